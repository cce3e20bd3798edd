using System.Globalization;

namespace Alignment.Formats.Html;

/// <summary>What made the page, and how.</summary>
internal static class PageFooter
{
    public static void Write(ReportPage page)
    {
        var settings = page.Report.Settings;
        page.Html.Open("footer");
        page.Html.Open("dl");
        Entry(page, "Program", $"Alignment {settings.Version}");
        Entry(page, "Lexicon", settings.Lexicon);
        if (settings.Embeddings is { } encoder)
        {
            Entry(page, "Sentence encoder", encoder);
        }

        Entry(page, "Glossary", settings.Glossaries.Count == 0 ? "none" : string.Join(", ", settings.Glossaries));
        Entry(page, "Links from", settings.MinProbability.ToString("0.00", CultureInfo.InvariantCulture));
        Entry(page, "Order", settings.Order);
        if (settings.Made is { } made)
        {
            Entry(page, "Made", made.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture));
        }

        page.Html.Close("dl");
        page.Html.Close("footer");
    }

    private static void Entry(ReportPage page, string label, string value)
    {
        page.Html.Open("div");
        page.Html.Element("dt", label);
        page.Html.Element("dd", value);
        page.Html.Close("div");
    }
}
