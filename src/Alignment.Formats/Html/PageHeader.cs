using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>The top of the page: what it is, what it is made of, what was found, and the list of events.</summary>
internal static class PageHeader
{
    public static void Write(ReportPage page, ReportSummary summary)
    {
        page.Html.Open("header", ("class", "top"));
        page.Html.Element("p", page.Words.Kicker, ("class", "kicker"));
        page.Html.Element("h1", page.Report.Settings.Title ?? page.Words.Title);
        WriteDates(page, summary);
        page.Html.Open("div", ("class", "tables"));
        WriteSides(page, summary);
        WriteFindings(page, summary);
        page.Html.Close("div");
        HowToRead.Write(page);
        page.Html.Close("header");
        EventList.Write(page);
    }

    private static void WriteDates(ReportPage page, ReportSummary summary)
    {
        page.Html.Open("p", ("class", "dates"));
        if (summary.Dates is { } dates)
        {
            page.Day(dates.First);
            if (dates.First != dates.Last)
            {
                page.Html.Text(" – ");
                page.Day(dates.Last);
            }
        }

        if (summary.Undated > 0)
        {
            page.Html.Text((summary.Dates is null ? "" : " · ") + ReportWords.Count(summary.Undated, "undated article", "undated articles"));
        }

        page.Html.Close("p");
    }

    private static void WriteSides(ReportPage page, ReportSummary summary)
    {
        var (left, right) = page.Left == Language.French ? (summary.French, summary.English) : (summary.English, summary.French);
        page.Html.Open("table");
        page.Html.Element("caption", "What was read");
        page.Html.Open("thead");
        page.Html.Open("tr");
        page.Html.Element("td", "");
        page.Html.Element("th", page.Words.Language(page.Left), ("scope", "col"));
        page.Html.Element("th", page.Words.Language(page.Right), ("scope", "col"));
        page.Html.Close("tr");
        page.Html.Close("thead");
        page.Html.Open("tbody");
        Row(page, "Articles", Text(left.Articles), Text(right.Articles));
        Row(page, "Sentences", Text(left.Sentences), Text(right.Sentences));
        Row(page, "With a counterpart", Share(left), Share(right));
        Row(page, "Gaps in shared events", Text(left.Gaps), Text(right.Gaps));
        Row(page, "Events in this language only", Text(Events(page.Left)), Text(Events(page.Right)));
        page.Html.Close("tbody");
        page.Html.Close("table");

        int Events(Language language) => language == Language.French ? summary.FrenchEvents : summary.EnglishEvents;
        static string Share(SideSummary side) => $"{Text(side.Covered)} · {ReportWords.Percent(side.Coverage)}";
    }

    private static void WriteFindings(ReportPage page, ReportSummary summary)
    {
        page.Html.Open("table");
        page.Html.Element("caption", "What was found");
        page.Html.Open("tbody");
        Row(page, "Events in both languages", $"{Text(summary.SharedEvents)} of {Text(summary.Events)}");
        Row(page, "Passages that say the same", Text(summary.Beads[Relation.Equivalent]));
        Row(page, "Passages partly the same", Text(summary.Beads[Relation.Partial]));
        if (summary.Filled > 0)
        {
            Row(page, "One-sided passages translated", $"{Text(summary.Filled)} · {Text(summary.FilledByMachine)} by a machine");
        }

        Row(page, "Disagreements", Text(summary.Disagreements));
        Row(page, "Glossary terms", summary.AdvisedTerms == 0 ? Text(summary.Terms) : $"{Text(summary.Terms)} · {Text(summary.AdvisedTerms)} advised against");
        Row(page, "Files not used", Text(summary.SkippedFiles + summary.OtherFiles));
        page.Html.Close("tbody");
        page.Html.Close("table");
    }

    private static void Row(ReportPage page, string label, params ReadOnlySpan<string> values)
    {
        page.Html.Open("tr");
        page.Html.Element("th", label, ("scope", "row"));
        foreach (var value in values)
        {
            page.Html.Element("td", value);
        }

        page.Html.Close("tr");
    }

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);
}
