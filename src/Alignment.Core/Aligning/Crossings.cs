namespace Alignment.Core.Aligning;

/// <summary>Takes beads apart whose sentences belong together crosswise: a ladder can only join two neighbours that changed places.</summary>
/// <param name="features">Measures beads.</param>
/// <param name="weights">Of the features, <c>[RungFeatures.Count]</c>.</param>
internal sealed class Crossings(RungFeatures features, float[] weights)
{
    /// <summary>The beads, those taken apart whose parts gain more in the other order than together.</summary>
    /// <param name="rungs">Beads with sentences on both sides.</param>
    public List<Rung> Open(IEnumerable<Rung> rungs) => [.. rungs.SelectMany(Open)];

    private IEnumerable<Rung> Open(Rung rung)
    {
        if (Math.Min(rung.FrenchCount, rung.EnglishCount) < 2)
        {
            return [rung];
        }

        for (var sentence = rung.French; sentence < rung.French + rung.FrenchCount; sentence++)
        {
            features.FillRow(sentence, rung.English, rung.English + rung.EnglishCount);
        }

        return Best(rung);
    }

    private List<Rung> Best(Rung rung)
    {
        List<Rung> best = [rung];
        var most = features.Gain(rung, weights);
        for (var a = 1; a < rung.FrenchCount; a++)
        {
            for (var b = 1; b < rung.EnglishCount; b++)
            {
                var early = rung with { FrenchCount = a, English = rung.English + b, EnglishCount = rung.EnglishCount - b };
                var late = rung with { French = rung.French + a, FrenchCount = rung.FrenchCount - a, EnglishCount = b };
                var gain = features.Gain(early, weights) + features.Gain(late, weights);
                if (gain > most)
                {
                    most = gain;
                    best = [early, late];
                }
            }
        }

        return best is [_] ? best : [.. best.SelectMany(Best)];
    }
}
