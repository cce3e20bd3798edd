namespace Alignment.Core.Aligning;

/// <summary>Finds the longest rising run of pairs: the backbone of two texts in the same order.</summary>
internal static class Ladders
{
    /// <summary>The pairs of the chain that rises on both sides and has most pairs; quasi-linear time.</summary>
    /// <param name="core">One-to-one pairs by French sentence.</param>
    public static List<ScoredPair> LongestChain(IReadOnlyList<ScoredPair> core)
    {
        // Patience sorting: ends[k] is the pair with the lowest English sentence that ends a chain of k + 1 pairs.
        var ends = new List<int>();
        var previous = new int[core.Count];
        for (var pair = 0; pair < core.Count; pair++)
        {
            var low = 0;
            var high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (core[ends[middle]].English < core[pair].English)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            previous[pair] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(pair);
            }
            else
            {
                ends[low] = pair;
            }
        }

        var chain = new List<ScoredPair>();
        for (var pair = ends.Count == 0 ? -1 : ends[^1]; pair >= 0; pair = previous[pair])
        {
            chain.Add(core[pair]);
        }

        chain.Reverse();
        return chain;
    }
}
