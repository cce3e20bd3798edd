using Alignment.Core.Aligning;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Tsv;

/// <summary>Writes one bitext as tab-separated rows, a bead each, for reading, spreadsheets and scripts.</summary>
/// <remarks>The first row names the columns, which are called as in <see cref="TsvReportWriter"/>. Cells are made safe as <see cref="TsvCells"/> says.</remarks>
public static class BitextTsvWriter
{
    private static readonly string[] Columns =
        ["bead", "french_indices", "english_indices", "relation", "probability", "french", "english", "why"];

    /// <summary>Writes the table, line ends as LF.</summary>
    public static void Write(Bitext bitext, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(writer);
        TsvCells.Write(writer, Columns);
        foreach (var bead in bitext.Beads)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TsvCells.Write(writer,
            [
                bead.Id,
                TsvCells.Indices(bead.French),
                TsvCells.Indices(bead.English),
                BitextWords.Relations[bead.Relation],
                TsvCells.Probability(bead.Probability),
                bitext.FrenchText(bead),
                bitext.EnglishText(bead),
                PlainWhy.Why(bitext, bead, ReportWords.English),
            ]);
        }
    }
}
