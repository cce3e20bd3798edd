using System.Runtime.InteropServices;
using Alignment.Core.Aligning;

namespace Alignment.Core.Mining;

/// <summary>For each sentence the few of the other side that are worth a closer look, and how similar all of them are.</summary>
/// <remarks>
/// French sentences are shared out among the threads in blocks; what a block found is added up in the order of the text, so that the result
/// does not depend on which thread was done first.
/// </remarks>
internal sealed class CandidateSearch(TextSide french, TextSide english, TypeTable table, ParallelOptions parallel)
{
    // Index entries looked at for one French sentence, those of the most telling words first. Among a hundred thousand sentences a third of this
    // finds one pair in a hundred less; among a million, the words of one sentence in sixteen are never looked at.
    private const int PostingsAtMost = 60_000;
    private const int KeptAtMost = 5; // candidates of a French sentence, the most similar ones: what is not among them is never the answer
    private const int BlockSize = 256; // sentences: some milliseconds
    private const int BlocksAtATime = 64;

    /// <summary>Similarities of all candidates, the left out included.</summary>
    public Neighbourhood Neighbourhood { get; } = new(french, english, []);

    /// <summary>The most similar candidates of each French sentence, by French and then English sentence.</summary>
    /// <param name="tell">Told the share of the French sentences that is done.</param>
    public List<PairCandidate> Find(Action<double> tell)
    {
        var index = new SentenceIndex(english);
        var kept = new List<PairCandidate>();
        var blocks = (french.Count + BlockSize - 1) / BlockSize;
        for (var first = 0; first < blocks; first += BlocksAtATime)
        {
            var found = new List<PairCandidate>[Math.Min(BlocksAtATime, blocks - first)];
            Parallel.For(
                0,
                found.Length,
                parallel,
                () => (Nearest: new NearestSentences(french, english, table, index, PostingsAtMost, PostingOrder.Worthiest), Meter: new PairMeter(french, english, table)),
                (block, _, own) =>
                {
                    found[block] = Search((first + block) * BlockSize, own.Nearest, own.Meter);
                    return own;
                },
                _ => { });
            foreach (var candidates in found)
            {
                Keep(candidates, kept);
            }

            tell(Math.Min(1, (double)(first + BlocksAtATime) / blocks));
        }

        return kept;
    }

    private List<PairCandidate> Search(int start, NearestSentences nearest, PairMeter meter)
    {
        var found = new List<PairCandidate>();
        for (var sentence = start; sentence < Math.Min(start + BlockSize, french.Count); sentence++)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            meter.Open(sentence);
            foreach (var other in nearest.Of(sentence))
            {
                if (meter.TryMeasure(other, out var candidate))
                {
                    found.Add(candidate);
                }
            }
        }

        return found;
    }

    private void Keep(List<PairCandidate> candidates, List<PairCandidate> kept)
    {
        var all = CollectionsMarshal.AsSpan(candidates);
        for (var start = 0; start < all.Length;)
        {
            var end = start;
            while (end < all.Length && all[end].French == all[start].French)
            {
                Neighbourhood.Add(all[end++]);
            }

            var row = all[start..end];
            if (row.Length > KeptAtMost)
            {
                row.Sort((one, other) => other.Similarity.CompareTo(one.Similarity) is var order and not 0 ? order : one.English.CompareTo(other.English));
                row = row[..KeptAtMost];
                row.Sort((one, other) => one.English.CompareTo(other.English));
            }

            kept.AddRange(row);
            start = end;
        }
    }
}
