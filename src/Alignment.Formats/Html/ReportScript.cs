namespace Alignment.Formats.Html;

/// <summary>The script of report pages. All can be read and filtered without it; it copies links, counts, and shows on the map where one reads.</summary>
internal static class ReportScript
{
    /// <summary>The text of <c>report.js</c>.</summary>
    public static string Text { get; } = PageResource.Read("report.js");
}
