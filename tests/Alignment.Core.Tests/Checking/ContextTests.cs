using Alignment.Core.Terminology;
using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

/// <summary>Where a word is no use of the term.</summary>
public class ContextTests
{
    private static readonly Glossary Terms = Glossaries.Of("""
        - id: nato
          en: [{term: NATO, type: acronym, inflect: none}, {term: OTAN, status: forbidden, inflect: none, use: NATO}]
          fr: [{term: OTAN, gender: f, inflect: none}, {term: NATO, status: forbidden, inflect: none, use: OTAN}]
        - id: pm
          en: {term: prime minister}
          fr: [{term: premier ministre}, {term: PM, status: forbidden, case: exact, use: premier ministre}]
        - id: ei
          fr:
          - {term: ÉI, type: acronym, inflect: none, case: exact, region: fr-CA}
          - {term: EI, type: acronym, inflect: none, case: exact, region: fr-FR, status: admitted}
        """);

    [Theory]
    [InlineData("L'OTAN (NATO en anglais) agit.", "")]
    [InlineData("L'OTAN, ou NATO selon l'acronyme anglais.", "")]
    [InlineData("son sigle anglais, NATO", "")]
    [InlineData("Il s'est adressé en anglais à la NATO.", "TERM001 NATO")]
    [InlineData("Voir ./NATO, ~/NATO, /srv/NATO/a et nato.int/NATO.", "")]
    [InlineData("Voir docs/NATO/lisez-moi.md et C:\\NATO.", "")]
    [InlineData("l'UE/NATO et la NATO/UE", "TERM001 NATO | TERM001 NATO")]
    [InlineData("À 10 h PM, à 3 h P.M., à 8:30 PM.", "")]
    [InlineData("Le PM et 12 ministres. Les 12, le PM.", "TERM001 PM | TERM001 PM")]
    public void What_is_no_French_use_is_left_alone(string text, string expected) => Terms.Found(Language.French, text).Should().Be(expected);

    [Theory]
    [InlineData("NATO, known in French as OTAN, met.", "")]
    [InlineData("OTAN, the French acronym, is used.", "")]
    [InlineData("French OTAN troops", "TERM001 OTAN")]
    [InlineData("He called it ‘OTAN’ again.", "")]
    [InlineData("In the ‘90s OTAN met its allies’ envoys.", "TERM001 OTAN")]
    [InlineData("\"We love OTAN.\n\n\"We do,\" he said.", "")]
    [InlineData("\"We love OTAN.\n\nHe said so.", "TERM001 OTAN")]
    public void What_is_no_English_use_is_left_alone(string text, string expected) => Terms.Found(Language.English, text).Should().Be(expected);

    [Fact]
    public void A_spelling_of_another_region_is_to_be_replaced_and_no_variant_to_keep_to() =>
        Glossary.Combine([GlossaryReader.Read("test.yml", "defaults: {region: {fr: fr-CA}}\nentries:\n- id: ei\n  fr: [{term: ÉI, region: fr-CA}, {term: EI, region: fr-FR}]\n")])
            .Found(Language.French, "L'EI fuit. L'EI revient. L'ÉI reste.").Should().Be("TERM006 EI | TERM006 EI");

    [Theory]
    [InlineData("1998-05-01", "")]
    [InlineData("2000-01-01", "TERM002 Revenue Canada")]
    [InlineData(null, "TERM002 Revenue Canada")]
    public void A_former_name_was_right_in_its_day(string? day, string expected)
    {
        var terms = Glossaries.Of("- id: cra\n  en: [Canada Revenue Agency, {term: Revenue Canada, status: deprecated, until: 1999-10-31}]\n");

        var findings = terms.Check(Language.English, "A letter of Revenue Canada.", day is null ? null : DateOnly.Parse(day, null));

        string.Concat(findings.Select(finding => $"{finding.Rule.Id} {finding.Matched}")).Should().Be(expected);
    }
}
