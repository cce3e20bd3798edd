namespace Alignment.Formats.Html;

/// <summary>The files that hold no usable article.</summary>
internal static class SkippedFiles
{
    public const string Anchor = "skipped";

    public static void Write(ReportPage page)
    {
        if (page.Report.Skipped.Count == 0 && page.Report.OtherFiles == 0)
        {
            return;
        }

        page.Html.Open("section", ("class", "skipped"), ("aria-labelledby", Anchor));
        page.Html.Element("h2", page.Words.Overview.Skipped, ("id", Anchor));
        if (page.Report.Skipped.Count > 0)
        {
            page.Html.Open("ul");
            foreach (var file in page.Report.Skipped)
            {
                page.Html.Open("li");
                page.Html.Element("span", file.Path, ("class", "path"));
                page.Html.Text(" — ");
                page.Message("bdi", file.Reason);
                page.Html.Close("li");
            }

            page.Html.Close("ul");
        }

        if (page.Report.OtherFiles > 0)
        {
            page.Html.Element("p", page.Words.Figures.Count(page.Report.OtherFiles, page.Words.Overview.OtherFile));
        }

        page.Html.Close("section");
    }
}
