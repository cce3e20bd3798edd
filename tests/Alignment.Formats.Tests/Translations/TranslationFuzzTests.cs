using System.IO.Compression;
using System.Text;
using Alignment.Core;
using Alignment.Core.Text;

namespace Alignment.Formats.Tests.Translations;

public class TranslationFuzzTests
{
    private const string Memory = """
        <?xml version="1.0" encoding="utf-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="en"><note>n</note></header><body>
        <tu tuid="1"><prop type="x-relation">partial</prop><tuv xml:lang="fr"><seg>L'été &amp; <bpt i="1">&lt;b&gt;</bpt>l&#233;<ept i="1"/><![CDATA[x]]></seg></tuv>
        <tuv xml:lang="en"><prop type="x-origin">machine-translation</prop><seg>Summer<ph/>time</seg></tuv></tu></body></tmx>
        """;

    private const string Localization = """
        <xliff version="1.2"><file original="a" source-language="en" target-language="fr"><body><group translate="no"><trans-unit id="1" approved="yes">
        <source>a<x id="1"/>b</source><seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><target state="final"><mrk mtype="seg" mid="1">c</mrk></target><note>n</note>
        </trans-unit></group><trans-unit id="2"><source>a &lt; b</source><target>c</target></trans-unit></body></file></xliff>
        """;

    private const string Newer = """
        <xliff version="2.1" srcLang="fr" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="u"><notes><note>n</note></notes>
        <segment id="s" state="final"><source>La <pc id="1">gare</pc></source><target>The <ph id="2"/>station</target></segment></unit></file></xliff>
        """;

    private const string Catalogue = """
        msgid ""
        msgstr "Language: fr\nContent-Type: text/plain; charset=UTF-8\n"

        #, fuzzy
        msgctxt "c"
        msgid "a\tb\"c"
        msgid_plural "d"
        msgstr[0] "é\x21"
        msgstr[1] ""
        "f"
        #~ msgid "g"
        #~ msgstr "h"
        """;

    private const string Lines = "id\tfr\ten\nx\tL'été\tSummer\tnote\n\ny\ta  b\tc\n";

    [Theory]
    [InlineData("a.tmx", Memory)]
    [InlineData("a.xlf", Localization)]
    [InlineData("b.xlf", Newer)]
    [InlineData("fr.po", Catalogue)]
    [InlineData("a.tsv", Lines)]
    public void A_damaged_file_is_read_or_refused_and_places_stay_inside_it(string path, string sound)
    {
        const int Cases = 800;
        const int Seed = 4_711;
        var random = new Random(Seed);
        Files.Read(path, sound).Should().NotBeEmpty();
        for (var i = 0; i < Cases; i++)
        {
            var bytes = Damage.Of(Encoding.UTF8.GetBytes(sound), random);
            try
            {
                foreach (var unit in Files.Read(path, bytes))
                {
                    foreach (var side in new[] { unit.French, unit.English })
                    {
                        side.Text.Text.Should().NotContain("\n").And.NotBe("");
                        var start = random.Next(side.Text.Text.Length);
                        var place = side.Text.SpanOf(new TextSpan(start, random.Next(side.Text.Text.Length - start + 1)));
                        (place.StartLine >= 1 && place.StartColumn >= 1 && (place.EndLine, place.EndColumn).CompareTo((place.StartLine, place.StartColumn)) >= 0)
                            .Should().BeTrue($"seed {Seed}, case {i}: {place}");
                    }
                }
            }
            catch (InputFormatException refusal)
            {
                refusal.Message.Should().StartWith(path).And.NotContain("\n", $"seed {Seed}, case {i}");
            }
        }
    }

    [Fact]
    public void A_damaged_packed_file_is_read_or_refused()
    {
        const int Cases = 500;
        const int Seed = 31;
        var random = new Random(Seed);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Memory));
        }

        for (var i = 0; i < Cases; i++)
        {
            try
            {
                Files.Read("a.tmx.gz", Damage.Of(packed.ToArray(), random));
            }
            catch (InputFormatException refusal)
            {
                refusal.Message.Should().StartWith("a.tmx.gz").And.NotContain("\n", $"seed {Seed}, case {i}");
            }
        }
    }
}
