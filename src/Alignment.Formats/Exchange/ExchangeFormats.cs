using Alignment.Core.Reviewing.Importing;
using Alignment.Formats.Csv;
using Alignment.Formats.Jsonl;
using Alignment.Formats.Spreadsheet;
using Alignment.Formats.Tei;
using Alignment.Formats.Tmx;
using Alignment.Formats.Word;
using Alignment.Formats.Xliff;

namespace Alignment.Formats.Exchange;

/// <summary>The formats that bitexts are exported to and imported from.</summary>
public static class ExchangeFormats
{
    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<ExchangeFormat> All { get; } =
    [
        new("tmx", "a translation memory, TMX 1.4b", ".tmx")
        {
            TakesTranslations = true,
            WriteText = (export, writer, token) => export.Tally.Replaced += TmxWriter.Write(
                ExchangeUnits.Of(export, token), writer, export.Options.ProgramVersion, export.Options.Direction, token),
            ReadRows = (stream, path, token) => UnitRows.Of(TmxReader.Read(stream, path), token),
        },
        new("xliff", "a localization file, XLIFF 2.1, one file element a bitext", ".xlf", ".xliff")
        {
            TakesTranslations = true,
            TakesGaps = true,
            WriteText = (export, writer, token) => XliffExport.Write(export, XliffVersion.Two, writer, token),
            ReadRows = ReadXliff,
        },
        new("xliff-1.2", "the same for programs that read nothing newer")
        {
            TakesTranslations = true,
            TakesGaps = true,
            WriteText = (export, writer, token) => XliffExport.Write(export, XliffVersion.One, writer, token),
            ReadRows = ReadXliff,
        },
        new("csv", "a table of all beads, comma-separated", ".csv")
        {
            IsTable = true,
            WriteText = (export, writer, token) => BeadTable.Write(export, ',', writer, token),
            ReadRows = BeadTable.Read,
        },
        new("tsv", "the same table, tab-separated", ".tsv", ".tab")
        {
            IsTable = true,
            WriteText = (export, writer, token) => BeadTable.Write(export, '\t', writer, token),
            ReadRows = BeadTable.Read,
        },
        new("xlsx", "a workbook of all beads, for Excel and LibreOffice", ".xlsx")
        {
            IsTable = true,
            WriteBytes = XlsxWriter.Write,
            ReadRows = XlsxReader.Read,
        },
        new("docx", "all beads side by side, for Word and LibreOffice", ".docx")
        {
            IsTable = true,
            WriteBytes = DocxWriter.Write,
            ReadRows = DocxTableReader.Read,
        },
        new("jsonl", "all beads for programs, an object a line", ".jsonl") { IsTable = true, WriteText = BeadLines.Write },
        new("tei", "a TEI P5 corpus, sentences and stand-off links", ".xml", ".tei") { WriteText = TeiWriter.Write },
        new("md", "a page side by side, Markdown", ".md", ".markdown") { IsTable = true, WriteText = ExportPages.WriteMarkdown },
        new("html", "a page side by side, HTML", ".html", ".htm") { IsTable = true, WriteText = ExportPages.WriteHtml },
    ];

    /// <summary>The format with a name; null if there is none.</summary>
    public static ExchangeFormat? Find(string? name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that a file name stands for, by its end; null if it stands for none. Where two share an end, it is the first.</summary>
    public static ExchangeFormat? OfFile(string? path) =>
        path is null ? null : All.FirstOrDefault(format => format.Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<EditedRow> ReadXliff(Stream stream, string path, CancellationToken cancellationToken) =>
        UnitRows.Of(XliffReader.Read(stream, path), cancellationToken);
}
