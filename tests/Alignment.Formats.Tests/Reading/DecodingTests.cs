using System.Text;
using Alignment.Core.Articles;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.Tests.Reading;

public class DecodingTests
{
    private const string Text = "L’été, le maire a dit « oui » à 500 000 € près.";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Byte_order_marks_are_believed(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var decoded = ByteDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);

        decoded!.Text.Should().Be(Text);
        decoded.Notes.Should().BeEmpty();
    }

    [Fact]
    public void What_is_not_utf8_is_windows_1252()
    {
        var decoded = ByteDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text));

        decoded!.Text.Should().Be(Text);
        decoded.Notes.Should().Equal("Decoded as windows-1252: the file is not valid UTF-8.");
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("klingon")]
    public void An_encoding_that_nobody_reads_states_nothing(string name) =>
        ByteDecoder.Decode(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text), name)!.Text.Should().Be(Text);

    [Fact]
    public void Utf8_with_a_broken_byte_stays_utf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), 0xE2];

        var decoded = ByteDecoder.Decode(bytes);

        decoded!.Text.Should().Be(Text + "\uFFFD");
        decoded.Notes.Should().Equal("1 character is broken in the file and shown as \uFFFD.");
    }

    [Fact]
    public void Utf16_without_a_mark_is_recognised() =>
        ByteDecoder.Decode(Encoding.Unicode.GetBytes("The council voted."))!.Text.Should().Be("The council voted.");

    [Fact]
    public void Lone_surrogates_are_replaced_with_a_note()
    {
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("The council "), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" voted.")];

        var decoded = ByteDecoder.Decode(bytes);

        decoded!.Text.Should().Be("The council \uFFFD voted.");
        decoded.Notes.Should().ContainSingle();
    }

    [Theory]
    [InlineData("Lâ€™Ã©tÃ©, le maire a dit Â« oui Â» Ã  NoÃ«l.", "L’été, le maire a dit « oui » à Noël.")]
    [InlineData("The mayorâ€™s â€œplanâ€\u009D cost â‚¬5.", "The mayor’s “plan” cost €5.")]
    [InlineData("Le cÅ“ur du cafÃ©", "Le cœur du café")]
    public void Utf8_read_as_windows_1252_is_repaired(string damaged, string sound)
    {
        var repaired = TextRepair.Repair(damaged, SourceMap.ForFile("a.txt", damaged));

        repaired.Text.Text.Should().Be(sound);
        repaired.Notes.Should().ContainSingle().Which.Should().StartWith("Repaired");
    }

    [Theory]
    [InlineData("« LE CAFÉ » et «CAFÉ»")]
    [InlineData("Âge, pâte, château, Ålesund, naïf, façade, São Paulo, SÃO PAULO")]
    [InlineData("“Â”, dit-il, «Â»")]
    public void Sound_text_is_left_alone(string text)
    {
        var repaired = TextRepair.Repair(text, SourceMap.ForFile("a.txt", text));

        repaired.Text.Text.Should().Be(text);
        repaired.Notes.Should().BeEmpty();
    }

    [Fact]
    public async Task Repaired_text_still_points_into_the_file()
    {
        var article = await Folders.ReadOneAsync("a.txt", "La mairie de lâ€™Ã®le a votÃ©.\r\n\r\nLe pont\0 rou\u00ADvre en juin.\r\n");

        article.Sentences().Should().Equal("La mairie de l’île a voté.", "Le pont rouvre en juin.");
        article.Sentences[0].Span.Should().Match<SourceSpan>(span => span.StartLine == 1 && span.StartColumn == 1 && span.EndColumn == 31);
        article.Sentences[1].Span.Should().Match<SourceSpan>(span => span.StartLine == 3 && span.EndLine == 3 && span.EndColumn == 26);
        article.Notes.Should().HaveCount(2);
    }
}
