using Alignment.Core.Reporting;

namespace Alignment.Formats.Html;

/// <summary>A sentence with its marks.</summary>
internal static class SentenceText
{
    /// <summary>Writes a sentence.</summary>
    /// <param name="page">The page.</param>
    /// <param name="reported">The event, whose glossary panel terms lead to.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="marks">Marks in any order; what does not fit is left out.</param>
    public static void Write(ReportPage page, ReportedEvent reported, string text, IEnumerable<Highlight> marks) =>
        Write(page, reported, text, Highlight.Fit(marks, text), 0, text.Length, HighlightKind.Disagreement);

    /// <summary>Writes a stretch of a sentence with the marks of a kind and of the kinds inside it.</summary>
    private static void Write(ReportPage page, ReportedEvent reported, string text, IReadOnlyList<Highlight> marks, int start, int end, HighlightKind kind)
    {
        if (kind > HighlightKind.Only)
        {
            page.Html.Text(text[start..end]);
            return;
        }

        var at = start;
        foreach (var mark in marks.Where(mark => mark.Kind == kind && mark.Span.Start < end && mark.Span.End > start))
        {
            // A mark that crosses the end of an enclosing one is written in two parts.
            var (from, to) = (Math.Max(mark.Span.Start, start), Math.Min(mark.Span.End, end));
            Write(page, reported, text, marks, at, from, kind + 1);
            var element = Open(page, reported, mark);
            Write(page, reported, text, marks, from, to, kind + 1);
            page.Html.Close(element);
            at = to;
        }

        Write(page, reported, text, marks, at, end, kind + 1);
    }

    private static string Open(ReportPage page, ReportedEvent reported, Highlight mark)
    {
        switch (mark.Kind)
        {
            case HighlightKind.Disagreement:
                page.Html.Open("mark");
                return "mark";
            case HighlightKind.Term:
                // A link, because a tooltip alone reaches neither keyboards nor touch screens nor paper.
                page.Html.Open(
                    "a",
                    ("class", mark.Term!.Advice is null ? "term" : "term advised"),
                    ("href", "#" + Anchors.OfTerm(reported, mark.Term.Concept)),
                    ("title", page.Words.Glossary.Term(mark.Term with { Advice = mark.Term.Advice is { } advice ? page.Words.Said(advice) : null })));
                return "a";
            default:
                page.Html.Open("u");
                return "u";
        }
    }
}
