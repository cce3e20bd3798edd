using System.Globalization;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Tsv;

/// <summary>Rows of tab-separated cells that are safe to open in a spreadsheet.</summary>
/// <remarks>
/// Tabs and line breaks inside a cell become blanks. A cell that a spreadsheet would take for a formula, because it begins with <c>=</c>,
/// <c>+</c>, <c>-</c> or <c>@</c>, gets an apostrophe in front: article text must not run on the desk of whoever opens the file.
/// </remarks>
internal static class TsvCells
{
    /// <summary>Writes a row; its end is LF.</summary>
    public static void Write(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join('\t', cells.Select(Guard)));
        writer.Write('\n');
    }

    /// <summary>Indices, from 0, with a blank between them.</summary>
    public static string Indices(IReadOnlyList<int> indices) =>
        string.Join(' ', indices.Select(index => index.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A probability with four decimals at most.</summary>
    public static string Probability(double probability) => probability.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Guard(string cell)
    {
        var plain = VisibleText.Of(cell).Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

        // Spreadsheets look behind leading blanks, and some take the full-width forms for the plain ones.
        return plain.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? "'" + plain : plain;
    }
}
