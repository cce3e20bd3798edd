namespace Alignment.Formats.Html;

/// <summary>The part of the page that is not shown.</summary>
internal static class PageHead
{
    public static void Write(ReportPage page)
    {
        var html = page.Html;
        html.Open("head");
        html.Open("meta", ("charset", "utf-8"));
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", ReportStyle.Policy));
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Open("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Open("meta", ("name", "referrer"), ("content", "no-referrer")); // an outlet need not learn who compares it
        html.Open("meta", ("name", "generator"), ("content", $"Alignment {page.Report.Settings.Version}"));
        html.Element("title", page.Report.Settings.Title ?? page.Words.Title);
        html.Style(ReportStyle.Css);
        html.Close("head");
    }
}
