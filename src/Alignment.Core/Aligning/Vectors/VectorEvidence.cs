namespace Alignment.Core.Aligning.Vectors;

/// <summary>What the vectors of two texts say of their pairs and beads, in the measure of the lexicon's log-odds.</summary>
internal sealed class VectorEvidence
{
    // The lexicon has seen the same words: of two witnesses who saw the same, the second is not believed as much as if he came alone.
    private const float Weight = 0.6f;
    private const float Sure = 2.95f; // log-odds: a probability of 0.95
    private const float NothingKnown = -4; // log-odds below which the lexicon rather knows nothing than anything against a pair
    private const float Unlikely = -6; // log-odds of a pair that was not worth keeping

    private readonly VectorSpace space;
    private readonly VectorCalibration calibration;
    private readonly VectorRow[] rows;

    private VectorEvidence(VectorSpace space, VectorCalibration calibration)
    {
        this.space = space;
        this.calibration = calibration;
        rows = [.. Enumerable.Range(0, LadderAligner.LongestRun).Select(_ => new VectorRow())];
    }

    /// <summary>Weighs the vectors against what the lexicon is sure of; null if they say nothing.</summary>
    /// <param name="space">The vectors of the texts.</param>
    /// <param name="pairs">What the lexicon says.</param>
    public static VectorEvidence? Find(VectorSpace space, IReadOnlyList<ScoredPair> pairs)
    {
        var sure = PairMatcher.Core(pairs, Sure).ConvertAll(pair => (pair.French, pair.English));
        return VectorCalibration.Fit(space, sure) is { } calibration ? new VectorEvidence(space, calibration) : null;
    }

    /// <summary>Pairs with both witnesses heard, and those that only the vectors know of; by French and then English sentence.</summary>
    /// <param name="alone">Pairs by themselves (see <see cref="PairMatcher.ScoreAlone"/>).</param>
    public List<ScoredPair> Join(IReadOnlyList<ScoredPair> alone)
    {
        var logOdds = alone.ToDictionary(pair => (pair.French, pair.English), pair => pair.LogOdds);
        foreach (var pair in space.Nearest())
        {
            logOdds.TryAdd(pair, Unlikely);
        }

        return
        [
            .. logOdds
                .Select(pair => new ScoredPair(pair.Key.French, pair.Key.English, Joined(pair.Key.French, pair.Key.English, pair.Value)))
                .Where(pair => pair.LogOdds > Unlikely)
                .OrderBy(pair => pair.French).ThenBy(pair => pair.English),
        ];
    }

    /// <summary>Compares a French sentence with a run of English ones, as <see cref="RungFeatures.FillRow"/> does.</summary>
    public void FillRow(int sentence, int first, int end) => Row(sentence).Fill(space, sentence, first, end);

    /// <summary>What a bead gains in a ladder; its rows are filled. 0 for sentences alone.</summary>
    /// <remarks>Sentences of one side count with the mean of their vectors, which is near the vector of their text and costs no further encoding.</remarks>
    public float Gain(Rung rung)
    {
        if (!rung.IsLink)
        {
            return 0;
        }

        var (i, a, j, b) = rung;
        float across = 0;
        float frenchUsual = 0;
        float englishUsual = 0;
        for (var sentence = i; sentence < i + a; sentence++)
        {
            frenchUsual += space.FrenchUsual(sentence) / a;
            for (var other = j; other < j + b; other++)
            {
                if (!space.Has(sentence, other))
                {
                    return 0;
                }

                across += Row(sentence)[other];
            }
        }

        for (var other = j; other < j + b; other++)
        {
            englishUsual += space.EnglishUsual(other) / b;
        }

        var length = MathF.Sqrt(SquaredLength(i, a, space.FrenchCosine) * SquaredLength(j, b, space.EnglishCosine));
        var margin = across / Math.Max(1e-3f, length) - (frenchUsual + englishUsual) / 2;

        // A bead of two and two stands against two beads of one and one, which would count twice.
        return Weight * calibration.LogOdds(margin) * Math.Min(a, b);
    }

    private float Joined(int i, int j, float lexicon)
    {
        if (!space.Has(i, j))
        {
            return lexicon;
        }

        var vectors = calibration.LogOdds(space.Margin(i, j));
        var lift = Math.Min(Math.Max(0, vectors), Math.Max(0, NothingKnown - lexicon));
        return lexicon + lift + Weight * vectors;
    }

    /// <summary>Squared length of the sum of neighbouring vectors of length 1.</summary>
    private static float SquaredLength(int first, int count, Func<int, int, float> cosine)
    {
        float sum = count;
        for (var one = first; one < first + count; one++)
        {
            for (var other = one + 1; other < first + count; other++)
            {
                sum += 2 * cosine(one, other);
            }
        }

        return sum;
    }

    private VectorRow Row(int sentence) => rows[sentence % rows.Length];
}
