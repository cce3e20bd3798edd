using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The top of the page: what it is, what it is made of, what was found.</summary>
internal static class PageHeader
{
    public static void Write(ReportPage page, ReportSummary summary)
    {
        page.Html.Open("header", ("class", "top"));
        page.Html.Element("p", page.Words.Overview.Kicker, ("class", "kicker"));
        page.Html.Element("h1", page.Report.Settings.Title ?? page.Words.Overview.Title);
        WriteDates(page, summary);
        page.Html.Open("div", ("class", "tables"));
        WriteSides(page, summary);
        WriteFindings(page, summary);
        page.Html.Close("div");
        HowToRead.Write(page);
        page.Html.Close("header");
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
            page.Html.Text((summary.Dates is null ? "" : " · ") + page.Words.Figures.Count(summary.Undated, page.Words.Overview.UndatedArticle));
        }

        page.Html.Close("p");
    }

    private static void WriteSides(ReportPage page, ReportSummary summary)
    {
        var words = page.Words.Overview;
        var (left, right) = page.Left == Language.French ? (summary.French, summary.English) : (summary.English, summary.French);
        page.Html.Open("table");
        page.Html.Element("caption", words.Read);
        page.Html.Open("thead");
        page.Html.Open("tr");
        page.Html.Element("td", "");
        page.Html.Element("th", page.Words.Heading(page.Left), ("scope", "col"));
        page.Html.Element("th", page.Words.Heading(page.Right), ("scope", "col"));
        page.Html.Close("tr");
        page.Html.Close("thead");
        page.Html.Open("tbody");
        Row(page, words.Articles, page.Whole(left.Articles), page.Whole(right.Articles));
        Row(page, words.Sentences, page.Whole(left.Sentences), page.Whole(right.Sentences));
        Row(page, words.Covered, Share(left), Share(right));
        Row(page, words.Gaps, page.Whole(left.Gaps), page.Whole(right.Gaps));
        Row(page, words.LonelyEvents, page.Whole(Events(page.Left)), page.Whole(Events(page.Right)));
        page.Html.Close("tbody");
        page.Html.Close("table");

        int Events(Language language) => language == Language.French ? summary.FrenchEvents : summary.EnglishEvents;
        string Share(SideSummary side) => $"{page.Whole(side.Covered)} · {page.Words.Figures.Percent(side.Coverage)}";
    }

    private static void WriteFindings(ReportPage page, ReportSummary summary)
    {
        var words = page.Words.Overview;
        page.Html.Open("table");
        page.Html.Element("caption", words.Found);
        page.Html.Open("tbody");
        Row(page, words.SharedEvents, words.Of(page.Whole(summary.SharedEvents), page.Whole(summary.Events)));
        Row(page, words.Same, page.Whole(summary.Beads[Relation.Equivalent]));
        Row(page, words.Partly, page.Whole(summary.Beads[Relation.Partial]));
        if (summary.Filled > 0)
        {
            Row(page, words.Filled, $"{page.Whole(summary.Filled)} · {words.ByMachine(page.Whole(summary.FilledByMachine))}");
        }

        Row(page, words.Disagreements, page.Whole(summary.Disagreements));
        Row(page, words.Terms, page.Whole(summary.Terms) + (summary.AdvisedTerms == 0 ? "" : " · " + words.Advised(page.Whole(summary.AdvisedTerms))));
        Row(page, words.Skipped, page.Whole(summary.SkippedFiles + summary.OtherFiles));
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
}
