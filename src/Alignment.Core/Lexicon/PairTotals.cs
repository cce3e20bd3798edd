namespace Alignment.Core.Lexicon;

/// <summary>Sums of the pair counts by word: what turns counts into conditional probabilities.</summary>
internal sealed class PairTotals
{
    public PairTotals(PairTable table, EncodedSide french, EncodedSide english)
    {
        French = new long[french.Words.Length];
        English = new long[english.Words.Length];
        foreach (var pair in table.Pairs())
        {
            French[pair.French] += pair.Count;
            English[pair.English] += pair.Count;
        }
    }

    /// <summary>Sum of the counts of each French word, in steps of the table.</summary>
    public long[] French { get; }

    /// <summary>Sum of the counts of each English word, in steps of the table.</summary>
    public long[] English { get; }
}
