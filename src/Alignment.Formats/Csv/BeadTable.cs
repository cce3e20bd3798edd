using Alignment.Formats.Exchange;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Csv;

/// <summary>Tables of beads as CSV and TSV: a bead a row, the first row names the columns.</summary>
/// <remarks>Cells are guarded against being taken for formulas as <see cref="CsvCells"/> says; the translation of a gap has a column of its own.</remarks>
internal static class BeadTable
{
    private const char ByteOrderMark = '\uFEFF';

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
}
