using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Formats.Markdown;

/// <summary>Collects the blocks of a Markdown text without their mark-up.</summary>
internal sealed class MarkdownBlocks(string text)
{
    private readonly MappedTextBuilder built = new();
    private readonly List<TextMark> marks = [];

    /// <summary>Adds a stretch as it stands.</summary>
    public void AddVerbatim(TextSpan span, TextMarkKind kind, DropReason? reason = null)
    {
        Separate();
        var start = built.Length;
        built.Append(text.AsSpan(span.Start, span.Length), span.Start);
        marks.Add(new TextMark(TextSpan.Between(start, built.Length), kind, reason));
    }

    /// <summary>Adds the lines of a paragraph as one line; the alternative texts of its pictures follow as captions.</summary>
    public void AddParagraph(IReadOnlyList<TextSpan> lines, TextMarkKind? kind)
    {
        var inline = MarkdownInline.Parse(text, lines);
        Add(inline, inline.Text, kind, null);
        foreach (var picture in inline.Pictures)
        {
            Add(inline, picture, TextMarkKind.Dropped, DropReason.Caption);
        }
    }

    /// <summary>All blocks, with a blank line between them.</summary>
    public (MappedText Text, IReadOnlyList<TextMark> Marks) Build(SourceMap map) => (built.Build(map), marks);

    private void Add(MarkdownInline inline, IReadOnlyList<int> kept, TextMarkKind? kind, DropReason? reason)
    {
        if (kept.All(index => char.IsWhiteSpace(inline.Characters[index].Character)))
        {
            return;
        }

        Separate();
        var start = built.Length;
        foreach (var index in kept)
        {
            var (character, source, length, entity) = inline.Characters[index];
            if (length == 1 && entity is null && character == text[source])
            {
                built.Append(text.AsSpan(source, 1), source);
            }
            else
            {
                built.AppendInstead(entity ?? character.ToString(), source, length);
            }
        }

        if (kind is { } known)
        {
            marks.Add(new TextMark(TextSpan.Between(start, built.Length), known, reason));
        }
    }

    private void Separate()
    {
        if (built.Length > 0)
        {
            built.AppendGap("\n\n");
        }
    }
}
