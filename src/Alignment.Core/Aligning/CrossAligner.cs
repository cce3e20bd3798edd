namespace Alignment.Core.Aligning;

/// <summary>Aligns texts whose sentences come in any order, as independent articles about one event do.</summary>
/// <remarks>
/// A one-to-one core of likely pairs comes first. Core pairs that run side by side make a block; within a block the same-order aligner
/// decides what is merged and what stays alone. What no block claims has no counterpart.
/// </remarks>
internal sealed class CrossAligner(RungFeatures features, AlignerModel model)
{
    private const int WidestGap = 4; // sentences between two core pairs of a block
    private const int Reach = 2; // sentences around a block that may join it, where the texts are mostly shared
    private const double MostlyShared = 0.6; // share of the shorter text in the core: translations in blocks have more, independent articles less
    private const float Merging = 1; // what a merge costs more than in a translation, where every sentence is expected to have a place

    private readonly float[] weights = RungFeatures.WithMergePenalty(model.Rung, Merging);

    /// <summary>Beads with sentences on both sides; no sentence in two of them.</summary>
    /// <param name="core">One-to-one pairs by French sentence (see <see cref="PairMatcher.Core"/>).</param>
    /// <param name="free">Which sentences may be used; those of the core must be.</param>
    /// <param name="cancellationToken">Looked at once a block.</param>
    public List<Rung> Align(IReadOnlyList<ScoredPair> core, FreeSentences free, CancellationToken cancellationToken)
    {
        var frenchTaken = Taken(free.French, core.Select(pair => pair.French));
        var englishTaken = Taken(free.English, core.Select(pair => pair.English));
        var reach = core.Count >= MostlyShared * Math.Min(free.French.Length, free.English.Length) ? Reach : 0;
        var rungs = new List<Rung>();
        foreach (var block in Blocks(core, free).OrderByDescending(block => block.Sum(pair => pair.LogOdds)).ThenBy(block => block[0].French))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (frenchFirst, frenchEnd) = Extend(block[0].French, block[^1].French, frenchTaken, reach);
            var (englishFirst, englishEnd) = Extend(block[0].English, block[^1].English, englishTaken, reach);
            var window = new TextWindow(frenchFirst, frenchEnd - frenchFirst, englishFirst, englishEnd - englishFirst);
            var anchors = block.ConvertAll(pair => (pair.French - window.French, pair.English - window.English));
            var ladder = new LadderAligner(features, weights, window, Band.Through(window.FrenchCount, window.EnglishCount, anchors));
            foreach (var rung in ladder.Align(cancellationToken).Where(rung => rung.IsLink))
            {
                Mark(frenchTaken, rung.French, rung.FrenchCount);
                Mark(englishTaken, rung.English, rung.EnglishCount);
                rungs.Add(rung);
            }
        }

        return rungs;
    }

    /// <summary>Runs of core pairs that rise together without a wide gap and without a stranger between, from the core or from elsewhere.</summary>
    private static List<List<ScoredPair>> Blocks(IReadOnlyList<ScoredPair> core, FreeSentences free)
    {
        var englishTaken = core.Select(pair => pair.English).ToHashSet();
        var blocks = new List<List<ScoredPair>>();
        foreach (var pair in core)
        {
            if (blocks.Count > 0 && blocks[^1][^1] is var last
                && pair.French - last.French <= WidestGap
                && pair.English > last.English && pair.English - last.English <= WidestGap
                && !Enumerable.Range(last.English + 1, pair.English - last.English - 1).Any(other => englishTaken.Contains(other) || !free.English[other])
                && !free.French.AsSpan(last.French + 1, pair.French - last.French - 1).Contains(false))
            {
                blocks[^1].Add(pair);
            }
            else
            {
                blocks.Add([pair]);
            }
        }

        return blocks;
    }

    /// <summary>The run of a block with the free sentences around it that may join.</summary>
    private static (int First, int End) Extend(int first, int last, bool[] taken, int reach)
    {
        var end = last + 1;
        for (var step = 0; step < reach && first > 0 && !taken[first - 1]; step++)
        {
            first--;
        }

        for (var step = 0; step < reach && end < taken.Length && !taken[end]; step++)
        {
            end++;
        }

        return (first, end);
    }

    private static bool[] Taken(bool[] free, IEnumerable<int> core)
    {
        var taken = Array.ConvertAll(free, isFree => !isFree);
        foreach (var sentence in core)
        {
            taken[sentence] = true;
        }

        return taken;
    }

    private static void Mark(bool[] taken, int first, int count) => Array.Fill(taken, true, first, count);
}
