using Alignment.Core.Aligning.Vectors;

namespace Alignment.Core.Aligning;

/// <summary>What the same-order aligner looks at in a bead, as numbers of about the same size.</summary>
/// <remarks>Holds the covers of the last few French sentences, so that beads of several sentences can be measured as unions.</remarks>
internal sealed class RungFeatures
{
    /// <summary>The features, in the order of the model's weights.</summary>
    public static readonly string[] Names =
    [
        "french cover", "english cover", "french weight", "english weight", "joint cover", "lesser cover", "french background", "english background",
        "length ratio", "length ratio squared", "1-1", "1-2", "2-1", "1-3", "3-1", "2-2", "larger", "least sentence cover", "least complement",
        "question differs", "french alone", "english alone", "french alone weight", "english alone weight",
        "heading or not",
    ];

    /// <summary>Number of features.</summary>
    public const int Count = 25;

    private const int FirstMerge = 11; // "1-2" to "larger"
    private const int LastMerge = 16;
    private const int LeastAdded = 18; // "least complement", 0 to 1
    private const float WeightScale = 0.01f; // a news sentence weighs about 100

    private readonly TextSide french;
    private readonly TextSide english;
    private readonly PairCovers covers;
    private readonly Background background;
    private readonly CoverRow[] rows;
    private readonly VectorEvidence? vectors;

    public RungFeatures(TextSide french, TextSide english, TypeTable table, Background background, VectorEvidence? vectors = null)
    {
        this.vectors = vectors;
        this.french = french;
        this.english = english;
        this.background = background;
        covers = new PairCovers(french, english, table);
        rows = [.. Enumerable.Range(0, LadderAligner.LongestRun).Select(_ => new CoverRow())];
    }

    /// <summary>Compares a French sentence with a run of English ones. Rows must be filled in order; the last four are kept.</summary>
    public void FillRow(int sentence, int first, int end)
    {
        var row = Row(sentence);
        row.Reset(french.Tokens(sentence).Length, first, end, english);
        covers.Open(sentence);
        for (var other = row.First; other < row.End; other++)
        {
            covers.Cover(other, row.French(other), row.English(other));
        }

        vectors?.FillRow(sentence, row.First, row.End);
    }

    /// <summary>Whether all sentences of a bead have been compared.</summary>
    public bool IsFilled(Rung rung)
    {
        var (i, a, j, b) = rung;
        for (var sentence = i; sentence < i + a; sentence++)
        {
            if (b > 0 && (j < Row(sentence).First || j + b > Row(sentence).End))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Weighted sum of the features of a bead, and what the vectors say of it.</summary>
    /// <param name="rung">A bead whose rows are filled.</param>
    /// <param name="weights">Of the features, <c>[Count]</c>.</param>
    /// <param name="toBeat">A bead that surely gains no more than this is not measured to the end; what is returned is then no more than this either.</param>
    public float Gain(Rung rung, ReadOnlySpan<float> weights, float toBeat = float.NegativeInfinity)
    {
        Span<float> features = stackalloc float[Count];
        var (f, e) = MeasureUnion(rung, features);
        var gain = LogisticModel.LogOdds(features, weights) + (vectors?.Gain(rung) ?? 0);

        // What a sentence adds is the dearest feature of all, and most beads are hopeless without it.
        return IsMerge(rung) && gain + Math.Max(0, weights[LeastAdded]) > toBeat ? gain + weights[LeastAdded] * LeastComplement(rung, f, e) : gain;
    }

    /// <summary>Writes the features of a bead whose rows are filled (see <see cref="Names"/>).</summary>
    public void Measure(Rung rung, Span<float> features)
    {
        var (f, e) = MeasureUnion(rung, features);
        features[LeastAdded] = IsMerge(rung) ? LeastComplement(rung, f, e) : 0;
    }

    /// <summary>Writes all features but <see cref="LeastAdded"/>; returns the sums over both sides.</summary>
    private (Totals French, Totals English) MeasureUnion(Rung rung, Span<float> features)
    {
        var (i, a, j, b) = rung;
        features.Clear();
        if (a == 0)
        {
            features[21] = 1;
            features[23] = english.Weight(j) * WeightScale;
            return default;
        }

        if (b == 0)
        {
            features[20] = 1;
            features[22] = french.Weight(i) * WeightScale;
            return default;
        }

        var f = FrenchTotals(rung);
        var e = EnglishTotals(rung);
        var ratio = PairCandidates.LengthRatio(f.Length, e.Length);
        features[0] = f.Cover * WeightScale;
        features[1] = e.Cover * WeightScale;
        features[2] = f.Weight * WeightScale;
        features[3] = e.Weight * WeightScale;
        features[4] = MathF.Sqrt(f.Share * e.Share) * (a + b);
        features[5] = Math.Min(f.Share, e.Share);
        features[6] = f.Background * WeightScale * b;
        features[7] = e.Background * WeightScale * a;
        features[8] = Math.Abs(ratio);
        features[9] = ratio * ratio;
        features[SizeFeature(a, b)] = 1;
        if (a + b > 2)
        {
            features[17] = Math.Min(f.Least, e.Least);
        }

        features[19] = french.IsQuestion(i + a - 1) != english.IsQuestion(j + b - 1) ? 1 : 0;
        features[24] = french.IsOpenEnded(i + a - 1) != english.IsOpenEnded(j + b - 1) ? 1 : 0;
        return (f, e);
    }

    private static bool IsMerge(Rung rung) => rung.IsLink && rung.FrenchCount + rung.EnglishCount > 2;

    /// <summary>Weights under which beads of more than two sentences gain less.</summary>
    public static float[] WithMergePenalty(float[] weights, float penalty)
    {
        var changed = weights.ToArray();
        for (var feature = FirstMerge; feature <= LastMerge; feature++)
        {
            changed[feature] -= penalty;
        }

        return changed;
    }

    private static int SizeFeature(int a, int b) => (a, b) switch
    {
        (1, 1) => 10,
        (1, 2) => 11,
        (2, 1) => 12,
        (1, 3) => 13,
        (3, 1) => 14,
        (2, 2) => 15,
        _ => 16,
    };

    private Totals FrenchTotals(Rung rung)
    {
        var totals = new Totals { Least = 1 };
        for (var sentence = rung.French; sentence < rung.French + rung.FrenchCount; sentence++)
        {
            totals.Add(FrenchCover(sentence, rung, except: -1), french.Weight(sentence), french.Length(sentence), background.French(sentence));
        }

        return totals;
    }

    private Totals EnglishTotals(Rung rung)
    {
        var totals = new Totals { Least = 1 };
        for (var sentence = rung.English; sentence < rung.English + rung.EnglishCount; sentence++)
        {
            totals.Add(EnglishCover(sentence, rung, except: -1), english.Weight(sentence), english.Length(sentence), background.English(sentence));
        }

        return totals;
    }

    /// <summary>What the other side would lose if the most dispensable sentence were left out, relative to that sentence's weight.</summary>
    private float LeastComplement(Rung rung, in Totals f, in Totals e)
    {
        var least = 1f;
        for (var left = rung.French; rung.FrenchCount > 1 && left < rung.French + rung.FrenchCount; left++)
        {
            var without = 0f;
            for (var sentence = rung.English; sentence < rung.English + rung.EnglishCount; sentence++)
            {
                without += EnglishCover(sentence, rung, except: left);
            }

            least = Math.Min(least, (e.Cover - without) / Math.Max(1, Math.Min(french.Weight(left), e.Weight)));
        }

        for (var left = rung.English; rung.EnglishCount > 1 && left < rung.English + rung.EnglishCount; left++)
        {
            var without = 0f;
            for (var sentence = rung.French; sentence < rung.French + rung.FrenchCount; sentence++)
            {
                without += FrenchCover(sentence, rung, except: left);
            }

            least = Math.Min(least, (f.Cover - without) / Math.Max(1, Math.Min(english.Weight(left), f.Weight)));
        }

        return least;
    }

    /// <summary>Weight of a French sentence that the English sentences of a bead cover together, one of them left out or none (-1).</summary>
    private float FrenchCover(int sentence, Rung rung, int except)
    {
        var row = Row(sentence);
        var weights = french.TokenWeights(sentence);
        var (first, second, third, fourth) = Others(rung.English, rung.EnglishCount, except);
        return first < 0 ? 0
            : first == fourth ? WeightedCover.Sum(weights, row.French(first))
            : WeightedCover.SumOfBest(weights, row.French(first), row.French(second), row.French(third), row.French(fourth));
    }

    /// <summary>Weight of an English sentence that the French sentences of a bead cover together, one of them left out or none (-1).</summary>
    private float EnglishCover(int sentence, Rung rung, int except)
    {
        var weights = english.TokenWeights(sentence);
        var (first, second, third, fourth) = Others(rung.French, rung.FrenchCount, except);
        return first < 0 ? 0
            : first == fourth ? WeightedCover.Sum(weights, Row(first).English(sentence))
            : WeightedCover.SumOfBest(
                weights, Row(first).English(sentence), Row(second).English(sentence), Row(third).English(sentence), Row(fourth).English(sentence));
    }

    /// <summary>The sentences of a side of a bead but one; the last is repeated if there are fewer than four, -1 if there is none.</summary>
    private static (int First, int Second, int Third, int Fourth) Others(int start, int count, int except)
    {
        Span<int> others = stackalloc int[LadderAligner.LongestRun];
        others.Fill(-1);
        var left = 0;
        for (var sentence = start; sentence < start + count; sentence++)
        {
            if (sentence != except)
            {
                others[left++..].Fill(sentence);
            }
        }

        return (others[0], others[1], others[2], others[3]);
    }

    private CoverRow Row(int sentence) => rows[sentence % rows.Length];

    /// <summary>Sums over the sentences of one side of a bead.</summary>
    private struct Totals
    {
        public float Cover;
        public float Weight;
        public float Background;
        public float Least;
        public int Length;

        public readonly float Share => Cover / Math.Max(1e-3f, Weight);

        public void Add(float cover, float weight, int length, float background)
        {
            Cover += cover;
            Weight += weight;
            Length += length;
            Background += background * weight;
            Least = Math.Min(Least, cover / Math.Max(1e-3f, weight));
        }
    }
}
