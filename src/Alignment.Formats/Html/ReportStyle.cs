namespace Alignment.Formats.Html;

/// <summary>The style sheet of report pages.</summary>
internal static class ReportStyle
{
    /// <summary>The text of the files <c>*.css</c>, in order.</summary>
    public static string Css { get; } = string.Concat(((string[])["page.css", "overview.css", "events.css", "rows.css", "filters.css", "media.css"]).Select(PageResource.Read));
}
