using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Tsv;

/// <summary>Writes a report as tab-separated rows, a bead each, for spreadsheets and scripts.</summary>
/// <remarks>
/// The first row names the columns. Indices count from 0 and stand apart by a blank. Cells are made safe as <see cref="TsvCells"/> says;
/// the translation of a gap has columns of its own, never that of an outlet's text;
/// scripts that need the text itself read the JSONL report.
/// </remarks>
public static class TsvReportWriter
{
    private static readonly string[] Columns =
    [
        "event", "french_id", "english_id", .. BeadCells.Columns, "disagreements", "translation", "translation_source",
    ];

    /// <summary>Writes the table; line ends are LF.</summary>
    public static void Write(Report report, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        TsvCells.Write(writer, Columns);
        foreach (var reported in report.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var bitext in reported.Bitexts)
            {
                foreach (var bead in bitext.Beads)
                {
                    TsvCells.Write(writer, Cells(reported, bitext, bead));
                }
            }
        }
    }

    private static string[] Cells(ReportedEvent reported, Bitext bitext, Bead bead) =>
    [
        reported.Group.Number.ToString(CultureInfo.InvariantCulture),
        bitext.French.Id,
        bitext.English.Id,
        .. BeadCells.Of(bitext, bead),
        PlainWhy.Disagreements(bitext, bead, ReportWords.English),
        bead.Translation?.Text ?? "",
        TranslationWords.All(bitext, bead, ReportWords.English),
    ];
}
