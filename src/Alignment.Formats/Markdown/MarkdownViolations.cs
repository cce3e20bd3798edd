using Alignment.Formats.Reporting;

namespace Alignment.Formats.Markdown;

/// <summary>Where the glossary is not kept: a table a rule.</summary>
internal static class MarkdownViolations
{
    public static void Write(MarkdownPage page)
    {
        var rules = ListedViolation.ByRule(page.Report);
        if (rules.Count == 0)
        {
            return;
        }

        page.Line("");
        page.Line($"## {page.Words.Glossary.Violations} ({page.Words.Figures.Whole(rules.Sum(rule => rule.Count()))})");
        foreach (var rule in rules)
        {
            WriteRule(page, rule.Key, [.. rule]);
        }
    }

    private static void WriteRule(MarkdownPage page, string rule, List<ListedViolation> violations)
    {
        var (words, figures) = (page.Words.Glossary, page.Words.Figures);
        page.Line("");
        page.Line($"### {rule} · {words.Rule(rule)} ({figures.Whole(violations.Count)})");
        page.Line("");
        var hasSource = violations.Exists(listed => listed.Violation.Source is not null);
        page.Line($"| {words.Concept} | {(hasSource ? words.Source + " | " : "")}{words.Found} | {words.Expected} | {words.Sentence} |");
        page.Line($"| --- | --- | --- | --- |{(hasSource ? " --- |" : "")}");
        foreach (var listed in violations.Take(ListedViolation.MostOfRule))
        {
            var violation = listed.Violation;
            var found = violation.Found is { } text ? $"**{MarkdownText.Of(text)}**" : words.Missing;
            var expected = MarkdownText.Of(violation.Expected.Count == 0 ? page.Words.Said(violation.Message) : string.Join(", ", violation.Expected));
            page.Line($"| {MarkdownText.Of(violation.Concept ?? "")} | {(hasSource ? MarkdownText.Of(violation.Source ?? "") + " | " : "")}{found} | {expected} | {Sentence(listed)} ({MarkdownPage.Name(listed.Article)}) |");
        }

        if (violations.Count > ListedViolation.MostOfRule)
        {
            page.Line("");
            page.Line(words.More(figures.Whole(violations.Count - ListedViolation.MostOfRule)));
        }
    }

    private static string Sentence(ListedViolation listed)
    {
        var (before, found, after) = listed.Parts;
        return MarkdownText.Of(before) + (found.Length > 0 ? $"**{MarkdownText.Of(found)}**" : "") + MarkdownText.Of(after);
    }
}
