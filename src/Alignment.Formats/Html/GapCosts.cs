using Alignment.Core.Reporting;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>What filled the gaps, and what that cost.</summary>
internal static class GapCosts
{
    public static void Write(ReportPage page, ReportSummary summary)
    {
        var lines = CostLines.Of(page.Report, summary, page.Words);
        if (lines.Count == 0)
        {
            return;
        }

        page.Html.Open("section", ("class", "skipped costs"), ("aria-labelledby", "costs"));
        page.Html.Element("h2", page.Words.Costs.Title, ("id", "costs"));
        page.Html.Open("ul");
        foreach (var line in lines)
        {
            page.Html.Element("li", line);
        }

        page.Html.Close("ul");
        page.Html.Close("section");
    }
}
