using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>Writes a report as one page that needs nothing else: no font, no image, no network.</summary>
/// <remarks>
/// All text of articles is escaped. The page's policy refuses everything but its own style and its own small script, which are known by their
/// hashes, even if escaping failed. Without the script the page can be read, searched, filtered and printed all the same.
/// </remarks>
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
        var page = new ReportPage(report, html, ReportWords.Of(report));
        html.Doctype();
        html.Open("html", ("lang", page.Words.Ui.Tag()));
        PageHead.Write(page);
        html.Open("body");
        html.Element("a", page.Words.Overview.SkipLink, ("class", "skip"), ("href", "#events"));
        var summary = ReportSummary.Of(report);
        PageHeader.Write(page, summary);
        PageContents.Write(page, summary);
        html.Open("main");
        EventList.Write(page);
        DisagreementList.Write(page);
        foreach (var reported in report.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            EventSection.Write(page, reported);
        }

        GlossarySection.Write(page);
        GapCosts.Write(page, summary);
        SkippedFiles.Write(page);
        html.Close("main");
        PageFooter.Write(page);
        html.Raw("script", ReportScript.Text);
        html.Close("body");
        html.Close("html");
        html.End();
    }
}
