using Alignment.Core.Aligning;

namespace Alignment.Core.Reporting;

/// <summary>Which links cross the others.</summary>
public static class ReadingOrder
{
    /// <summary>Positions, among the beads of a bitext, of links that stand out of order; the fewest that explain every crossing.</summary>
    /// <remarks>All links but those of a longest run that rises on both sides. Ties go to the run that ends earliest in the English text.</remarks>
    public static IReadOnlySet<int> OutOfOrder(Bitext bitext)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        var links = Enumerable.Range(0, bitext.Beads.Count).Where(position => bitext.Beads[position].IsLink).ToList();

        // Patience sorting: ends[n] is the link that ends the best rising run of n + 1 links found so far.
        var ends = new List<int>();
        var before = new Dictionary<int, int>();
        foreach (var link in links)
        {
            var start = bitext.Beads[link].English[0];
            var length = LowerBound(ends, end => bitext.Beads[end].English[0] < start);
            if (length > 0)
            {
                before[link] = ends[length - 1];
            }

            if (length == ends.Count)
            {
                ends.Add(link);
            }
            else
            {
                ends[length] = link;
            }
        }

        var crossing = links.ToHashSet();
        for (int? link = ends.Count == 0 ? null : ends[^1]; link is { } rising; link = before.TryGetValue(rising, out var previous) ? previous : null)
        {
            crossing.Remove(rising);
        }

        return crossing;
    }

    /// <summary>How many items at the front of the list fulfil a condition that holds for a front part only.</summary>
    private static int LowerBound(List<int> items, Func<int, bool> isBelow)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBelow(items[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
