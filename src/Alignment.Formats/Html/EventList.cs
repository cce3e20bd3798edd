using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>The events: when they were, filters, and a list that leads to each.</summary>
internal static class EventList
{
    public static void Write(ReportPage page)
    {
        page.Html.Open("section", ("class", "contents"), ("id", "events"), ("aria-labelledby", "contents"));
        page.Html.Element("h2", page.Words.Events.Events, ("id", "contents"));
        TimeLine.Write(page);
        Filters.Write(page);
        page.Html.Open("ol");
        foreach (var reported in page.Report.Events)
        {
            WriteItem(page, reported);
        }

        page.Html.Close("ol");
        page.Html.Close("section");
    }

    private static void WriteItem(ReportPage page, ReportedEvent reported)
    {
        page.Html.Open("li", ("class", RowMarks.Of(reported).Classes("in-list") + page.Outlets.Classes(reported.Group.Articles)));
        page.Html.Open("p", ("class", "when"));
        page.Html.Element("b", page.Whole(reported.Group.Number));
        page.Html.Text(" · ");
        page.Day(reported.Group.Date);
        page.Html.Close("p");
        page.Html.Open("a", ("href", "#" + Anchors.Of(reported)));
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
            page.Html.Element("li", page.Words.Figures.Count(disagreements, page.Words.Events.Disagreement), ("class", "alert"));
        }

        page.Html.Close("ul");
        page.Html.Close("li");
    }

    private static IEnumerable<string> Facts(ReportPage page, ReportedEvent reported)
    {
        var words = page.Words.Events;
        var sides = page.InOrder([Language.French, Language.English], language => language)
            .Select(language => (language, side: SideSummary.Of(reported, language)))
            .Where(entry => entry.side.Articles > 0)
            .ToList();
        return sides.Count == 1
            ? [words.SideAlone(page.Whole(sides[0].side.Articles), sides[0].language)]
            : sides.Select(entry => words.SideMatched(page.Whole(entry.side.Articles), entry.language, page.Words.Figures.Percent(entry.side.Coverage)));
    }
}
