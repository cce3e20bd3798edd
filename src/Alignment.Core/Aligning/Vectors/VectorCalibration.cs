namespace Alignment.Core.Aligning.Vectors;

/// <summary>What a margin is worth: by how much it changes the log-odds of a pair.</summary>
/// <remarks>
/// Encoders differ in what their cosines mean, and nobody has gold for his own texts. But the lexicon is sure of some pairs: these are examples of
/// right ones, and the same sentences crossed are examples of wrong ones. A logistic over the margin of both, corrected for how many there are of
/// either, says how much more likely a margin is for a right pair than for a wrong one. Its labels are those of Platt (1999), "Probabilistic Outputs for
/// Support Vector Machines": a little inside of 0 and 1, the more so the fewer examples there are, so that few examples that happen to lie apart prove
/// little. An encoder that cannot tell the sure pairs from chance is useless and is not heard.
/// </remarks>
/// <param name="Noise">The margins of wrong pairs.</param>
/// <param name="Slope">Log-odds for each standard deviation.</param>
/// <param name="Offset">Log-odds of a margin that is nothing but noise.</param>
/// <param name="Least">The value is never lower.</param>
internal sealed record VectorCalibration(VectorNoise Noise, float Slope, float Offset, float Least)
{
    private const int NeededAtLeast = 5; // sure pairs
    private const int CrossedAtMost = 16; // wrong pairs made of each sure one

    // Mean deviations that sure pairs must have. Encoders for bitext give 4 and more; the length of a sentence alone gives 1 and now and then 1.5.
    private const float Useful = 2;
    private const double Ridge = 0.01; // the labels keep the slope finite
    private const float MostAgainst = -4; // an encoder may fail at a sentence that the lexicon understands
    private const float MostFor = 10;

    /// <summary>How a margin changes the log-odds of a pair: above 0 it speaks for it.</summary>
    /// <param name="deviations">How far it stands above the noise, in standard deviations.</param>
    public float LogOdds(float deviations) => Math.Clamp(Slope * deviations + Offset, Least, MostFor);

    /// <summary>Calibrates the vectors of two texts; null if they say nothing.</summary>
    /// <param name="space">The vectors.</param>
    /// <param name="sure">Pairs that the lexicon is sure of, no sentence in two of them.</param>
    public static VectorCalibration? Fit(VectorSpace space, IReadOnlyList<(int French, int English)> sure)
    {
        if (VectorNoise.Of(space) is not { } noise)
        {
            return null;
        }

        var known = sure.Where(pair => space.Has(pair.French, pair.English)).ToList();
        var right = known.ConvertAll(pair => noise.Deviations(space.Margin(pair.French, pair.English)));
        if (right.Count > 0 && right.Average() < Useful)
        {
            return null;
        }

        if (right.Count < NeededAtLeast)
        {
            return Unproven(noise, space);
        }

        var wrong = Crossed(known).Select(pair => noise.Deviations(space.Margin(pair.French, pair.English))).ToList();
        var weights = LogisticModel.Fit(
            [.. right.Concat(wrong).Select(deviations => new[] { 1, deviations })],
            [.. right.Select(_ => (right.Count + 1.0) / (right.Count + 2)), .. wrong.Select(_ => 1.0 / (wrong.Count + 2))],
            Ridge);
        return new VectorCalibration(noise, Math.Max(0, weights[1]), weights[0] + MathF.Log((float)wrong.Count / right.Count), MostAgainst);
    }

    /// <summary>Where the lexicon is sure of too little to check the encoder: margins that chance cannot reach speak for a pair, and none speaks against.</summary>
    private static VectorCalibration Unproven(VectorNoise noise, VectorSpace space)
    {
        const float UsualSlope = 3; // half of what two normal distributions have that lie as far apart as right and wrong pairs of encoders that work
        var greatestByChance = MathF.Sqrt(2 * MathF.Log((float)space.French * space.English)); // of as many normal deviates
        return new VectorCalibration(noise, UsualSlope, -UsualSlope * greatestByChance, Least: 0);
    }

    /// <summary>Each French sentence with the partners of others, evenly spread.</summary>
    private static IEnumerable<(int French, int English)> Crossed(List<(int French, int English)> sure)
    {
        var crossings = Math.Min(CrossedAtMost, sure.Count - 1);
        for (var index = 0; index < sure.Count; index++)
        {
            for (var crossing = 1; crossing <= crossings; crossing++)
            {
                var other = (index + (int)((long)crossing * (sure.Count - 1) / crossings)) % sure.Count;
                yield return (sure[index].French, sure[other].English);
            }
        }
    }
}
