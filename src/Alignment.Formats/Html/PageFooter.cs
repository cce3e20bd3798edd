using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>What made the page, and how.</summary>
internal static class PageFooter
{
    public const string Anchor = "settings";

    public static void Write(ReportPage page)
    {
        page.Html.Open("footer", ("id", Anchor));
        page.Html.Element("h2", page.Words.Settings.Heading);
        page.Html.Open("dl");
        foreach (var (label, value) in SettingsLines.Of(page.Report.Settings, page.Words))
        {
            page.Html.Open("div");
            page.Html.Element("dt", label);
            page.Html.Element("dd", value);
            page.Html.Close("div");
        }

        page.Html.Close("dl");
        page.Html.Close("footer");
    }
}
