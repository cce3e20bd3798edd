using System.IO.Compression;
using Alignment.Core.Aligning;
using Alignment.Formats.Exchange;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Alignment.Formats.Tests.Office;

/// <summary>Workbooks and Word documents hold all that an import needs, are what Office takes, and are always the same.</summary>
public sealed class OfficeRoundTripTests
{
    private const int Seeds = 60;

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void What_is_written_comes_back(string format)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            Bitext[] bitexts = [Exports.Random(seed), Exports.Random(seed + 1000)];

            var rows = Exports.Read(format, Exports.Write(format, bitexts));

            rows.Select(Exports.Describe).Should().Equal(
                bitexts.SelectMany(ExchangeRow.Of).Select(Exports.Describe), $"of the seed {seed}");
        }
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void The_same_bitexts_give_the_same_bytes_at_any_time(string format)
    {
        var bytes = Exports.Write(format, Exports.Sample());

        bytes.Should().Equal(Exports.Write(format, Exports.Sample()));
        using var archive = new ZipArchive(new MemoryStream(bytes));
        archive.Entries.Should().OnlyContain(entry => entry.LastWriteTime.Year == 1980);
        archive.Entries[0].FullName.Should().Be("[Content_Types].xml", "by it the first bytes tell what the file is");
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void No_bitext_is_a_file_without_rows(string format)
    {
        var bytes = Exports.Write(format);

        Problems(format, bytes).Should().BeEmpty();
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public void The_schemas_of_office_have_nothing_against_it(string format)
    {
        for (var seed = 0; seed < 15; seed++)
        {
            Problems(format, Exports.Write(format, Exports.Sample(), Exports.Random(seed))).Should().BeEmpty($"of the seed {seed}");
        }
    }

    [Fact]
    public void The_judge_sees_an_element_in_the_wrong_place() =>
        Problems("docx", Zips.With(Exports.Write("docx", Exports.Sample()), "word/document.xml", xml => xml.Replace("<w:body>", "<w:body><w:tr/>", StringComparison.Ordinal))).Should().NotBeEmpty();

    private static List<string> Problems(string format, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using OpenXmlPackage package = format == "xlsx" ? SpreadsheetDocument.Open(stream, isEditable: false) : WordprocessingDocument.Open(stream, isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(problem => $"{problem.Path?.XPath}: {problem.Description}")];
    }
}
