using Alignment.Core.Aligning;

namespace Alignment.Core.Reporting;

/// <summary>Which pairs of an event a page shows.</summary>
/// <remarks>An event of 150 French and 150 English articles has 22,500 pairs: nobody reads them, and no browser opens them. Their bitexts are all written.</remarks>
public static class ShownPairs
{
    /// <summary>The most that are shown of an event.</summary>
    public const int Most = 40;

    /// <summary>All pairs of an event in their order; of more than <see cref="Most"/> those that tell most, the best first.</summary>
    /// <remarks>The best pair of each article goes before the second best of any, so that few articles are shown without a counterpart.</remarks>
    public static IReadOnlyList<Bitext> Of(ReportedEvent reported)
    {
        ArgumentNullException.ThrowIfNull(reported);
        if (reported.Bitexts.Count <= Most)
        {
            return reported.Bitexts;
        }

        var ranked = reported.Bitexts.Select(bitext => (Bitext: bitext, Worth: Worth(bitext))).OrderByDescending(entry => entry.Worth).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. ranked
                .Select(entry => (entry.Bitext, entry.Worth, IsFirst: seen.Add(entry.Bitext.French.Id) | seen.Add(entry.Bitext.English.Id)))
                .OrderBy(entry => entry.IsFirst ? 0 : 1)
                .Take(Most)
                .OrderByDescending(entry => entry.Worth)
                .Select(entry => entry.Bitext),
        ];
    }

    /// <summary>Statements that contradict each other in the pairs of an event that are not shown.</summary>
    public static int HiddenDisagreements(ReportedEvent reported)
    {
        var shown = Of(reported);
        return shown.Count == reported.Bitexts.Count ? 0 : Disagreements(reported.Bitexts) - Disagreements(shown);
    }

    private static int Disagreements(IEnumerable<Bitext> bitexts) => bitexts.SelectMany(bitext => bitext.Beads).Sum(bead => bead.Evidence.Disagreements.Count);

    /// <summary>The share of both articles' sentences that have a counterpart, each as far as it is probable; 0 to 1.</summary>
    private static double Worth(Bitext bitext)
    {
        var sentences = bitext.French.Sentences.Count + bitext.English.Sentences.Count;
        return sentences == 0 ? 0 : bitext.Beads.Where(bead => bead.IsLink).Sum(bead => bead.Probability * (bead.French.Count + bead.English.Count)) / sentences;
    }
}
