using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>Why two sides of a bead were matched, and where they part ways.</summary>
/// <remarks>Spans count UTF-16 code units in the side's sentences joined by one space (see <see cref="Bitext.FrenchText"/>).</remarks>
public sealed record Evidence
{
    /// <summary>No evidence: a one-sided bead.</summary>
    public static Evidence None { get; } = new();

    /// <summary>What the sides share, in the order of the French text.</summary>
    public IReadOnlyList<Match> Matches { get; init; } = [];

    /// <summary>Statements of the same kind that contradict each other: 250 against 200, Tuesday against Wednesday, <c>n'a pas été évacué</c> against <c>was evacuated</c>.</summary>
    public IReadOnlyList<Disagreement> Disagreements { get; init; } = [];

    /// <summary>Content words of the French side without a counterpart, in order.</summary>
    public IReadOnlyList<TextSpan> OnlyFrench { get; init; } = [];

    /// <summary>Content words of the English side without a counterpart, in order.</summary>
    public IReadOnlyList<TextSpan> OnlyEnglish { get; init; } = [];

    /// <summary>Keys in a bitext file that this version does not know.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];
}

/// <summary>What a match is about.</summary>
public enum MatchKind
{
    /// <summary>A word and its translation.</summary>
    Word,

    /// <summary>A person, place or organisation spelled alike.</summary>
    Name,

    /// <summary>A number, percentage, ordinal or sum of money.</summary>
    Number,

    /// <summary>A date, weekday, month, year or time of day.</summary>
    Date,

    /// <summary>A concept of the glossary.</summary>
    Term,

    /// <summary>Words between the same quotation marks.</summary>
    Quotation,

    /// <summary>What one side negates and the other affirms; of disagreements alone.</summary>
    Negation,
}

/// <summary>Something that both sides say.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="French">Where it stands on the French side.</param>
/// <param name="English">Where it stands on the English side.</param>
/// <param name="Weight">Share in the decision; above 0, and the weights of a bead's matches sum to 1.</param>
/// <param name="Concept">Glossary concept id; null unless <paramref name="Kind"/> is <see cref="MatchKind.Term"/>.</param>
public sealed record Match(MatchKind Kind, TextSpan French, TextSpan English, double Weight, string? Concept = null)
{
    /// <summary>Keys in a bitext file that this version does not know.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];
}

/// <summary>Two statements of the same kind that cannot both be right.</summary>
/// <param name="Kind">What they are about: number, date, name or negation.</param>
/// <param name="French">Where the French statement stands; of a negation from its first word to the negated one, or the affirmed word.</param>
/// <param name="English">Where the English statement stands; likewise.</param>
public sealed record Disagreement(MatchKind Kind, TextSpan French, TextSpan English)
{
    /// <summary>Keys in a bitext file that this version does not know.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];
}
