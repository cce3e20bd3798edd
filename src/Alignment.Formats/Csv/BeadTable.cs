using System.Globalization;
using Alignment.Core;
using Alignment.Core.Reviewing.Importing;
using Alignment.Formats.Decoding;
using Alignment.Formats.Exchange;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Csv;

/// <summary>Tables of beads as CSV and TSV: a bead a row, the first row names the columns.</summary>
/// <remarks>Cells are guarded against being taken for formulas as <see cref="CsvCells"/> says; the translation of a gap has a column of its own.</remarks>
internal static class BeadTable
{
    private const char ByteOrderMark = '\uFEFF';
    private const int LargestFile = 256 << 20; // bytes; it is read as a whole

    /// <summary>Writes a table, line ends as LF.</summary>
    public static void Write(Export export, char separator, TextWriter writer, CancellationToken cancellationToken)
    {
        if (export.Options.ByteOrderMark)
        {
            writer.Write(ByteOrderMark);
        }

        CsvCells.Write(writer, ExchangeColumns.All.Select(column => column.Name), separator);
        foreach (var row in export.Rows(cancellationToken))
        {
            CsvCells.Write(writer, ExchangeColumns.All.Select(column => VisibleText.Of(column.Cell(row))), separator);
        }
    }

    /// <summary>The rows of a table that comes back, whatever spreadsheet has saved it: commas, semicolons or tabs, UTF-8, UTF-16 or windows-1252.</summary>
    /// <exception cref="InputFormatException">It is no table of beads, is larger than 256 MB, or its quotation marks do not fit.</exception>
    public static IEnumerable<EditedRow> Read(Stream stream, string path, CancellationToken cancellationToken)
    {
        ExchangeTable? table = null;
        var columns = 0;
        foreach (var row in CsvRows.Read(Text(stream, path), path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (table is null)
            {
                (table, columns) = (ExchangeTable.Of(row.Cells, path, row.Line), row.Cells.Count);
            }
            else
            {
                var read = table.Read(row.Cells, string.Create(CultureInfo.InvariantCulture, $"line {row.Line}"));
                // Every program writes the cells at the end too; without them a row would say that its bead has lost its sentences.
                yield return read.Bead is null || row.Cells.Count >= columns
                    ? read
                    : read with { Problems = [.. read.Problems, $"the row has {row.Cells.Count} cells of {columns}: it is cut off. Copy the whole file again"] };
            }
        }

        if (table is null)
        {
            throw new InputFormatException(path, "is empty. Import a table that 'alignment export' wrote, with its first row.");
        }
    }

    private static string Text(Stream stream, string path)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > LargestFile)
            {
                throw new InputFormatException(path, "is larger than 256 MB. Split it, each part with the first row.");
            }
        }

        return (ByteDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) ?? throw new InputFormatException(path, "this is no text file. Save a spreadsheet as CSV.")).Text;
    }
}
