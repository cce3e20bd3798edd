using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Tests.Exchange;

public class TbxTests
{
    private const string House = """
        defaults: {region: {en: en-CA, fr: fr-CA}}
        entries:
        - id: 2-nato
          kind: place
          domain: defence
          definition: {en: an "alliance" & more, fr: une alliance}
          note: seen
          source: {ref: House style, date: 2026-05-01, url: "https://example.org/?a=1&b=2"}
          date: 2026-06-01
          related: [isis]
          en: {term: NATO, of: North Atlantic Treaty Organization, match: [N.A.T.O.]}
          fr:
          - {term: OTAN, pos: noun, gender: f, number: sg, region: fr-CA, since: 1949-04-04}
          - {term: NATO, status: forbidden, use: OTAN, why: English acronym, note: "use: never"}
          - {term: OTAN-E, status: deprecated, until: 1980-01-01}
          rules: {first_use: known}
        - {id: isis, en: ISIS, fr: [{term: EI, status: proposed}]}
        """;

    [Theory]
    [InlineData("tbx")]
    [InlineData("tbx-dct")]
    [InlineData("tbx-2008")]
    public void What_is_written_is_what_other_programs_expect(string format)
    {
        var report = new ExchangeReport();

        Golden.Check(format, "tbx", Exchange.Export(Exchange.Glossary(House), format, report));

        report.Summary.Should().Be("kind (1), rules (1), source date (1)");
    }

    [Fact]
    public void A_file_of_2008_is_read()
    {
        const string Old = """
            <?xml version='1.0'?>
            <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader><text><body>
            <termEntry id="c5">
              <descripGrp><descrip type="definition">A pact.</descrip><admin type="source">Treaty</admin></descripGrp>
              <langSet xml:lang="en-US">
                <ntig><termGrp><term id="t1">North  Atlantic
                  <hi>alliance</hi></term><termNote type="partOfSpeech">noun</termNote><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
                <tig><term>NATO pact</term><termNote type="administrativeStatus">obsolete</termNote><termNote type="register">slang</termNote></tig>
              </langSet>
              <langSet xml:lang="FR"><tig><term>Alliance atlantique</term><termNote type="grammaticalGender">feminine</termNote><termNote type="grammaticalNumber">singular</termNote></tig></langSet>
              <langSet xml:lang="de"><tig><term>Nordatlantikpakt</term></tig></langSet>
            </termEntry>
            <termEntry><langSet xml:lang="de"><tig><term>nur deutsch</term></tig></langSet></termEntry>
            </body></text></martif>
            """;
        var report = new ExchangeReport();

        var glossary = Exchange.Import(Old, report: report, path: "old.tbx");

        Exchange.Entries(glossary).Should().Be("""
            - id: c5
              definition: A pact.
              source: Treaty
              en-US:
              - {term: North Atlantic alliance, pos: noun}
              - {term: NATO pact, status: deprecated}
              fr: {term: Alliance atlantique, gender: f, number: sg}

            """.ReplaceLineEndings("\n"));
        report.Summary.Should().Be("terms in de (2), concepts without terms in French or English (1), register of terms (1)");
        report.Losses.Should().Contain(new ExchangeLoss("c5", "terms in de", "Nordatlantikpakt"));
    }

    [Fact]
    public void A_file_of_2019_of_another_program_is_read()
    {
        const string New = """
            <?xml version="1.0" encoding="UTF-8"?><?xml-model href="x.rng"?>
            <tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:m="http://www.tbxinfo.net/ns/min" xmlns:b="http://www.tbxinfo.net/ns/basic">
            <text><body><conceptEntry id="C 1"><m:subjectField>law</m:subjectField><b:crossReference target="C2">x</b:crossReference>
            <langSec xml:lang="fr-CA"><descripGrp><b:definition>Une loi.</b:definition><b:source>JO</b:source></descripGrp>
            <termSec><term>loi</term><m:partOfSpeech>noun</m:partOfSpeech><b:termType>phrase</b:termType><b:geographicalUsage>Canada</b:geographicalUsage>
            <b:context>La loi est dure.</b:context><note>Voir aussi : règlement.</note></termSec>
            <termSec><term>loi</term></termSec><termSec><term> </term></termSec></langSec></conceptEntry></body></text></tbx>
            """;
        var report = new ExchangeReport();

        Exchange.Entries(Exchange.Import(New, report: report)).Should().Be("""
            - id: c-1
              domain: law
              definition: {fr: Une loi.}
              source: JO
              fr-CA: {term: loi, pos: noun, note: "Voir aussi : règlement."}

            """.ReplaceLineEndings("\n"));
        report.Losses.Select(loss => loss.What).Should().BeEquivalentTo(
            "termType of terms", "geographicalUsage of terms", "context of terms", "terms given twice", "terms without words", "references to concepts that the file does not have");
    }

    [Theory]
    [InlineData("<tmx/>", "terms, line 1, column 1: the root element is <tmx>, and a TBX file has <tbx> or <martif>. Is this the right file?")]
    [InlineData("<tbx><text><body><conceptEntry>\n<langSec/></conceptEntry></body></text></tbx>", "terms, line 2, column 1: <langSec> has no xml:lang. Add one, as in xml:lang=\"fr\".")]
    [InlineData("<!DOCTYPE tbx [<!ENTITY a \"b\">]><tbx><text>&a;</text></tbx>", "terms, line 1, column 45: Reference to undeclared entity 'a'. Entities that a file declares itself are not expanded; write the character.")]
    public void What_is_broken_is_refused_with_its_place(string text, string message) => Exchange.Refused(text).Should().Be(message);
}
