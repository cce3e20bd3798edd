using Alignment.Core.Reporting;

namespace Alignment.Formats.Html;

/// <summary>Links to the parts of the page.</summary>
internal static class PageContents
{
    public static void Write(ReportPage page, ReportSummary summary)
    {
        var words = page.Words;
        page.Html.Open("nav", ("class", "parts"), ("aria-label", words.Overview.OnThisPage));
        page.Html.Open("ul");
        Link("#events", words.Events.Events, summary.Events);
        Link("#" + DisagreementList.Anchor, words.Overview.Disagreements, summary.Disagreements);
        Link("#" + GlossarySection.Anchor, words.Glossary.Glossary, summary.Terms > 0 ? summary.Terms : summary.Violations > 0 ? summary.Violations : page.Report.Candidates.Count);
        Link("#" + SkippedFiles.Anchor, words.Overview.Skipped, summary.SkippedFiles + summary.OtherFiles);
        Link("#" + PageFooter.Anchor, words.Settings.Heading, null);
        page.Html.Close("ul");
        page.Html.Close("nav");

        void Link(string target, string text, int? count)
        {
            if (count == 0)
            {
                return;
            }

            page.Html.Open("li");
            page.Html.Element("a", text, ("href", target));
            if (count is { } number)
            {
                page.Html.Text(" ");
                page.Html.Element("span", page.Whole(number), ("class", "count"));
            }

            page.Html.Close("li");
        }
    }
}
