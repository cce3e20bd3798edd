namespace Alignment.Core.Lexicon;

/// <summary>There is nothing to learn from.</summary>
/// <param name="read">Pairs that were read.</param>
public sealed class TooFewPairsException(long read) : AlignmentException(
    $"no pair with words on both sides among {read} lines. Give lines of French, a tab, and English.")
{
    /// <summary>Pairs that were read.</summary>
    public long Read { get; } = read;
}
