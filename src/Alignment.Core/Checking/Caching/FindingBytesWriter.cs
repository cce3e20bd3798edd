using Alignment.Core.Articles;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Caching;

/// <summary>Writes findings as bytes; a text that stands in many of them is written once.</summary>
internal sealed class FindingBytesWriter(Stream stream) : IDisposable
{
    private readonly BinaryWriter writer = new(stream);
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
    private ShownLine? line;

    public void Number(long number) => writer.Write7BitEncodedInt64(number);

    /// <summary>0 for null, 1 and the text where it is new, else its number from 2 on.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
        }
        else if (texts.TryGetValue(text, out var known))
        {
            Number(known);
        }
        else
        {
            texts.Add(text, texts.Count + 2);
            Number(1);

            // code units, so that half a surrogate pair comes back as it was
            Number(text.Length);
            foreach (var unit in text)
            {
                Number(unit);
            }
        }
    }

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    public void Finding(Finding finding)
    {
        Text(finding.Rule.Id);
        Number((int)finding.Severity);
        Place(finding.Place);
        Span(finding.Span);
        Text(finding.Matched);
        Text(finding.Message);
        Line(finding.ShownLine);
        Number(finding.Language is { } language ? (int)language + 1 : 0);
        Text(finding.ConceptId);
        Number(finding.GlossaryPlace is null ? 0 : 1);
        if (finding.GlossaryPlace is { } glossary)
        {
            Place(glossary);
        }

        List(finding.Suggestions, edit =>
        {
            Span(edit.Span);
            Place(edit.Place);
            Text(edit.NewText);
        });
        List(finding.Related, related =>
        {
            Place(related.Place);
            Text(related.Message);
        });
        Number((int)finding.Fix);
        Number(finding.IsBaselined ? 1 : 0);
        Number(finding.Occurrence);
    }

    public void Dispose() => writer.Dispose();

    /// <summary>0 for the line of the finding before, else 1 and its text.</summary>
    private void Line(ShownLine shown)
    {
        Number(ReferenceEquals(shown, line) ? 0 : 1);
        if (!ReferenceEquals(shown, line))
        {
            Text(shown.Text);
            line = shown;
        }
    }

    private void Span(TextSpan span)
    {
        Number(span.Start);
        Number(span.Length);
    }

    private void Place(SourceSpan place)
    {
        Text(place.File);
        Number(place.StartLine);
        Number(place.StartColumn);
        Number(place.EndLine);
        Number(place.EndColumn);
        Number(place.Approximate ? 1 : 0);
    }
}
