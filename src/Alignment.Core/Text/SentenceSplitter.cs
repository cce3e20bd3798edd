using Alignment.Core.Text.Splitting;

namespace Alignment.Core.Text;

/// <summary>A sentence found in running text.</summary>
/// <param name="Span">Where it stands, without the white space around it.</param>
/// <param name="Paragraph">0-based number of its paragraph.</param>
public readonly record struct SplitSentence(TextSpan Span, int Paragraph);

/// <summary>Splits running text into sentences.</summary>
/// <remarks>
/// Small units align better than large ones, so a quotation of several sentences is split inside. A lower-case clause behind
/// <c>?</c>, <c>!</c> or <c>»</c> goes on with the sentence; a colon or a dateline never ends one. Headlines, bylines and the items of
/// a list are sentences, with a final point or without. Takes time linear in the length of the text.
/// </remarks>
public static class SentenceSplitter
{
    /// <summary>The sentences of a text, in order; every character but white space is in exactly one.</summary>
    /// <param name="text">
    /// Running text. A blank line ends a paragraph and a sentence; a single line break ends a sentence unless the next line goes on in
    /// lower case.
    /// </param>
    /// <param name="language">Whose rules to use.</param>
    public static IReadOnlyList<SplitSentence> Split(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<SplitSentence>();
        foreach (var block in TextBlock.Of(text))
        {
            foreach (var span in new BlockSplitter(text, block, language).Sentences())
            {
                sentences.Add(new SplitSentence(span, block.Paragraph));
            }
        }

        return sentences;
    }
}
