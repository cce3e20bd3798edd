namespace Alignment.Core.Articles;

/// <summary>The unit being aligned.</summary>
/// <param name="Index">0-based position among the sentences of its article.</param>
/// <param name="Text">Decoded text on one line: inner line breaks and runs of blanks are single spaces.</param>
/// <param name="Paragraph">0-based number of its paragraph.</param>
/// <param name="Span">Where it stands in the file.</param>
public sealed record Sentence(int Index, string Text, int Paragraph, SourceSpan Span)
{
    /// <summary>Keys in a bitext file that this version does not know.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];
}
