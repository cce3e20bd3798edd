using Alignment.Core.Aligning;

namespace Alignment.Core.Mining;

/// <summary>The learnt numbers of the miner: they turn evidence into the probability that holds where true pairs are rare.</summary>
/// <param name="Alone">Weights of <see cref="Measure(PairEvidence, Span{float})"/>: log-odds of a pair by itself.</param>
/// <param name="Among">Weights of <see cref="Rivals.Measure"/>: log-odds of a pair among its rivals.</param>
internal sealed partial record MiningModel(float[] Alone, float[] Among)
{
    /// <summary>Number of features of a pair by itself.</summary>
    public const int AloneCount = 4;

    /// <summary>Writes the features of a pair by itself.</summary>
    public static void Measure(PairEvidence evidence, Span<float> features)
    {
        features[0] = 1;
        features[1] = evidence.Match;
        features[2] = evidence.Equivalent;
        features[3] = evidence.Similarity;
    }

    /// <summary>Log-odds of each pair by itself, in the order of the evidence.</summary>
    public List<ScoredPair> ScoreAlone(IReadOnlyList<PairEvidence> evidence)
    {
        var scored = new List<ScoredPair>(evidence.Count);
        Span<float> features = stackalloc float[AloneCount];
        foreach (var pair in evidence)
        {
            Measure(pair, features);
            scored.Add(new ScoredPair(pair.French, pair.English, LogisticModel.LogOdds(features, Alone)));
        }

        return scored;
    }

    /// <summary>Log-odds of each pair given what else its sentences could be paired with, in the order of the evidence.</summary>
    public List<ScoredPair> Score(IReadOnlyList<PairEvidence> evidence)
    {
        var alone = ScoreAlone(evidence);
        var rivals = new Rivals(alone);
        var scored = new List<ScoredPair>(alone.Count);
        Span<float> features = stackalloc float[Rivals.Count];
        foreach (var pair in alone)
        {
            rivals.Measure(pair, features);
            scored.Add(pair with { LogOdds = LogisticModel.LogOdds(features, Among) });
        }

        return scored;
    }
}
