namespace Alignment.Core.Aligning.Vectors;

/// <summary>What the vectors say of one French sentence with each of a run of English sentences.</summary>
internal sealed class VectorRow
{
    private float[] deviations = [];
    private int first;

    /// <summary>How far the pair with an English sentence of the run stands above noise; NaN if one of both has no vector.</summary>
    public float this[int sentence] => deviations[sentence - first];

    /// <summary>Compares a French sentence with a run of English ones.</summary>
    public void Fill(Func<int, int, float> measure, int sentence, int start, int end)
    {
        first = start;
        if (deviations.Length < end - start)
        {
            deviations = new float[end - start];
        }

        for (var other = start; other < end; other++)
        {
            deviations[other - start] = measure(sentence, other);
        }
    }
}
