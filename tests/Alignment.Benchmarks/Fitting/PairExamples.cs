using Alignment.Core.Aligning;

namespace Alignment.Benchmarks.Fitting;

/// <summary>Sentence pairs whose truth is known, as the pair model sees them.</summary>
internal static class PairExamples
{
    /// <summary>The pairs of a text that could be taken: the best of a French or an English sentence.</summary>
    public static List<(float[] Features, bool IsRight)> Of(GoldText text)
    {
        var candidates = PairCandidates.Find(text.French, text.English, text.Table, CancellationToken.None);
        var neighbourhood = new Neighbourhood(text.French, text.English, candidates);
        var rows = new List<(float[], bool)>();
        foreach (var candidate in candidates)
        {
            var x = new float[PairFeatures.Count];
            neighbourhood.Measure(candidate, text.French, text.English, x);
            if (x[PairFeatures.RowGap] >= 0 || x[PairFeatures.ColumnGap] >= 0)
            {
                rows.Add((x, text.Links.Contains((candidate.French, candidate.English))));
            }
        }

        return rows;
    }

    /// <summary>Surprise at the truth, in nats: 0 if it was foretold surely.</summary>
    public static double LogLoss(float[] features, bool isRight, float[] weights)
    {
        const double Least = 1e-9; // a sure mistake costs much, not everything
        var probability = LogisticModel.Probability(LogisticModel.LogOdds(features, weights));
        return -Math.Log(Math.Max(Least, isRight ? probability : 1 - probability));
    }
}
