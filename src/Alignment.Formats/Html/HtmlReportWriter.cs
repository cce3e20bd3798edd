using Alignment.Core.Reporting;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>Writes a report as one page that needs nothing else: no script, no font, no image, no network.</summary>
/// <remarks>All text of articles is escaped, and the page's policy refuses scripts and foreign resources even if that failed.</remarks>
public static class HtmlReportWriter
{
    /// <summary>Writes the page; the same report gives the same bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to; line ends are LF.</param>
    /// <param name="cancellationToken">Looked at once an event.</param>
    public static void Write(Report report, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var html = new HtmlWriter(writer);
        var page = new ReportPage(report, html, ReportWords.English);
        html.Doctype();
        html.Open("html", ("lang", page.Words.Tag));
        PageHead.Write(page);
        html.Open("body");
        html.Element("a", page.Words.SkipLink, ("class", "skip"), ("href", "#events"));
        var summary = ReportSummary.Of(report);
        PageHeader.Write(page, summary);
        html.Open("main", ("id", "events"));
        foreach (var reported in report.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            EventSection.Write(page, reported);
        }

        GapCosts.Write(page, summary);
        SkippedFiles.Write(page);
        html.Close("main");
        PageFooter.Write(page);
        html.Close("body");
        html.Close("html");
        html.End();
    }
}
