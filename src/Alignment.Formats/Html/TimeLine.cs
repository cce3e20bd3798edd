using Alignment.Core.Reporting;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>When the articles were published: bars along a line, the left language above it, the right one below.</summary>
/// <remarks>A picture of what the list says in words, so people who do not see it miss nothing. A bar leads to the first event of its days.</remarks>
internal static class TimeLine
{
    private const int Height = 34; // of the bars on either side of the line, in pixels
    private const double Gap = 0.25; // between bars, in per cent of the width

    public static void Write(ReportPage page)
    {
        if (TimeScale.Of(page.Report) is not { } scale)
        {
            return;
        }

        var columns = Columns(page, scale);
        var most = columns.Max(column => Math.Max(column.Left, column.Right));
        page.Html.Open("div", ("class", "timeline"), ("aria-hidden", "true"));
        page.Html.Open("p");
        page.Html.Element("span", page.Words.Heading(page.Left));
        page.Html.Element("span", page.Words.Heading(page.Right));
        page.Html.Close("p");
        page.Html.Open("svg", ("width", "100%"), ("height", ReportPage.Number((2 * Height) + 22)));
        foreach (var column in columns)
        {
            WriteColumn(page, column, scale, most);
        }

        page.Html.Element("rect", "", ("class", "axis"), ("width", "100%"), ("height", "1"), ("y", ReportPage.Number(Height)));
        foreach (var (label, share) in scale.Ticks(page.Words.Figures))
        {
            var anchor = share > 0.9 ? "end" : share < 0.02 ? "start" : "middle";
            page.Html.Element("text", label, ("x", Percent(share)), ("y", ReportPage.Number((2 * Height) + 17)), ("text-anchor", anchor));
        }

        page.Html.Close("svg");
        page.Html.Close("div");
    }

    private static List<Column> Columns(ReportPage page, TimeScale scale) =>
    [
        .. from reported in page.Report.Events
           from article in reported.Group.Articles
           where article.Date is not null
           group (reported, article) by scale.Column(article.Date!.Value) into column
           orderby column.Key
           select new Column(
               column.Key,
               column.Count(entry => entry.article.Language == page.Left),
               column.Count(entry => entry.article.Language != page.Left),
               column.First().reported),
    ];

    private static void WriteColumn(ReportPage page, Column column, TimeScale scale, int most)
    {
        // No stop for the keyboard: the list below leads to the same places.
        page.Html.Open("a", ("href", "#" + Anchors.Of(column.First)), ("tabindex", "-1"));
        page.Html.Element("title", string.Join(" · ", ((string[])[page.Words.Day(column.First.Group.Date)]).Concat(page.InOrder(EventTitle.Of(column.First.Group), title => title.Language).Select(title => title.Text))));
        Bar(column.Left, isAbove: true, "left");
        Bar(column.Right, isAbove: false, "right");
        page.Html.Close("a");

        void Bar(int articles, bool isAbove, string side)
        {
            if (articles > 0)
            {
                var height = Math.Max(4, (Height - 4) * (double)articles / most);
                page.Html.Element("rect", "", ("class", side), ("x", Percent((double)column.Index / TimeScale.Columns)), ("width", ReportPage.Number((100.0 / TimeScale.Columns) - Gap) + "%"), ("y", ReportPage.Number(isAbove ? Height - height : Height + 1)), ("height", ReportPage.Number(height)));
            }
        }
    }

    private static string Percent(double share) => ReportPage.Number(share * 100) + "%";

    private sealed record Column(int Index, int Left, int Right, ReportedEvent First);
}
