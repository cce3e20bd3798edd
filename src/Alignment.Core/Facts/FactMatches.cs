namespace Alignment.Core.Facts;

/// <summary>Two facts, by their indices in the lists that were matched.</summary>
/// <param name="French">Index in the French list.</param>
/// <param name="English">Index in the English list.</param>
/// <param name="Comparison">How they stand to each other.</param>
public readonly record struct FactPair(int French, int English, FactComparison Comparison);

/// <summary>Which facts of two texts agree, which stand alone, and which contradict each other.</summary>
public sealed record FactMatches
{
    /// <summary>Two texts without facts.</summary>
    public static FactMatches None { get; } = new();

    /// <summary>Facts that both sides state, each at most once, in the order of the French text.</summary>
    public IReadOnlyList<FactPair> Pairs { get; init; } = [];

    /// <summary>Indices of French facts without counterpart, in order; those of <see cref="Disagreements"/> are among them.</summary>
    public IReadOnlyList<int> OnlyFrench { get; init; } = [];

    /// <summary>Indices of English facts without counterpart, in order; those of <see cref="Disagreements"/> are among them.</summary>
    public IReadOnlyList<int> OnlyEnglish { get; init; } = [];

    /// <summary>Facts that plausibly speak of the same thing and differ, in the order of the French text.</summary>
    public IReadOnlyList<FactPair> Disagreements { get; init; } = [];
}
