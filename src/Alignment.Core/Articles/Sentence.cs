using Alignment.Core.Text;

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

    /// <summary>What it said when it was read, where a person has changed its wording; null otherwise.</summary>
    public string? Original { get; init; }

    /// <summary>Leads from a stretch of <see cref="Text"/> to the file; null where only the whole sentence has a place.</summary>
    public SourceMap? Map { get; init; }

    /// <summary>Where a stretch of the sentence stands in the file.</summary>
    /// <param name="span">In UTF-16 code units of <see cref="Text"/>.</param>
    /// <returns>The exact place; without a map, the place of the whole sentence, marked approximate.</returns>
    public SourceSpan SpanOf(TextSpan span) => Map?.SpanOf(span) ?? Span with { Approximate = true };

    /// <summary>Whether both say the same at the same place; how the place is worked out does not count.</summary>
    public bool Equals(Sentence? other) =>
        other is not null && (Index, Text, Paragraph, Span, Original) == (other.Index, other.Text, other.Paragraph, other.Span, other.Original)
        && Unknown.SequenceEqual(other.Unknown);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Index, Text, Paragraph, Span);
}
