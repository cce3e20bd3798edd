using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Tests.Translations;

public class TmxReaderTests
{
    // As memories of several programs are: a DTD that is named, comments, instructions, attributes of any kind.
    private const string Foreign = """
        <?xml version="1.0" encoding="utf-8" standalone="no"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <?tool keep="yes"?>
        <tmx version="1.4">
          <header creationtool="X" creationtoolversion="7" segtype="sentence" o-tmf="X" adminlang="EN-US" srclang="EN-CA" datatype="xml" changeid="ana">
            <note>A note on the whole.</note>
            <prop type="defclient">House</prop>
          </header>
          <body>
            <!-- the first one -->
            <tu tuid="12" creationdate="20240102T030405Z" srclang="EN-CA">
              <note>Seen by Ana.</note>
              <prop type="x-domain">defence</prop>
              <tuv xml:lang="EN-CA" changeid="bo"><prop type="x-quality">5</prop><seg>The <bpt i="1">&lt;b&gt;</bpt>NATO<ept i="1">&lt;/b&gt;</ept> mission&#160;&amp; more</seg></tuv>
              <tuv xml:lang="FR-CA"><seg>La mission de <hi type="bold">l'OTAN</hi><?pi?><!-- c --><![CDATA[ & <plus>]]></seg></tuv>
              <tuv xml:lang="es"><seg>La misión</seg></tuv>
            </tu>
            <tu><tuv lang="fr"><seg>
                Une   ligne,<ph x="1">&lt;br/&gt;</ph>puis<ph/>deux
                encore.</seg></tuv><tuv lang="en"><seg>One line.</seg></tuv></tu>
            <tu><tuv xml:lang="en"><seg>Only English</seg></tuv></tu>
            <tu><tuv xml:lang="en"><seg>Blank French</seg></tuv><tuv xml:lang="fr"><seg> </seg></tuv></tu>
          </body>
        </tmx>
        """;

    [Fact]
    public void A_memory_of_another_program_is_read_with_all_it_says()
    {
        var tally = new TranslationTally();

        var units = Files.Read("memory.tmx", Foreign, tally: tally);

        Files.Pairs(units).Should().Equal(
            "La mission de l'OTAN & <plus> | The NATO mission\u00A0& more",
            "Une ligne, puis deux encore. | One line.");
        units[0].Should().BeEquivalentTo(new
        {
            Id = "12",
            Direction = Direction.EnglishToFrench,
            State = TranslationState.Unstated,
            Notes = new[] { "Seen by Ana." },
            Properties = new[] { new UnitProperty("x-domain", "defence") },
        });
        units[0].French.Tag.Should().Be("fr-CA");
        units[0].English.Tag.Should().Be("en-CA");
        (tally.Units, tally.Pairs).Should().Be((4, 2));
        tally.Languages.Should().Equal(new Dictionary<string, int> { ["en"] = 3, ["en-CA"] = 1, ["es"] = 1, ["fr"] = 2, ["fr-CA"] = 1 });
    }

    [Fact]
    public void Every_stretch_of_a_text_knows_its_place_in_the_file()
    {
        var unit = Files.Read("memory.tmx", Foreign)[0];

        At(unit.English, "NATO").Should().Be("NATO");
        At(unit.English, "more").Should().Be("more");
        At(unit.English, "\u00A0&").Should().Be("&#160;&amp;");
        At(unit.French, "l'OTAN").Should().Be("l'OTAN");
        At(unit.French, "<plus>").Should().Be("<plus>");
        unit.Place.ToString().Should().Be("memory.tmx:11:5");
        Files.At(Foreign, Files.Read("memory.tmx", Foreign)[1].French.Place).Should().StartWith("Une   ligne,<ph").And.EndWith("encore.");

        static string At(TranslationVariant side, string text) =>
            Files.At(Foreign, side.Text.SpanOf(new TextSpan(side.Text.Text.IndexOf(text, StringComparison.Ordinal), text.Length)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_are_counted_whatever_ends_them(string lineEnd)
    {
        var unit = Files.Read("memory.tmx", Foreign.ReplaceLineEndings(lineEnd))[0];

        unit.Place.ToString().Should().Be("memory.tmx:11:5");
        unit.French.Text.SpanOf(new TextSpan(14, 6)).ToString().Should().Be("memory.tmx:15:64");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-8")]
    public void A_byte_order_mark_decides_the_encoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Foreign)];

        Files.Read("memory.tmx", bytes).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("ISO-8859-1")]
    [InlineData("windows-1252")]
    public void Without_a_mark_the_declaration_decides(string name)
    {
        var text = $"<?xml version='1.0' encoding='{name}'?><tmx><body><tu><tuv xml:lang='fr'><seg>Été</seg></tuv><tuv xml:lang='en'><seg>Summer</seg></tuv></tu></body></tmx>";

        Files.Pairs(Files.Read("memory.tmx", Encoding.Latin1.GetBytes(text))).Should().Equal("Été | Summer");
    }

    [Fact]
    public void A_text_in_utf8_that_calls_itself_utf16_is_read_as_what_it_is() =>
        Files.Read("memory.tmx", Foreign.Replace("utf-8", "utf-16", StringComparison.Ordinal)).Should().HaveCount(2);

    [Fact]
    public void A_region_can_be_asked_for()
    {
        const string Text = "<tmx><body><tu><tuv xml:lang='fr-FR'><seg>fin de semaine</seg></tuv><tuv xml:lang='fr_ca'><seg>week-end</seg></tuv><tuv xml:lang='EN'><seg>weekend</seg></tuv></tu></body></tmx>";

        Files.Pairs(Files.Read("memory.tmx", Text)).Should().Equal("fin de semaine | weekend");
        Files.Pairs(Files.Read("memory.tmx", Text, new TranslationReadingOptions { French = "fr-CA" })).Should().Equal("week-end | weekend");
    }

    [Fact]
    public void Other_languages_are_named() =>
        Files.Refused("memory.tmx", "<tmx><body><tu><tuv xml:lang='de'><seg>a</seg></tuv><tuv xml:lang='en-GB'><seg>b</seg></tuv></tu></body></tmx>").Should().Be(
            "memory.tmx: no text in fr. The languages here are de (1 unit), en-GB (1 unit); name a file that has French and English.");

    [Theory]
    [InlineData("<tmx><body><tu>\n  <tuv><seg>a</seg></tuv></tu></body></tmx>", ", line 2, column 3: <tuv> has no xml:lang. Add one, as in <tuv xml:lang=\"fr\">.")]
    [InlineData("<tbx/>", ", line 1, column 1: the root element is <tbx>, and a translation memory has <tmx>. Is this the right file?")]
    [InlineData("<tmx><body>\n<tu></body></tmx>", ", line 2, column 7: not well-formed XML: The 'tu' start tag on line 2 position 2 does not match the end tag of 'body'. Mend it there, or export the file again.")]
    [InlineData("<tmx><body><tu><seg>\u0001</seg>", ", line 1, column 21: not well-formed XML: *")]
    [InlineData("<tmx><body><tu>", ", line 1, column 16: not well-formed XML: Unexpected end of file has occurred. The following elements are not closed: tu, body, tmx. Mend it there, or export the file again.")]
    [InlineData("", ": holds no XML element. Is this the right file?")]
    [InlineData("<?xml version='1.0' encoding='unicode-1-1-utf-7'?><tmx/>", ", line 1: states the encoding 'unicode-1-1-utf-7', which this program does not know. Save it as UTF-8.")]
    [InlineData("<?xml version='1.0' encoding='klingon'?><tmx/>", ", line 1: states the encoding 'klingon', which this program does not know. Save it as UTF-8.")]
    public void What_is_broken_is_refused_with_its_place(string text, string message)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        FluentActions.Invoking(() => Tmx.TmxReader.Read(stream, "memory.tmx").Count()).Should().Throw<Core.InputFormatException>().Which.Message
            .Should().Match("memory.tmx" + message);
    }

    [Fact]
    public void Bytes_outside_the_encoding_are_refused_with_their_line()
    {
        byte[] bytes = [.. "<tmx>\n<body>\n<tu><seg>"u8, 0xC3, 0x28, .. "</seg></tu></body></tmx>"u8];

        Files.Refused("memory.tmx", bytes).Should().Be("memory.tmx, line 1: holds bytes that are not in the encoding it states. Save it as UTF-8.");
    }

    [Fact]
    public void A_file_that_ends_inside_a_character_is_cut_off()
    {
        byte[] bytes = [.. "<tmx>\n<body>\n<tu><seg>caf"u8, 0xC3];

        Files.Refused("memory.tmx", bytes).Should().Be("memory.tmx, line 3: ends in the middle of a character: the file is cut off. Copy it again.");
    }
}
