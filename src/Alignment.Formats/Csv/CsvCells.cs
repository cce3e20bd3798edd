namespace Alignment.Formats.Csv;

/// <summary>Cells of CSV and TSV files (RFC 4180) that are safe to open in a spreadsheet and come back as they were.</summary>
/// <remarks>
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front. So does one that begins with such an apostrophe itself;
/// therefore taking one off on reading always gives the cell back.
/// </remarks>
internal static class CsvCells
{
    /// <summary>Writes a row; its end is LF.</summary>
    public static void Write(TextWriter writer, IEnumerable<string> cells, char separator)
    {
        writer.Write(string.Join(separator, cells.Select(cell => Quote(Guard(cell), separator))));
        writer.Write('\n');
    }

    /// <summary>The cell as a spreadsheet may see it.</summary>
    public static string Guard(string cell) => IsFormula(cell) ? "'" + cell : cell;

    /// <summary>The cell as it was before <see cref="Guard"/>.</summary>
    public static string Unguard(string cell) => cell is ['\'', ..] && IsFormula(cell) ? cell[1..] : cell;

    // Behind any number of apostrophes; spreadsheets look behind leading blanks, and some take the full-width forms for the plain ones.
    private static bool IsFormula(string cell) =>
        cell is ['\t' or '\r', ..] || cell.AsSpan().TrimStart('\'').TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];

    private static string Quote(string cell, char separator) =>
        cell.AsSpan().IndexOfAny([separator, '"', '\n', '\r']) < 0 && cell.Trim().Length == cell.Length
            ? cell
            : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
