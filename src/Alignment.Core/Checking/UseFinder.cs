using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Finds the terms of a text and where they stand: in prose, a quotation, a heading.</summary>
internal static class UseFinder
{
    public static List<TermUse> Find(string path, CheckedText text, Language language, CheckGlossary glossary, FormJudge judge)
    {
        var matches = new List<TermMatch>();
        var all = text.Content.Text;
        var matcher = glossary.Matcher(language);
        foreach (var chunk in TextChunks.Cut(all))
        {
            matcher.Find(all.AsSpan(chunk.Start, chunk.Length), matches, chunk.Start);
        }

        var uses = new List<TermUse>(matches.Count);
        if (matches.Count == 0)
        {
            return uses;
        }

        var outside = glossary.Outside(path);
        var skipped = new SpanCursor(text.Skipped);
        var marked = new SpanCursor(text.Quotations);
        var quoted = new SpanCursor(Quotations.Find(all, text.Skipped));
        var headings = new SpanCursor(text.Headings);
        foreach (var match in matches)
        {
            if (skipped.Overlaps(match.Span) || (outside.Count > 0 && outside.Contains(match.Concept.Id)))
            {
                continue;
            }

            var isQuoted = quoted.Overlaps(match.Span) | marked.Overlaps(match.Span);
            uses.Add(new TermUse(
                match,
                Excuses.Apply(judge.Judge(match), match, all),
                isQuoted && match.Concept.Rules.Quotations == QuotationPolicy.Skip,
                headings.Overlaps(match.Span)));
        }

        return uses;
    }
}
