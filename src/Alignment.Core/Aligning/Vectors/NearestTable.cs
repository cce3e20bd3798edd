namespace Alignment.Core.Aligning.Vectors;

/// <summary>For each sentence of one side the few of the other side that are nearest.</summary>
internal sealed class NearestTable(int sentences)
{
    private const int Kept = PairFeatures.Neighbours;

    private readonly (int Of, float Cosine)[] nearest = new (int, float)[sentences * Kept];
    private readonly int[] counts = new int[sentences];

    /// <summary>The nearest ones found so far, nearest first.</summary>
    public ReadOnlySpan<(int Of, float Cosine)> this[int sentence] => nearest.AsSpan(sentence * Kept, counts[sentence]);

    /// <summary>Mean cosine of the nearest ones; 0 if there are none.</summary>
    public float Mean(int sentence)
    {
        var sum = 0f;
        foreach (var (_, cosine) in this[sentence])
        {
            sum += cosine;
        }

        return sum / Math.Max(1, counts[sentence]);
    }

    /// <summary>Keeps a sentence of the other side if it is near enough; of equally near ones the first offered.</summary>
    public void Offer(int sentence, int other, float cosine)
    {
        var row = nearest.AsSpan(sentence * Kept, Kept);
        var place = counts[sentence];
        while (place > 0 && row[place - 1].Cosine < cosine)
        {
            place--;
        }

        if (place == Kept)
        {
            return;
        }

        counts[sentence] = Math.Min(Kept, counts[sentence] + 1);
        row[place..(counts[sentence] - 1)].CopyTo(row[(place + 1)..]);
        row[place] = (other, cosine);
    }
}
