namespace Alignment.Formats.Html;

/// <summary>The part of the page that is not shown.</summary>
internal static class PageHead
{
    public static void Write(ReportPage page)
    {
        var html = page.Html;
        var outlets = page.Outlets.Css();
        html.Open("head");
        html.Open("meta", ("charset", "utf-8"));
        html.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", PagePolicy.Of([ReportStyle.Css, outlets], [ReportScript.Text])));
        html.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Open("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Open("meta", ("name", "referrer"), ("content", "no-referrer")); // an outlet need not learn who compares it
        html.Open("meta", ("name", "generator"), ("content", $"Alignment {page.Report.Settings.Version}"));
        html.Element("title", page.Report.Settings.Title ?? page.Words.Overview.Title);
        html.Raw("style", ReportStyle.Css);
        html.Raw("style", outlets);
        html.Close("head");
    }
}
