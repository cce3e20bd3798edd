using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Tests.Translations;

public class XliffReaderTests
{
    private const string Old = """
        <?xml version="1.0"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:o="urn:other">
         <file original="page.html" source-language="en-US" target-language="fr-CA" datatype="html">
          <header><note>Not of a unit.</note></header>
          <body>
           <group>
            <trans-unit id="1" approved="yes">
             <source>Open <g id="1">the <x id="2" ctype="lb"/>door</g>.</source>
             <target state="needs-review-translation">Ouvrez <g id="1">la <x id="2"/>porte</g>.</target>
             <alt-trans match-quality="80"><source>Shut the door.</source><target>Fermez la porte.</target></alt-trans>
             <note from="ana">Imperative.</note><o:extra><source>no</source></o:extra>
            </trans-unit>
            <trans-unit id="2"><source>One. Two.</source>
             <seg-source><mrk mtype="seg" mid="a">One.</mrk> <mrk mtype="seg" mid="b">Two.</mrk></seg-source>
             <target state="new" state-qualifier="mt-suggestion"><mrk mtype="seg" mid="b">Deux.</mrk> <mrk mtype="seg" mid="a">Un.</mrk></target>
            </trans-unit>
            <trans-unit id="3"><source>Not yet</source></trans-unit>
            <trans-unit id="4" translate="no"><source>v1.2</source><target>v1.2</target></trans-unit>
           </group>
           <group translate="no"><trans-unit id="5"><source>x</source><target>y</target></trans-unit>
            <trans-unit id="6" translate="yes"><source>Yes</source><target xml:lang="fr-FR">Oui</target></trans-unit></group>
          </body>
         </file>
        </xliff>
        """;

    private const string New = """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="fr" trgLang="en">
         <file id="f1" original="a.fr.txt">
          <unit id="u1">
           <mtc:matches><mtc:match ref="#m1"><source>Autre.</source><target>Other.</target></mtc:match></mtc:matches>
           <notes><note category="score">0.91</note></notes>
           <originalData><data id="d1">&lt;b&gt;</data></originalData>
           <segment id="s1" state="reviewed"><source>La <pc id="1" dataRefStart="d1">gare</pc> est<ph id="2"/>fermée<cp hex="0007"/>.</source>
            <target>The <pc id="1" dataRefStart="d1">station</pc> is<ph id="2"/>closed.</target></segment>
           <ignorable><source> </source></ignorable>
           <segment state="initial" subState="our:mt"><source>Bonjour <mrk id="m1" type="term">monde</mrk></source><target>Hello world</target></segment>
          </unit>
          <group id="g" translate="no"><unit id="u2"><segment><source>a</source><target>b</target></segment></unit></group>
         </file>
        </xliff>
        """;

    [Fact]
    public void Segments_of_version_1_have_state_notes_and_file()
    {
        var units = Files.Read("page.xlf", Old);

        Files.Pairs(units).Should().Equal("Ouvrez la porte. | Open the door.", "Un. | One.", "Deux. | Two.", "Oui | Yes");
        units.Select(unit => unit.Id).Should().Equal("1", "2/a", "2/b", "6");
        units[0].Should().BeEquivalentTo(new
        {
            State = TranslationState.Confirmed,
            Direction = Direction.EnglishToFrench,
            Context = "page.html",
            Notes = new[] { "Imperative." },
            Properties = new[] { new UnitProperty("state", "needs-review-translation") },
        });
        units[1].Should().BeEquivalentTo(new { State = TranslationState.Draft, IsFinished = false });
        units[1].French.IsMachine.Should().BeTrue();
        units.Select(unit => unit.French.Tag).Should().Equal("fr-CA", "fr-CA", "fr-CA", "fr-FR");
    }

    [Fact]
    public void Segments_of_version_2_have_state_notes_and_file()
    {
        var units = Files.Read("page.xlf", New);

        Files.Pairs(units).Should().Equal("La gare est fermée. | The station is closed.", "Bonjour monde | Hello world");
        units.Select(unit => unit.Id).Should().Equal("u1/s1", "u1");
        units[0].Should().BeEquivalentTo(new { State = TranslationState.Confirmed, Direction = Direction.FrenchToEnglish, Context = "a.fr.txt", Notes = new[] { "0.91" } });
        units[1].Should().BeEquivalentTo(new { State = TranslationState.Draft, Properties = new[] { new UnitProperty("subState", "our:mt") } });
    }

    [Theory]
    [InlineData(Old, 0, "porte")]
    [InlineData(Old, 2, "Deux")]
    [InlineData(New, 0, "fermée")]
    [InlineData(New, 1, "monde")]
    public void Texts_know_their_place(string file, int unit, string word)
    {
        var french = Files.Read("page.xlf", file)[unit].French.Text;

        Files.At(file, french.SpanOf(new TextSpan(french.Text.IndexOf(word, StringComparison.Ordinal), word.Length))).Should().Be(word);
    }

    [Fact]
    public void A_file_that_nobody_has_translated_yet_has_no_units()
    {
        var tally = new TranslationTally();

        Files.Read("new.xlf", "<xliff version='2.0' srcLang='en' trgLang='fr'><file id='f'><unit id='u'><segment><source>Hello</source></segment></unit></file></xliff>", tally: tally)
            .Should().BeEmpty();
        (tally.Units, tally.Pairs).Should().Be((1, 0));
    }

    [Theory]
    [InlineData("<xliff version='2.1' srcLang='en' trgLang='de'><file id='f'><unit id='u'><segment><source>a</source><target>b</target></segment></unit></file></xliff>", ": no text in fr. The languages here are de (1 unit), en (1 unit); name a file that has French and English.")]
    [InlineData("<xliff version='3.0'/>", ", line 1, column 1: XLIFF version '3.0'; this program reads 1.0 to 1.2 and 2.0 to 2.2.")]
    [InlineData("<xliff/>", ", line 1, column 1: <xliff> has no version. Add one, as in version=\"2.1\".")]
    [InlineData("<xliff version='2.1'/>", ", line 1, column 1: <xliff> has no srcLang. Add it, as in srcLang=\"en\".")]
    [InlineData("<xliff version='1.2'>\n<file/></xliff>", ", line 2, column 1: <file> has no source-language. Add it, as in source-language=\"en\".")]
    [InlineData("<xliff version='1.1'><file source-language='en'><trans-unit id='1'><source>a</source>\n<target>b</target></trans-unit></file></xliff>", ", line 2, column 1: a <target>, and neither it nor <file> names its language. Add target-language=\"fr\" to <file>.")]
    [InlineData("<xliff version='2.1' srcLang='fr'><file id='f'><unit id='u'><segment>\n<target>b</target></segment></unit></file></xliff>", ", line 2, column 1: a <target>, and <xliff> has no trgLang. Add it there, as in trgLang=\"fr\".")]
    public void What_is_broken_is_refused_with_its_place(string text, string message) => Files.Refused("x.xlf", text).Should().Be("x.xlf" + message);
}
