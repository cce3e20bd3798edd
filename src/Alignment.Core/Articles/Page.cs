using System.Text;
using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>An article while it is being read: its units, and what has been made of them so far.</summary>
internal sealed class Page(ArticleSource source)
{
    private readonly List<(TextSpan Span, HeaderField Field)> header = [];
    private readonly List<(TextSpan Span, DropReason Reason)> dropped = [];

    public ArticleSource Source { get; } = source;

    /// <summary>All units, in file order, those too that are out of the story.</summary>
    public List<TextUnit> Units { get; } = TextUnits.Of(source.Text.Text, source.Marks);

    /// <summary>What is known of the article; what the file states itself comes first.</summary>
    public ArticleFields Fields { get; set; } = source.Stated;

    /// <summary>Takes a unit, or what is left of it, as a field.</summary>
    public void Take(TextUnit unit, HeaderField field)
    {
        header.Add((unit.Span, field));
        unit.TakeAsHeader();
    }

    /// <summary>Takes the front of a unit as a field.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="length">Length of the front in the unit's folded text.</param>
    /// <param name="field">The field.</param>
    public void TakeFront(TextUnit unit, int length, HeaderField field)
    {
        var end = unit.IndexOf(length);
        header.Add((TextSpan.Between(unit.Span.Start, end), field));
        unit.CarveTo(end);
    }

    /// <summary>Sets the front of a unit aside.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="length">Length of the front in the unit's folded text.</param>
    /// <param name="reason">Why it is no part of the story.</param>
    public void DropFront(TextUnit unit, int length, DropReason reason)
    {
        var end = unit.IndexOf(length);
        dropped.Add((TextSpan.Between(unit.Span.Start, end), reason));
        unit.CarveTo(end);
    }

    /// <summary>The text of the story, a line a unit.</summary>
    public string Story()
    {
        var story = new StringBuilder();
        foreach (var unit in Units.Where(unit => unit.IsStory))
        {
            story.Append(unit.Text).Append('\n');
        }

        return story.ToString();
    }

    public IReadOnlyList<HeaderLine> HeaderLines() =>
    [
        .. header.OrderBy(line => line.Span.Start)
            .Select(line => new HeaderLine(line.Field, Source.Text.Fold(line.Span).Text, Source.Text.SpanOf(line.Span))),
    ];

    public IReadOnlyList<DroppedLine> DroppedLines() =>
    [
        .. dropped.Concat(Units.Where(unit => unit.Reason is not null).Select(unit => (unit.Span, Reason: unit.Reason!.Value)))
            .OrderBy(line => line.Span.Start)
            .Select(line => new DroppedLine(Source.Text.Fold(line.Span).Text, line.Reason, Source.Text.SpanOf(line.Span))),
    ];
}
