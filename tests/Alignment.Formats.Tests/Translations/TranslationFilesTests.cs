using System.IO.Compression;
using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Tests.Translations;

public class TranslationFilesTests
{
    private const string Bitext = """
        {"format":"alignment-bitext","version":1,"direction":"fr>en","fr":{"id":"f","path":"f.txt","sha256":"0","sentences":[{"text":"Un.","paragraph":0,"span":[3,1,3,4]},{"text":"Deux.","paragraph":0,"span":[3,5,3,10]},{"text":"Non.","paragraph":0,"span":[4,1,4,5]}]},"en":{"id":"e","path":"e.txt","sha256":"1","sentences":[{"text":"One, two.","paragraph":0,"span":[1,1,1,10]},{"text":"Yes.","paragraph":0,"span":[2,1,2,5]}]}}
        {"id":"b1","fr":[0,1],"en":[0],"relation":"partial","probability":0.8,"state":"confirmed"}
        {"id":"b2","fr":[2],"en":[1],"relation":"equivalent","probability":0.9,"state":"rejected"}
        """;

    [Theory]
    [InlineData("a.tmx", true)]
    [InlineData("a.XLF", true)]
    [InlineData("a.xliff.gz", true)]
    [InlineData("fr.po", true)]
    [InlineData("a.tsv", true)]
    [InlineData("x--y.bitext.jsonl", true)]
    [InlineData("articles.jsonl", false)]
    [InlineData("a.txt", false)]
    public void Files_of_pairs_are_known_by_their_names(string path, bool known) => TranslationFiles.IsKnown(path).Should().Be(known);

    [Theory]
    [InlineData("<tmx><body><tu><tuv xml:lang='fr'><seg>Oui</seg></tuv><tuv xml:lang='en'><seg>Yes</seg></tuv></tu></body></tmx>")]
    [InlineData("<xliff version='2.0' srcLang='fr' trgLang='en'><file id='f'><unit id='u'><segment><source>Oui</source><target>Yes</target></segment></unit></file></xliff>")]
    [InlineData("msgid \"\"\nmsgstr \"Language: fr\\n\"\n\nmsgid \"Yes\"\nmsgstr \"Oui\"\n")]
    [InlineData("Oui\tYes\n")]
    [InlineData("id\ten\tfr\n1\tYes\tOui\n")]
    [InlineData("\uFEFF<?xml version='1.0'?>\n<!-- a\tb -->\n<tmx><body><tu><tuv xml:lang='fr'><seg>Oui</seg></tuv><tuv xml:lang='en'><seg>Yes</seg></tuv></tu></body></tmx>")]
    public void The_content_says_the_format(string text) => Files.Pairs(Files.Read("-", text)).Should().Equal("Oui | Yes");

    [Theory]
    [InlineData("<b>Oui</b>\t<b>Yes</b>\n")]
    [InlineData("{0} fichiers\t{0} files\n")]
    public void Lines_that_begin_like_another_format_are_lines(string text) => Files.Pairs(Files.Read("pairs.tsv", text)).Should().Equal(text.Trim().Replace("\t", " | ", StringComparison.Ordinal));

    [Fact]
    public void A_comment_of_lines_is_a_note_of_the_pair_below()
    {
        var units = Files.Read("-", "# words of 2026\nfr\ten\n# alignment:ignore TERM030 why\nOui\tYes\n# 1\tNo. 1\n");

        Files.Pairs(units).Should().Equal("Oui | Yes", "# 1 | No. 1");
        units.Select(unit => string.Join('|', unit.Notes)).Should().Equal("# words of 2026|# alignment:ignore TERM030 why", "");
    }

    [Fact]
    public void Files_may_be_packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write("<tmx><body><tu><tuv xml:lang='fr'><seg>Oui</seg></tuv><tuv xml:lang='en'><seg>Yes</seg></tuv></tu></body></tmx>"u8);
        }

        Files.Pairs(Files.Read("memory.tmx.gz", packed.ToArray())).Should().Equal("Oui | Yes");
    }

    [Fact]
    public void Lines_with_tabs_have_places_and_notes()
    {
        const string Text = "Le  chat \t The cat\talignment:ignore TERM030 why\n\nLe chien\tThe dog";

        var units = Files.Read("pairs.tsv", Text);

        Files.Pairs(units).Should().Equal("Le chat | The cat", "Le chien | The dog");
        units[0].Notes.Should().Equal("alignment:ignore TERM030 why");
        Files.At(Text, units[0].English.Place).Should().Be("The cat");
        Files.At(Text, units[0].French.Text.SpanOf(new TextSpan(3, 4))).Should().Be("chat");
        units[1].French.Place.ToString().Should().Be("pairs.tsv:3:1");
    }

    [Fact]
    public void Beads_of_a_bitext_keep_relation_state_and_the_places_of_the_articles()
    {
        var unit = Files.Read("f--e.bitext.jsonl", Bitext).Should().ContainSingle().Which;

        unit.Should().BeEquivalentTo(new { Id = "b1", Relation = Relation.Partial, Probability = 0.8, State = TranslationState.Confirmed, Direction = Direction.FrenchToEnglish });
        unit.French.Text.Text.Should().Be("Un. Deux.");
        unit.French.Text.SpanOf(new TextSpan(4, 4)).ToString().Should().Be("f.txt:3:5");
        unit.English.Place.ToString().Should().Be("e.txt:1:1");
    }

    [Fact]
    public void Only_finished_pairs_that_say_the_same_are_learnt_from()
    {
        const string Memory = """
            <tmx><body>
            <tu><tuv xml:lang="fr"><seg>Oui</seg></tuv><tuv xml:lang="en"><seg>Yes</seg></tuv></tu>
            <tu><prop type="x-relation">partial</prop><tuv xml:lang="fr"><seg>Non</seg></tuv><tuv xml:lang="en"><seg>No, never</seg></tuv></tu>
            <tu><tuv xml:lang="fr"><prop type="x-origin">machine-translation</prop><seg>Peut-être</seg></tuv><tuv xml:lang="en"><seg>Maybe</seg></tuv></tu>
            </body></tmx>
            """;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Memory));

        TranslationFiles.ReadPairs(stream, "memory.tmx").Should().Equal(new SentencePair("Oui", "Yes"));
    }

    [Theory]
    [InlineData("confirmed", 1)]
    [InlineData("automatic", 0)]
    public void Of_a_bitext_confirmed_beads_are_learnt_from(string state, int pairs)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Bitext.Replace("confirmed", state, StringComparison.Ordinal)));

        TranslationFiles.ReadPairs(stream, "-").Should().HaveCount(pairs);
    }

    [Fact]
    public void Other_xml_is_refused_with_a_hint() =>
        Files.Refused("page.xml", "<html/>").Should().Be("page.xml: XML that is neither TMX nor XLIFF. For articles use 'alignment read', for terms 'alignment glossary import'.");
}
