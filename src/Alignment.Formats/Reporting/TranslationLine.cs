using Alignment.Core.Translating;

namespace Alignment.Formats.Reporting;

/// <summary>Where a translation comes from, on a line for a person.</summary>
public static class TranslationLine
{
    /// <summary><c>Machine translation, by azure, 21 November 2026</c>; of a similar sentence also how it differs.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="sentence">The sentence that was to be translated.</param>
    public static string Of(Translation translation, string sentence)
    {
        ArgumentNullException.ThrowIfNull(translation);
        ArgumentNullException.ThrowIfNull(sentence);
        return VisibleText.Of(TranslationWords.All(translation, sentence));
    }
}
