namespace Alignment.Core.Articles;

/// <summary>Text that stands in the file but is no part of the story; set aside, never lost.</summary>
/// <param name="Text">The line as it stands, trimmed.</param>
/// <param name="Reason">Why it was set aside.</param>
/// <param name="Span">Where it stands in the file.</param>
public sealed record DroppedLine(string Text, DropReason Reason, SourceSpan Span)
{
    /// <summary>Keys in a bitext file that this version does not know.</summary>
    public IReadOnlyList<UnknownKey> Unknown { get; init; } = [];
}
