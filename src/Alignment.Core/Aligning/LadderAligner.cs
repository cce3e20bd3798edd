using System.Diagnostics;

namespace Alignment.Core.Aligning;

/// <summary>Neighbouring French sentences and neighbouring English ones that make a bead.</summary>
/// <param name="French">First French sentence.</param>
/// <param name="FrenchCount">How many; 0 for a bead that is only English.</param>
/// <param name="English">First English sentence.</param>
/// <param name="EnglishCount">How many; 0 for a bead that is only French.</param>
internal readonly record struct Rung(int French, int FrenchCount, int English, int EnglishCount)
{
    public bool IsLink => FrenchCount > 0 && EnglishCount > 0;
}

/// <summary>Aligns texts whose sentences come in the same order, as translations do.</summary>
/// <remarks>
/// A dynamic programme over all ladders within a band. The gain of a bead is a weighted sum of <see cref="RungFeatures"/>; the weights are
/// learnt by comparing whole ladders (Collins 2002, "Discriminative Training Methods for Hidden Markov Models", averaged perceptron), so
/// that merging, leaving alone and pairing are weighed against each other.
/// </remarks>
internal sealed class LadderAligner
{
    /// <summary>Most sentences on one side of a bead.</summary>
    public const int LongestRun = 4;

    private const int MostSentences = 5; // of both sides together, unless both have as many: 2-3 and 4-4 occur, 2-4 hardly ever

    private readonly RungFeatures features;
    private readonly float[] weights;
    private readonly TextWindow window;
    private readonly Band band;

    /// <summary>Prepares the search of a window.</summary>
    /// <param name="features">Measures beads.</param>
    /// <param name="weights">Of the features, <c>[RungFeatures.Count]</c>.</param>
    /// <param name="window">What is aligned.</param>
    /// <param name="band">Where to search, counted from the start of the window.</param>
    public LadderAligner(RungFeatures features, float[] weights, TextWindow window, Band band)
    {
        this.features = features;
        this.weights = weights;
        this.window = window;
        this.band = band;
    }

    /// <summary>The ladder with the greatest gain; every sentence is on exactly one rung.</summary>
    public List<Rung> Align(CancellationToken cancellationToken)
    {
        // Gains are needed for as many rows as the longest run spans, steps for all rows to find the way back.
        var gains = new float[LongestRun + 1][];
        var steps = new byte[window.FrenchCount + 1][];
        for (var i = 0; i <= window.FrenchCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i > 0)
            {
                features.FillRow(
                    window.French + i - 1,
                    window.English + band.First(i - 1),
                    window.English + Math.Min(band.End(i), window.EnglishCount));
            }

            var first = band.First(i);
            var width = band.End(i) - first;
            var gain = new float[width];
            steps[i] = new byte[width];
            gains[i % gains.Length] = gain;
            for (var j = first; j < first + width; j++)
            {
                (gain[j - first], steps[i][j - first]) = BestStep(i, j, gains);
            }
        }

        return Trace(steps);
    }

    /// <summary>The best last rung of a ladder over the first i French and j English sentences.</summary>
    private (float Gain, byte Step) BestStep(int i, int j, float[][] gains)
    {
        if (i == 0 && j == 0)
        {
            return (0, 0);
        }

        var best = (Gain: float.NegativeInfinity, Step: (byte)0);
        for (var a = 0; a <= Math.Min(i, LongestRun); a++)
        {
            var first = band.First(i - a);
            var end = band.End(i - a);
            for (var b = a == 0 ? 1 : 0; b <= Math.Min(j, LongestRun); b++)
            {
                if (!IsAllowed(a, b) || j - b < first || j - b >= end || !features.IsFilled(RungBefore(i, a, j, b)))
                {
                    continue;
                }

                var before = gains[(i - a) % gains.Length][j - b - first];
                var gain = before + features.Gain(RungBefore(i, a, j, b), weights, toBeat: best.Gain - before);
                if (gain > best.Gain)
                {
                    best = (gain, Step(a, b));
                }
            }
        }

        return best;
    }

    /// <summary>Whether a bead may have so many sentences on its sides.</summary>
    public static bool IsAllowed(int a, int b) => (a, b) switch
    {
        (0, _) => b == 1,
        (_, 0) => a == 1,
        _ => a <= LongestRun && b <= LongestRun && (a + b <= MostSentences || a == b),
    };

    private Rung RungBefore(int i, int a, int j, int b) => new(window.French + i - a, a, window.English + j - b, b);

    private static byte Step(int a, int b) => (byte)(a * (LongestRun + 1) + b);

    private List<Rung> Trace(byte[][] steps)
    {
        var rungs = new List<Rung>();
        var i = window.FrenchCount;
        var j = window.EnglishCount;
        while (i > 0 || j > 0)
        {
            var (a, b) = Math.DivRem(steps[i][j - band.First(i)], (byte)(LongestRun + 1));
            if (a + b == 0)
            {
                throw new UnreachableException("A ladder left its band.");
            }

            rungs.Add(RungBefore(i, a, j, b));
            i -= a;
            j -= b;
        }

        rungs.Reverse();
        return rungs;
    }
}
