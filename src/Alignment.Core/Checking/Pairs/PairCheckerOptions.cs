using Alignment.Core.Lexicon;

namespace Alignment.Core.Checking.Pairs;

/// <summary>How <see cref="PairChecker"/> checks.</summary>
public sealed record PairCheckerOptions
{
    /// <summary>Pairs that are less probable are left alone, 0 to 1.</summary>
    public double MinProbability { get; init; } = 0.8;

    /// <summary>What words translate each other; null for none: then rules that ask what became of a word take it for unknown.</summary>
    public BilingualLexicon? Lexicon { get; init; }

    /// <summary>Whether findings get the line that they stand on.</summary>
    public bool KeepsLines { get; init; } = true;
}
