using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Finds the terms of a text and where they stand: in prose, a quotation, a heading.</summary>
internal static class UseFinder
{
    public static List<TermUse> Find(string path, CheckedText text, Language language, CheckGlossary glossary, FormJudge judge)
    {
        var all = text.Content.Text;
        var matcher = glossary.Matcher(language);
        var outside = glossary.Outside(path);
        var skipped = new SpanCursor(text.Skipped);
        var marked = new SpanCursor(text.Quotations);
        var headings = new SpanCursor(text.Headings);
        SpanCursor? quoted = null;
        var matches = new List<TermMatch>(); // of one stretch at a time: they take more room than the text
        var uses = new List<TermUse>();
        foreach (var chunk in TextChunks.Cut(all))
        {
            matches.Clear();
            matcher.Find(all.AsSpan(chunk.Start, chunk.Length), matches, chunk.Start);
            if (matches.Count == 0)
            {
                continue;
            }

            var quotations = quoted ?? new SpanCursor(Quotations.Find(all, text.Skipped));
            foreach (var match in matches)
            {
                if (skipped.Overlaps(match.Span) || (outside.Count > 0 && outside.Contains(match.Concept.Id)) || Excuses.IsNoName(match, all))
                {
                    continue;
                }

                var isQuoted = quotations.Overlaps(match.Span) | marked.Overlaps(match.Span);
                uses.Add(new TermUse(
                    match,
                    Excuses.Apply(judge.Judge(match), match, all),
                    isQuoted && match.Concept.Rules.Quotations == QuotationPolicy.Skip,
                    headings.Overlaps(match.Span)));
            }

            quoted = quotations;
            MakeRoom(uses, chunk, all.Length);
        }

        return uses;
    }

    // A list that doubles again and again leaves its size behind as waste; the text so far tells how long this one will be.
    private static void MakeRoom(List<TermUse> uses, TextSpan done, int length)
    {
        const double Margin = 1.05;
        var perUnit = (double)uses.Count / done.End;
        if (uses.Capacity < uses.Count + (perUnit * done.Length * 2))
        {
            uses.Capacity = Math.Max(uses.Capacity, uses.Count + (int)(perUnit * (length - done.End) * Margin));
        }
    }
}
