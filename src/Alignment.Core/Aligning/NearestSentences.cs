using System.Runtime.InteropServices;

namespace Alignment.Core.Aligning;

/// <summary>Finds the English sentences that share most of a French sentence's weight, among those that share its telling words.</summary>
/// <remarks>Not for several threads at once; the index may be shared.</remarks>
/// <param name="french">French sentences.</param>
/// <param name="english">English sentences.</param>
/// <param name="table">What stands for what.</param>
/// <param name="index">The index of the English sentences.</param>
/// <param name="postingsAtMost">Index entries looked at for one French sentence: what keeps common words from costing the square.</param>
/// <param name="order">Which come first.</param>
internal sealed class NearestSentences(TextSide french, TextSide english, TypeTable table, SentenceIndex index, int postingsAtMost, PostingOrder order)
{
    private const int KeptAtMost = 16; // sentences worth measuring exactly

    private readonly float[] sums = new float[english.Count];
    private readonly List<int> touched = [];
    private readonly List<(int Type, float Strength, float Price)> targets = [];
    private readonly (float Share, int Sentence)[] best = new (float, int)[KeptAtMost];
    private readonly int[] nearest = new int[KeptAtMost];

    /// <summary>The nearest English sentences, rising; valid until the next call.</summary>
    public ReadOnlySpan<int> Of(int sentence)
    {
        CollectTargets(sentence);
        AddUp();
        var length = french.Weight(sentence);
        var kept = 0;
        foreach (var other in CollectionsMarshal.AsSpan(touched))
        {
            var sum = sums[other];
            sums[other] = 0;
            if (kept < KeptAtMost || sum >= best[^1].Share * length) // most cannot be among the best, whatever their own weight
            {
                kept = Keep(kept, sum / (length + english.Weight(other)), other);
            }
        }

        for (var place = 0; place < kept; place++)
        {
            nearest[place] = best[place].Sentence;
        }

        var found = nearest.AsSpan(0, kept);
        found.Sort();
        return found;
    }

    private void CollectTargets(int sentence)
    {
        targets.Clear();
        foreach (var type in french.Tokens(sentence))
        {
            var weight = french.Types[type].Weight;
            var ids = table.Targets(type);
            var strengths = table.Strengths(type);
            for (var entry = 0; entry < ids.Length; entry++)
            {
                var strength = weight * strengths[entry];
                var frequency = index.Frequency(ids[entry]);
                targets.Add((ids[entry], strength, order == PostingOrder.Rarest ? frequency : frequency / (strength * strengths[entry])));
            }
        }

        targets.Sort((first, second) => first.Price.CompareTo(second.Price) is var difference and not 0 ? difference : first.Type.CompareTo(second.Type));
    }

    private void AddUp()
    {
        touched.Clear();
        var left = postingsAtMost;
        foreach (var (type, strength, _) in CollectionsMarshal.AsSpan(targets))
        {
            if (index.Frequency(type) > left)
            {
                if (order == PostingOrder.Rarest)
                {
                    break; // what follows is no rarer
                }

                continue;
            }

            left -= index.Frequency(type);
            foreach (var other in index.Sentences(type))
            {
                if (sums[other] == 0)
                {
                    touched.Add(other);
                }

                sums[other] += strength;
            }
        }
    }

    /// <summary>Puts a sentence in its place among the best, the first of equals in front; returns how many there are.</summary>
    private int Keep(int kept, float share, int sentence)
    {
        if (kept == KeptAtMost && !IsBefore(share, sentence, best[^1]))
        {
            return kept;
        }

        var place = Math.Min(kept, KeptAtMost - 1);
        for (; place > 0 && IsBefore(share, sentence, best[place - 1]); place--)
        {
            best[place] = best[place - 1];
        }

        best[place] = (share, sentence);
        return Math.Min(kept + 1, KeptAtMost);
    }

    private static bool IsBefore(float share, int sentence, (float Share, int Sentence) other) =>
        share > other.Share || (share == other.Share && sentence < other.Sentence);
}
