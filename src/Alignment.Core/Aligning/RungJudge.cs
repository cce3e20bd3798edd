namespace Alignment.Core.Aligning;

/// <summary>Says how likely beads are right, from the beads themselves, the pairs in them and the beads around them.</summary>
internal sealed class RungJudge
{
    private const float Unlikely = -6; // log-odds of a pair that was not worth keeping

    private readonly RungFeatures features;
    private readonly AlignerModel model;
    private readonly float shared;
    private readonly float bestOfText;
    private readonly Dictionary<(int, int), float> pairs = [];

    /// <summary>Prepares the judging of the beads of two texts.</summary>
    /// <param name="features">Measures beads.</param>
    /// <param name="pairs">The sentence pairs that were worth keeping.</param>
    /// <param name="core">Those of them that are likely, one-to-one.</param>
    /// <param name="shorter">Sentences of the shorter text.</param>
    /// <param name="model">The learnt numbers.</param>
    public RungJudge(RungFeatures features, IEnumerable<ScoredPair> pairs, IReadOnlyList<ScoredPair> core, int shorter, AlignerModel model)
    {
        this.features = features;
        this.model = model;
        shared = (float)core.Count / Math.Max(1, shorter);
        bestOfText = BestOfText(core);
        foreach (var pair in pairs)
        {
            this.pairs[(pair.French, pair.English)] = pair.LogOdds;
        }
    }

    /// <summary>Mean joint cover of the likeliest quarter of the pairs: translations cover more than what two desks wrote.</summary>
    private float BestOfText(IReadOnlyList<ScoredPair> core)
    {
        Span<float> x = stackalloc float[RungFeatures.Count];
        var sum = 0f;
        var count = (core.Count + 3) / 4;
        foreach (var pair in core.OrderByDescending(pair => pair.LogOdds).ThenBy(pair => pair.French).Take(count))
        {
            features.FillRow(pair.French, pair.English, pair.English + 1);
            features.Measure(new Rung(pair.French, 1, pair.English, 1), x);
            sum += x[4] / 2;
        }

        return sum / Math.Max(1, count);
    }

    /// <summary>The beads with their probabilities.</summary>
    /// <param name="rungs">Beads with sentences on both sides.</param>
    /// <param name="sameOrder">Whether they were found in the same order.</param>
    public List<ScoredRung> Judge(IReadOnlyList<Rung> rungs, bool sameOrder)
    {
        var around = new RungNeighbours(rungs);
        Span<float> x = stackalloc float[BeadFeatures.Count];
        var judged = new List<ScoredRung>(rungs.Count);
        foreach (var rung in rungs)
        {
            Measure(rung, around, sameOrder, x);
            judged.Add(new ScoredRung(rung, LogisticModel.Probability(LogisticModel.LogOdds(x, model.Bead))));
        }

        return judged;
    }

    /// <summary>Writes the features of a bead (see <see cref="BeadFeatures.Names"/>).</summary>
    public void Measure(Rung rung, RungNeighbours around, bool sameOrder, Span<float> x)
    {
        Span<float> inner = stackalloc float[RungFeatures.Count];
        for (var sentence = rung.French; sentence < rung.French + rung.FrenchCount; sentence++)
        {
            features.FillRow(sentence, rung.English, rung.English + rung.EnglishCount);
        }

        features.Measure(rung, inner);
        var gain = features.Gain(rung, model.Rung);
        var size = rung.FrenchCount + rung.EnglishCount;
        var best = BestPair(rung);
        var before = around.Before(rung) ? 1f : 0;
        var behind = around.Behind(rung) ? 1f : 0;
        x[0] = 1;
        x[1] = gain / size;
        x[2] = (gain - GainAlone(rung)) / size;
        x[3] = best;
        x[4] = LogisticModel.Probability(best);
        x[5] = before;
        x[6] = behind;
        x[7] = before * behind;
        x[8] = size - 2;
        x[9] = inner[18];
        x[10] = size > 2 ? inner[17] : inner[5];
        x[11] = inner[8];
        x[12] = inner[4] / size;
        x[13] = sameOrder ? 1 : 0;
        x[14] = shared;
        x[15] = bestOfText;
    }

    private float BestPair(Rung rung)
    {
        var best = Unlikely;
        for (var i = rung.French; i < rung.French + rung.FrenchCount; i++)
        {
            for (var j = rung.English; j < rung.English + rung.EnglishCount; j++)
            {
                best = Math.Max(best, pairs.GetValueOrDefault((i, j), Unlikely));
            }
        }

        return best;
    }

    /// <summary>What the sentences of a bead would gain if each stayed alone.</summary>
    private float GainAlone(Rung rung)
    {
        var gain = 0f;
        for (var i = rung.French; i < rung.French + rung.FrenchCount; i++)
        {
            gain += features.Gain(new Rung(i, 1, 0, 0), model.Rung);
        }

        for (var j = rung.English; j < rung.English + rung.EnglishCount; j++)
        {
            gain += features.Gain(new Rung(0, 0, j, 1), model.Rung);
        }

        return gain;
    }
}
