using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Translations;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>A French and an English term that seem to belong into the glossary.</summary>
public sealed record TermSuggestion
{
    /// <summary>The French term.</summary>
    public required SuggestedTerm French { get; init; }

    /// <summary>The English term.</summary>
    public required SuggestedTerm English { get; init; }

    /// <summary>How good a suggestion it is, 0 to 1, higher is better; for ordering, not a probability.</summary>
    public required double Score { get; init; }

    /// <summary>Pairs of sentences that have the one on the French and the other on the English side.</summary>
    public required int Together { get; init; }

    /// <summary>Whether the text itself says that the two terms are one: a definition with the other language's term in brackets, or side by side.</summary>
    public bool IsDefined { get; init; }

    /// <summary>Where the two stand together; the shortest pairs first.</summary>
    public IReadOnlyList<TermContext> Contexts { get; init; } = [];
}

/// <summary>One side of a suggestion.</summary>
/// <param name="Text">As the text writes it most often.</param>
/// <param name="Acronym">Its acronym, as the text gives it; null if it gives none.</param>
/// <param name="Count">How often it occurs, plurals and the acronym included, repeated sentences counted once.</param>
public sealed record SuggestedTerm(string Text, string? Acronym, int Count)
{
    /// <summary>The term, with its acronym in parentheses behind it.</summary>
    public string WithAcronym => Acronym is null ? Text : $"{Text} ({Acronym})";
}

/// <summary>A pair of sentences that has a suggestion on both sides.</summary>
/// <param name="French">The French side.</param>
/// <param name="English">The English side.</param>
public sealed record TermContext(TermQuotation French, TermQuotation English)
{
    /// <summary>The pair, as it was given to the miner; null if it is not at hand.</summary>
    public TranslationUnit? Unit { get; init; }
}

/// <summary>A stretch of a text around a term.</summary>
/// <param name="Text">The stretch, exactly as the text has it.</param>
/// <param name="Term">Where the term stands in it.</param>
/// <param name="IsCutBefore">Whether the sentence begins earlier.</param>
/// <param name="IsCutAfter">Whether the sentence goes on.</param>
/// <param name="Place">Where the term stands in its file.</param>
public sealed record TermQuotation(string Text, TextSpan Term, bool IsCutBefore, bool IsCutAfter, SourceSpan Place);
