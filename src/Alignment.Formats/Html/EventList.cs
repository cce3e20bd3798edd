using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>The events as a table of contents.</summary>
internal static class EventList
{
    public static void Write(ReportPage page)
    {
        page.Html.Open("nav", ("class", "contents"), ("aria-labelledby", "contents"));
        page.Html.Element("h2", page.Words.Events, ("id", "contents"));
        page.Html.Open("ol");
        foreach (var reported in page.Report.Events)
        {
            WriteItem(page, reported);
        }

        page.Html.Close("ol");
        page.Html.Close("nav");
    }

    private static void WriteItem(ReportPage page, ReportedEvent reported)
    {
        page.Html.Open("li");
        page.Html.Open("p", ("class", "when"));
        page.Day(reported.Group.Date);
        page.Html.Close("p");
        page.Html.Open("a", ("href", "#" + ReportPage.Anchor(reported)));
        foreach (var title in page.InOrder(EventTitle.Of(reported.Group), title => title.Language))
        {
            page.Html.Element("span", title.Text, ("lang", title.Language.Tag()), ("class", title.IsHeadline ? "title" : "title sentence"));
            page.Html.Text(" ");
        }

        page.Html.Close("a");
        page.Html.Open("ul", ("class", "facts"));
        foreach (var fact in Facts(page, reported))
        {
            page.Html.Element("li", fact);
        }

        var disagreements = reported.Bitexts.SelectMany(bitext => bitext.Beads).Sum(bead => bead.Evidence.Disagreements.Count);
        if (disagreements > 0)
        {
            page.Html.Element("li", ReportWords.Count(disagreements, "disagreement", "disagreements"), ("class", "alert"));
        }

        page.Html.Close("ul");
        page.Html.Close("li");
    }

    private static IEnumerable<string> Facts(ReportPage page, ReportedEvent reported)
    {
        var sides = page.InOrder([Language.French, Language.English], language => language)
            .Select(language => (language, side: SideSummary.Of(reported, language)))
            .Where(entry => entry.side.Articles > 0)
            .ToList();
        return sides.Count == 1
            ? [$"{sides[0].side.Articles} {page.Words.Language(sides[0].language)}, no counterpart"]
            : sides.Select(entry => $"{entry.side.Articles} {page.Words.Language(entry.language)}, {ReportWords.Percent(entry.side.Coverage)} matched");
    }
}
