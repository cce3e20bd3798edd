using System.Runtime.InteropServices;
using Alignment.Core.Aligning;

namespace Alignment.Core.Mining;

/// <summary>Weighs candidates, and leaves out those that have no chance.</summary>
internal sealed class PairEvidenceFinder(TextSide french, TextSide english, TypeTable table, AlignerModel model, ParallelOptions parallel)
{
    private const float Hopeless = -8; // log-odds of a match below which nothing else makes a pair likely: one in three thousand
    private const int BlockSize = 1024; // candidates: some milliseconds
    private const int BlocksAtATime = 64;

    /// <summary>The evidence of the candidates that have a chance, in their order.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="neighbourhood">Similarities of all of them.</param>
    /// <param name="tell">Told the share that is done.</param>
    public List<PairEvidence> Find(List<PairCandidate> candidates, Neighbourhood neighbourhood, Action<double> tell)
    {
        var all = new List<PairEvidence>();
        for (var first = 0; first < candidates.Count; first += BlocksAtATime * BlockSize)
        {
            var found = new List<PairEvidence>[Math.Min(BlocksAtATime, (candidates.Count - first + BlockSize - 1) / BlockSize)];
            Parallel.For(0, found.Length, parallel, block =>
            {
                var start = first + block * BlockSize;
                var own = CollectionsMarshal.AsSpan(candidates)[start..Math.Min(start + BlockSize, candidates.Count)];
                found[block] = Weigh(own, neighbourhood);
            });
            foreach (var evidence in found)
            {
                all.AddRange(evidence);
            }

            tell(Math.Min(1, (first + (double)BlocksAtATime * BlockSize) / candidates.Count));
        }

        return all;
    }

    private List<PairEvidence> Weigh(ReadOnlySpan<PairCandidate> candidates, Neighbourhood neighbourhood)
    {
        var weighed = new List<PairEvidence>();
        Span<float> pair = stackalloc float[PairFeatures.Count];
        Span<float> relation = stackalloc float[RelationFeatures.Count];
        foreach (ref readonly var candidate in candidates)
        {
            parallel.CancellationToken.ThrowIfCancellationRequested();
            neighbourhood.Measure(candidate, french, english, pair);
            var match = LogisticModel.LogOdds(pair, model.Pair);
            if (match <= Hopeless)
            {
                continue;
            }

            RelationFeatures.Measure(french, english, table, new Rung(candidate.French, 1, candidate.English, 1), relation);
            weighed.Add(new PairEvidence(
                candidate.French,
                candidate.English,
                match,
                LogisticModel.LogOdds(relation, model.Equivalent),
                LogisticModel.LogOdds(relation, model.Similarity)));
        }

        return weighed;
    }
}
