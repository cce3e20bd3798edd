namespace Alignment.Core.Aligning.Vectors;

/// <summary>Cosines of one French sentence with a run of English sentences.</summary>
internal sealed class VectorRow
{
    private float[] cosines = [];
    private int first;

    /// <summary>Cosine with an English sentence of the run; 0 where one of both has no vector.</summary>
    public float this[int sentence] => cosines[sentence - first];

    /// <summary>Compares a French sentence with a run of English ones.</summary>
    public void Fill(VectorSpace space, int sentence, int start, int end)
    {
        first = start;
        if (cosines.Length < end - start)
        {
            cosines = new float[end - start];
        }

        for (var other = start; other < end; other++)
        {
            cosines[other - start] = space.Has(sentence, other) ? space.Cosine(sentence, other) : 0;
        }
    }
}
