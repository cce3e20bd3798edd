using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>A text to translate.</summary>
/// <param name="Text">Plain text on one line; no markup.</param>
public sealed record TranslationRequest(string Text)
{
    /// <summary>Terms whose translation is fixed: rising, not overlapping. Empty unless <see cref="ITranslator.HonoursMarkedTerms"/>.</summary>
    public IReadOnlyList<MarkedTerm> Terms { get; init; } = [];
}

/// <summary>A stretch of a text that has to become just this in the translation, uninflected: a name or an acronym.</summary>
/// <param name="Span">In UTF-16 code units of the text.</param>
/// <param name="Translation">What it becomes.</param>
public sealed record MarkedTerm(TextSpan Span, string Translation);
