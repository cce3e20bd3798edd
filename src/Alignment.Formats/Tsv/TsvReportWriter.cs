using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Tsv;

/// <summary>Writes a report as tab-separated rows, a bead each, for spreadsheets and scripts.</summary>
/// <remarks>
/// <para>The first row names the columns. Indices count from 0 and stand apart by a blank. Tabs and line breaks inside a cell become blanks.</para>
/// <para>A cell that a spreadsheet would take for a formula, because it begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>, gets an apostrophe
/// in front: article text must not run on the desk of whoever opens the file. Scripts that need the text itself read the JSONL report.</para>
/// </remarks>
public static class TsvReportWriter
{
    private static readonly string[] Columns =
    [
        "event", "french_id", "english_id", "bead", "french_indices", "english_indices", "relation", "probability", "french", "english", "why",
        "disagreements",
    ];

    /// <summary>Writes the table; line ends are LF.</summary>
    public static void Write(Report report, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        WriteRow(writer, Columns);
        foreach (var reported in report.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var bitext in reported.Bitexts)
            {
                foreach (var bead in bitext.Beads)
                {
                    WriteRow(writer, Cells(reported, bitext, bead));
                }
            }
        }
    }

    private static string[] Cells(ReportedEvent reported, Bitext bitext, Bead bead) =>
    [
        reported.Group.Number.ToString(CultureInfo.InvariantCulture),
        bitext.French.Id,
        bitext.English.Id,
        bead.Id,
        Indices(bead.French),
        Indices(bead.English),
        BitextWords.Relations[bead.Relation],
        bead.Probability.ToString("0.####", CultureInfo.InvariantCulture),
        bitext.FrenchText(bead),
        bitext.EnglishText(bead),
        PlainWhy.Why(bitext, bead, ReportWords.English),
        PlainWhy.Disagreements(bitext, bead, ReportWords.English),
    ];

    private static string Indices(IReadOnlyList<int> indices) =>
        string.Join(' ', indices.Select(index => index.ToString(CultureInfo.InvariantCulture)));

    private static void WriteRow(TextWriter writer, string[] cells)
    {
        writer.Write(string.Join('\t', cells.Select(Guard)));
        writer.Write('\n');
    }

    private static string Guard(string cell)
    {
        var plain = VisibleText.Of(cell).Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

        // Spreadsheets look behind leading blanks, and some take the full-width forms for the plain ones.
        return plain.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] ? "'" + plain : plain;
    }
}
