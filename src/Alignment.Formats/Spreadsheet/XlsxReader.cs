using Alignment.Core;
using Alignment.Core.Reviewing.Importing;
using Alignment.Formats.Exchange;
using Alignment.Formats.OpenXml;

namespace Alignment.Formats.Spreadsheet;

/// <summary>Reads a workbook of beads that comes back, whatever program saved it last: sorted, filtered, with other columns, styles and sheets.</summary>
/// <remarks>The sheet <c>Alignment</c> is read, else the first one. Nothing is computed: a formula in a column that counts is a problem of its row.</remarks>
internal static class XlsxReader
{
    /// <summary>The rows of a workbook.</summary>
    /// <param name="stream">The file; can be sought in; left open.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <param name="cancellationToken">Looked at once a row.</param>
    /// <exception cref="InputFormatException">It is no workbook, is not safe to read, or has no column of beads.</exception>
    public static IEnumerable<EditedRow> Read(Stream stream, string path, CancellationToken cancellationToken)
    {
        using var document = OfficeDocument.Open(stream, path, OfficeKind.Spreadsheet);
        var shared = SharedStrings.Read(document.Container, document.MainPart);
        using var reader = new PartReader(document.Container, FindSheet(document, path));
        ExchangeTable? table = null;
        var (names, first) = (new List<string>(), (SheetRow?)null);
        foreach (var row in new SheetReader(reader, shared).Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            first ??= row;
            if (table is not null)
            {
                yield return WithoutComputed(table.Read(row.Cells, $"row {row.Number}"), row, names);
            }
            else if (row.Cells.Any(cell => ExchangeTable.NameOf(cell) == ExchangeColumns.Bead)) // people put titles above
            {
                table = ExchangeTable.Of(row.Cells, path, row.Number);
                names.AddRange(row.Cells.Select(ExchangeTable.NameOf));
            }
        }

        if (table is null)
        {
            _ = ExchangeTable.Of(first?.Cells ?? [], path, first?.Number); // says what is missing
        }
    }

    private static EditedRow WithoutComputed(EditedRow read, SheetRow row, List<string> names)
    {
        var wrong = row.Computed
            .Where(column => column < names.Count && ExchangeColumns.All.Any(known => known.Name == names[column]))
            .Select(column => $"the cell {SheetColumn.Letters(column)}{row.Number} is a formula or an error; paste what it is to say as a value");
        return read with { Problems = [.. read.Problems, .. wrong] };
    }

    private static string FindSheet(OfficeDocument document, string path)
    {
        var sheets = new List<(string Name, string Id)>();
        using var reader = new PartReader(document.Container, document.MainPart);
        while (reader.Read())
        {
            if (reader.IsElement && reader.Name == "sheet")
            {
                sheets.Add((reader.Attribute("name") ?? "", reader.Attribute("id") ?? ""));
            }
        }

        var targets = Relationships.Of(document.Container, document.MainPart).Where(relationship => relationship.Kind == "worksheet").ToList();
        var parts = sheets.Select(sheet => (sheet.Name, Part: targets.Find(target => target.Id == sheet.Id)?.Target)).Where(sheet => sheet.Part is not null).ToList();
        return parts.Find(sheet => sheet.Name.Equals(XlsxWriter.AlignmentSheet, StringComparison.OrdinalIgnoreCase)).Part
            ?? parts.FirstOrDefault().Part
            ?? throw new InputFormatException(path, "the workbook has no sheet with cells.");
    }
}
