namespace Alignment.Core.Aligning.Vectors;

/// <summary>What the vectors of two texts say of their pairs and beads, in the measure of the lexicon's log-odds.</summary>
internal sealed class VectorEvidence
{
    // The lexicon has seen the same words: of two witnesses who saw the same, the second is not believed as much as if he came alone.
    private const float Weight = 0.6f;
    private const float Sure = 2.95f; // log-odds: a probability of 0.95
    private const float NothingKnown = -4; // log-odds of a pair of which nothing is known: about one in fifty is right in articles
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
    public void FillRow(int sentence, int first, int end) => Row(sentence).Fill(Deviations, sentence, first, end);

    /// <summary>What a bead gains in a ladder; its rows are filled. 0 for sentences alone.</summary>
    /// <remarks>
    /// Each sentence of the longer side counts with its best partner in the bead, so that a bead of two and two gains as much as the two beads of one and one in it.
    /// (The cosine of the sentences' mean vectors will not do: a mean has less noise than its parts, and every merge would gain.)
    /// </remarks>
    public float Gain(Rung rung) => Weight * (rung switch
    {
        { IsLink: false } => 0,
        { FrenchCount: var french, EnglishCount: var english } when french > english => Gain(rung, ofFrench: true),
        { FrenchCount: var french, EnglishCount: var english } when french < english => Gain(rung, ofFrench: false),
        _ => Math.Min(Gain(rung, ofFrench: true), Gain(rung, ofFrench: false)),
    });

    private float Gain(Rung rung, bool ofFrench)
    {
        var (longer, shorter) = ofFrench ? (rung.FrenchCount, rung.EnglishCount) : (rung.EnglishCount, rung.FrenchCount);

        // Two sentences that translate one share its vector: for two normal distributions that lie closer by the root of 2 the log-odds
        // are half of those that the same calibration gives for a deviation that is greater by it.
        var share = (float)longer / shorter;
        var stretch = MathF.Sqrt(share);
        var sum = 0f;
        for (var one = 0; one < longer; one++)
        {
            var best = float.NegativeInfinity;
            for (var other = 0; other < shorter; other++)
            {
                var deviations = ofFrench ? Row(rung.French + one)[rung.English + other] : Row(rung.French + other)[rung.English + one];
                best = Math.Max(best, deviations); // NaN wins
            }

            sum += LogOdds(best * stretch);
        }

        return sum / share;
    }

    private float Joined(int i, int j, float lexicon)
    {
        var vectors = LogOdds(Deviations(i, j));
        return Math.Max(lexicon + Weight * vectors, NothingKnown + vectors); // the second where the lexicon saw nothing: the vectors are the only witness
    }

    /// <summary>How far the margin of a pair stands above noise; NaN if one of both has no vector.</summary>
    private float Deviations(int i, int j) => space.Has(i, j) ? calibration.Noise.Deviations(space.Margin(i, j)) : float.NaN;

    private float LogOdds(float deviations) => float.IsNaN(deviations) ? 0 : calibration.LogOdds(deviations);

    private VectorRow Row(int sentence) => rows[sentence % rows.Length];
}
