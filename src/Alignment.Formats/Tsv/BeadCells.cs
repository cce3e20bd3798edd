using Alignment.Core.Aligning;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Tsv;

/// <summary>The columns that every table of beads has.</summary>
internal static class BeadCells
{
    /// <summary>What the columns are called.</summary>
    public static readonly string[] Columns =
        ["bead", "french_indices", "english_indices", "relation", "probability", "french", "english", "why"];

    /// <summary>A bead's cells, in the order of the columns.</summary>
    public static string[] Of(Bitext bitext, Bead bead) =>
    [
        bead.Id,
        TsvCells.Indices(bead.French),
        TsvCells.Indices(bead.English),
        BitextWords.Relations[bead.Relation],
        TsvCells.Probability(bead.Probability),
        bitext.FrenchText(bead),
        bitext.EnglishText(bead),
        PlainWhy.Why(bitext, bead, ReportWords.English),
    ];
}
