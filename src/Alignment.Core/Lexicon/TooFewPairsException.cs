namespace Alignment.Core.Lexicon;

/// <summary>There is nothing to learn from.</summary>
/// <param name="read">Pairs that were read.</param>
/// <param name="hasWords">Whether there were words on both sides, only too few of them.</param>
public sealed class TooFewPairsException(long read, bool hasWords) : AlignmentException(hasWords
    ? $"no two words came together often enough in {read} sentence pairs. Give more text, or lower --min-count."
    : $"no pair with words on both sides among {read} lines. Give lines of French, a tab, and English.")
{
    /// <summary>Pairs that were read.</summary>
    public long Read { get; } = read;
}
