using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Formats.Word;

namespace Alignment.Formats.Tests.Office;

/// <summary>Files that something happened to on their way: an error that says so, or what is left of them; never anything else.</summary>
public sealed class OfficeFuzzTests
{
    private const int Rounds = 400;

    [Theory]
    [InlineData("xlsx", "xl/worksheets/sheet1.xml")]
    [InlineData("xlsx", "xl/workbook.xml")]
    [InlineData("docx", "word/document.xml")]
    [InlineData("docx", "word/styles.xml")]
    public void A_damaged_file_is_read_or_refused(string format, string part)
    {
        var sound = Exports.Write(format, Exports.Sample());
        for (var seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);

            // Bytes of the container, or of the XML in it.
            var damaged = seed % 2 == 0
                ? Damage.Of(sound, random)
                : Zips.With(sound, part, text => System.Text.Encoding.UTF8.GetString(Damage.Of(System.Text.Encoding.UTF8.GetBytes(text), random)));

            Try(() => Exports.Read(format, damaged), format, seed);
            if (format == "docx")
            {
                Try(() => DocxReader.Read(new ArticleSource { Id = "x", Path = "x.docx", Sha256 = "", Text = new MappedText("", SourceMap.ForFile("x.docx", "")) }, damaged, limit: 100_000), format, seed);
            }
        }
    }

    private static void Try(Action read, string format, int seed)
    {
        try
        {
            read();
        }
        catch (InputFormatException refused)
        {
            refused.Message.Should().StartWith("x." + format, $"of the seed {seed}");
        }
        catch (Exception exception)
        {
            Assert.Fail($"The seed {seed} ends in {exception}");
        }
    }
}
