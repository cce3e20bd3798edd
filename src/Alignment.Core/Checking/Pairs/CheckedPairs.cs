namespace Alignment.Core.Checking.Pairs;

/// <summary>A file of pairs made ready to be checked.</summary>
/// <param name="Path">The file, as messages show it.</param>
/// <param name="Pairs">Its pairs, in order; read as they are asked for.</param>
public sealed record CheckedPairs(string Path, IEnumerable<CheckedPair> Pairs)
{
    /// <summary>
    /// Whether the texts stand in this file alone, so that the rules about a term by itself look at them too. The sides of a bitext are articles, which
    /// are checked as such.
    /// </summary>
    public bool HoldsTexts { get; init; }
}
