using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Text;

namespace Alignment.Formats.Markdown;

/// <summary>Terms that the glossary might take in, as a table.</summary>
internal static class MarkdownCandidates
{
    public static void Write(MarkdownPage page)
    {
        if (page.Report.Candidates.Count == 0)
        {
            return;
        }

        var (words, figures) = (page.Words.Glossary, page.Words.Figures);
        page.Line("");
        page.Line($"## {words.Candidates} ({figures.Whole(page.Report.Candidates.Count)})");
        page.Line("");
        page.Line(words.CandidatesNote);
        page.Line("");
        page.Line($"| {words.In(page.Left)} | {words.In(page.Left.Other())} | {words.Events} | {words.Example} |");
        page.Line("| --- | --- | --- | --- |");
        foreach (var candidate in page.Report.Candidates)
        {
            var isFrenchLeft = page.Left == Language.French;
            var (left, right) = isFrenchLeft ? (candidate.French, candidate.English) : (candidate.English, candidate.French);
            var evidence = candidate.Evidence;
            var (first, second) = isFrenchLeft ? (evidence.French, evidence.English) : (evidence.English, evidence.French);
            page.Line($"| {Term(left)} | {Term(right)} | {string.Join(", ", candidate.Events.Select(number => figures.Whole(number)))} | {Quotation(first)}<br>{Quotation(second)} |");
        }

        string Term(SuggestedTerm term) => $"{MarkdownText.Of(term.WithAcronym)} ×{figures.Whole(term.Count)}";
    }

    private static string Quotation(TermQuotation quotation)
    {
        var (text, term) = (quotation.Text, quotation.Term);
        return $"{(quotation.IsCutBefore ? "… " : "")}{MarkdownText.Of(text[..term.Start])}**{MarkdownText.Of(term.In(text))}**{MarkdownText.Of(text[term.End..])}{(quotation.IsCutAfter ? " …" : "")}";
    }
}
