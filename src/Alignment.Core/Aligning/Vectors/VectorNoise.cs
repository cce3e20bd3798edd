namespace Alignment.Core.Aligning.Vectors;

/// <summary>What the margins of sentences look like that have nothing to do with each other.</summary>
/// <param name="Centre">Their median.</param>
/// <param name="Spread">Their standard deviation, above 0.</param>
internal readonly record struct VectorNoise(float Centre, float Spread)
{
    private const int SampledAtMost = 20_000; // pairs; more change nothing that is seen
    private const int NeededAtLeast = 16; // pairs; fewer are mostly right pairs
    private const float NoSpread = 1e-5f; // rounding errors: the encoder gives the same vector to everything

    /// <summary>How many standard deviations a margin lies above the noise.</summary>
    public float Deviations(float margin) => (margin - Centre) / Spread;

    /// <summary>Measures the noise of two texts; null if they are too short to tell, or if all vectors are the same.</summary>
    /// <remarks>Nearly all pairs of two texts are wrong ones. The median and the median deviation do not feel the few right ones.</remarks>
    public static VectorNoise? Of(VectorSpace space)
    {
        var step = Math.Max(1, (long)space.French * space.English / SampledAtMost);
        var margins = new List<float>();
        for (long pair = 0; pair < (long)space.French * space.English; pair += step)
        {
            // rows are entered at another place each, so that no column is preferred
            var i = (int)(pair / space.English);
            var j = (int)((pair + i) % space.English);
            if (space.Has(i, j))
            {
                margins.Add(space.Margin(i, j));
            }
        }

        if (margins.Count < NeededAtLeast)
        {
            return null;
        }

        const float ToStandardDeviation = 1.4826f; // of a normal distribution, per median deviation
        var centre = Median(margins);
        var spread = ToStandardDeviation * Median(margins.ConvertAll(margin => Math.Abs(margin - centre)));
        return spread > NoSpread ? new VectorNoise(centre, spread) : null;
    }

    private static float Median(List<float> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
