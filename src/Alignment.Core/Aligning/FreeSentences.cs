namespace Alignment.Core.Aligning;

/// <summary>Which sentences have no counterpart yet.</summary>
/// <param name="French">One flag for each French sentence.</param>
/// <param name="English">One flag for each English sentence.</param>
internal sealed record FreeSentences(bool[] French, bool[] English)
{
    /// <summary>All sentences of two texts.</summary>
    public static FreeSentences All(int french, int english)
    {
        var free = new FreeSentences(new bool[french], new bool[english]);
        Array.Fill(free.French, true);
        Array.Fill(free.English, true);
        return free;
    }

    /// <summary>Takes the sentences of a bead, or sets them free.</summary>
    public void Set(Rung rung, bool isFree)
    {
        Array.Fill(French, isFree, rung.French, rung.FrenchCount);
        Array.Fill(English, isFree, rung.English, rung.EnglishCount);
    }

    /// <summary>Whether all sentences of a bead are free.</summary>
    public bool Has(Rung rung) =>
        !French.AsSpan(rung.French, rung.FrenchCount).Contains(false) && !English.AsSpan(rung.English, rung.EnglishCount).Contains(false);
}
