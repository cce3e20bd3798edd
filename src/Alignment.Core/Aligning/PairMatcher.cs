using System.Runtime.InteropServices;

namespace Alignment.Core.Aligning;

/// <summary>Scores sentence pairs in any order and picks a one-to-one core of them.</summary>
/// <remarks>
/// Similarity is compared with that of the neighbours (ratio margin, Artetxe and Schwenk 2019), a logistic turns it into log-odds, and a
/// second logistic adds what the pairs before and behind say: where two texts run side by side for a few sentences, each supports the next.
/// </remarks>
internal static class PairMatcher
{
    private const float Unlikely = -6; // log-odds below this are not worth keeping: one in four hundred

    /// <summary>The pairs worth keeping, by French and then English sentence.</summary>
    public static List<ScoredPair> Score(TextSide french, TextSide english, TypeTable table, AlignerModel model, CancellationToken cancellationToken)
    {
        var alone = ScoreAlone(french, english, table, model, cancellationToken);
        return Support(alone, model);
    }

    /// <summary>Log-odds of each pair by itself.</summary>
    internal static List<ScoredPair> ScoreAlone(
        TextSide french, TextSide english, TypeTable table, AlignerModel model, CancellationToken cancellationToken)
    {
        var candidates = PairCandidates.Find(french, english, table, cancellationToken);
        var neighbourhood = new Neighbourhood(french, english, candidates);
        var scored = new List<ScoredPair>();
        Span<float> features = stackalloc float[PairFeatures.Count];
        foreach (ref readonly var candidate in CollectionsMarshal.AsSpan(candidates))
        {
            neighbourhood.Measure(candidate, french, english, features);
            var logOdds = LogisticModel.LogOdds(features, model.Pair);
            if (logOdds > Unlikely)
            {
                scored.Add(new ScoredPair(candidate.French, candidate.English, logOdds));
            }
        }

        return scored;
    }

    /// <summary>Log-odds of each pair given the pairs around it.</summary>
    internal static List<ScoredPair> Support(List<ScoredPair> alone, AlignerModel model)
    {
        var support = new PairSupport(alone);
        var scored = new List<ScoredPair>(alone.Count);
        Span<float> features = stackalloc float[PairSupport.Count];
        foreach (var pair in alone)
        {
            support.Measure(pair, features);
            scored.Add(pair with { LogOdds = LogisticModel.LogOdds(features, model.Support) });
        }

        return scored;
    }

    /// <summary>Pairs with odds above even, most likely first taken, no sentence twice; by French sentence.</summary>
    public static List<ScoredPair> Core(IEnumerable<ScoredPair> pairs, float leastLogOdds)
    {
        var core = new List<ScoredPair>();
        var frenchTaken = new HashSet<int>();
        var englishTaken = new HashSet<int>();
        var best = pairs
            .Where(pair => pair.LogOdds >= leastLogOdds)
            .OrderByDescending(pair => pair.LogOdds).ThenBy(pair => pair.French).ThenBy(pair => pair.English);
        foreach (var pair in best)
        {
            if (!frenchTaken.Contains(pair.French) && !englishTaken.Contains(pair.English))
            {
                frenchTaken.Add(pair.French);
                englishTaken.Add(pair.English);
                core.Add(pair);
            }
        }

        core.Sort((first, second) => first.French.CompareTo(second.French));
        return core;
    }
}
