using Alignment.Core.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>Where the glossary is not kept: a table a rule, with the sentence and a link to its row.</summary>
internal static class ViolationTables
{
    public static void Write(ReportPage page)
    {
        var rules = ListedViolation.ByRule(page.Report);
        if (rules.Count == 0)
        {
            return;
        }

        page.Html.Element("h3", $"{page.Words.Glossary.Violations} ({page.Whole(rules.Sum(rule => rule.Count()))})");
        page.Html.Element("p", page.Words.Glossary.ViolationsNote, ("class", "facts"));
        foreach (var rule in rules)
        {
            WriteRule(page, rule.Key, [.. rule]);
        }
    }

    private static void WriteRule(ReportPage page, string rule, List<ListedViolation> violations)
    {
        var words = page.Words.Glossary;
        var hasSource = violations.Exists(listed => listed.Violation.Source is not null);
        string[] headings = hasSource ? [words.Concept, words.Source, words.Found, words.Expected, words.Sentence] : [words.Concept, words.Found, words.Expected, words.Sentence];
        page.Html.Open("table", ("class", "violations"));
        page.Html.Element("caption", $"{rule} · {words.Rule(rule)} ({page.Whole(violations.Count)})");
        page.Html.Open("thead");
        page.Html.Open("tr");
        foreach (var heading in headings)
        {
            page.Html.Element("th", heading, ("scope", "col"));
        }

        page.Html.Close("tr");
        page.Html.Close("thead");
        page.Html.Open("tbody");
        foreach (var listed in violations.Take(ListedViolation.MostOfRule))
        {
            WriteRow(page, listed, hasSource);
        }

        page.Html.Close("tbody");
        page.Html.Close("table");
        if (violations.Count > ListedViolation.MostOfRule)
        {
            page.Html.Element("p", words.More(page.Whole(violations.Count - ListedViolation.MostOfRule)), ("class", "facts"));
        }
    }

    private static void WriteRow(ReportPage page, ListedViolation listed, bool hasSource)
    {
        var (violation, language) = (listed.Violation, listed.Article.Language);
        page.Html.Open("tr");
        page.Html.Element("th", violation.Concept ?? "", ("scope", "row"));
        if (hasSource)
        {
            Cell(page, page.Words.Glossary.Source, violation.Source ?? "", listed.IsAtSource ? language : language.Other());
        }

        Cell(page, page.Words.Glossary.Found, violation.Found ?? page.Words.Glossary.Missing, violation.Found is null ? null : language);
        WriteExpected(page, listed);
        page.Html.Open("td");
        WriteSentence(page, listed);
        page.Html.Text(" · ");
        page.Html.Element("a", listed.Article.Outlet ?? listed.Article.Id, ("href", "#" + page.AnchorOf(listed.Reported, listed.Article, violation.Sentence)));
        page.Html.Close("td");
        page.Html.Close("tr");
    }

    private static void WriteExpected(ReportPage page, ListedViolation listed)
    {
        var violation = listed.Violation;
        if (violation.Expected.Count == 0)
        {
            page.Message("td", violation.Message);
            return;
        }

        Cell(page, page.Words.Glossary.Expected, string.Join(", ", violation.Expected), listed.IsAtSource ? listed.Article.Language.Other() : listed.Article.Language);
    }

    private static void WriteSentence(ReportPage page, ListedViolation listed)
    {
        var (before, found, after) = listed.Parts;
        page.Html.Open("span", ("lang", listed.Article.Language.Tag()));
        page.Html.Text(before);
        if (found.Length > 0)
        {
            page.Html.Element("b", found);
        }

        page.Html.Text(after);
        page.Html.Close("span");
    }

    /// <summary>A cell that says what it is where the table becomes a list; the language is null for the page's own words.</summary>
    private static void Cell(ReportPage page, string heading, string text, Language? language) =>
        page.Html.Element("td", text, ("lang", language?.Tag()), ("data-label", text.Length > 0 ? heading + page.Words.Rows.Colon : null));
}
