using System.Globalization;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Markdown;

/// <summary>Writes a report as Markdown with tables (as on GitHub), for wikis, issues and mail.</summary>
/// <remarks>All text of articles is escaped: it shows as it stands and is never markup or HTML.</remarks>
public static class MarkdownReportWriter
{
    /// <summary>Writes the page; line ends are LF.</summary>
    public static void Write(Report report, TextWriter writer, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new MarkdownPage(report, writer, ReportWords.English);
        page.Line($"# {MarkdownText.Of(report.Settings.Title ?? page.Words.Title)}");
        var summary = ReportSummary.Of(report);
        WriteSummary(page, summary);
        foreach (var reported in report.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            MarkdownEvent.Write(page, reported);
        }

        WriteCosts(page, summary);
        WriteSkipped(page);
        WriteSettings(page);
    }

    /// <summary>Writes events alone, one after the other, without the figures that only all of them together have.</summary>
    internal static void WriteEvents(IEnumerable<ReportedEvent> events, ReportSettings settings, TextWriter writer)
    {
        var page = new MarkdownPage(new Report([], settings), writer, ReportWords.English);
        page.Line($"# {MarkdownText.Of(settings.Title ?? page.Words.Title)}");
        foreach (var reported in events)
        {
            MarkdownEvent.Write(page, reported);
        }
    }

    private static void WriteSummary(MarkdownPage page, ReportSummary summary)
    {
        page.Line("");
        page.Line("| | French | English |");
        page.Line("| --- | ---: | ---: |");
        page.Line(string.Create(CultureInfo.InvariantCulture, $"| Articles | {summary.French.Articles} | {summary.English.Articles} |"));
        page.Line(string.Create(CultureInfo.InvariantCulture, $"| Sentences | {summary.French.Sentences} | {summary.English.Sentences} |"));
        page.Line($"| With a counterpart | {Share(summary.French)} | {Share(summary.English)} |");
        page.Line(string.Create(CultureInfo.InvariantCulture, $"| Gaps in shared events | {summary.French.Gaps} | {summary.English.Gaps} |"));
        page.Line("");
        page.Line(string.Create(CultureInfo.InvariantCulture, $"- Events: {summary.Events} ({summary.SharedEvents} in both languages, {summary.FrenchEvents} only French, {summary.EnglishEvents} only English)"));
        page.Line("- Passages: " + string.Join(", ", summary.Beads.OrderBy(entry => entry.Key).Select(entry => $"{entry.Value} {page.Words.Relation(entry.Key)}")));
        if (summary.Filled > 0)
        {
            page.Line(string.Create(CultureInfo.InvariantCulture, $"- One-sided passages translated: {summary.Filled} ({summary.FilledByMachine} by a machine)"));
        }

        page.Line(string.Create(CultureInfo.InvariantCulture, $"- Disagreements: {summary.Disagreements}"));
        page.Line(string.Create(CultureInfo.InvariantCulture, $"- Glossary terms: {summary.Terms} ({summary.AdvisedTerms} advised against)"));

        static string Share(SideSummary side) => $"{side.Covered.ToString(CultureInfo.InvariantCulture)} ({ReportWords.Percent(side.Coverage)})";
    }

    private static void WriteCosts(MarkdownPage page, ReportSummary summary)
    {
        var lines = CostLines.Of(page.Report, summary, page.Words);
        if (lines.Count == 0)
        {
            return;
        }

        page.Line("");
        page.Line($"## {CostLines.Title}");
        page.Line("");
        foreach (var line in lines)
        {
            page.Line($"- {MarkdownText.Of(line)}");
        }
    }

    private static void WriteSkipped(MarkdownPage page)
    {
        if (page.Report.Skipped.Count == 0 && page.Report.OtherFiles == 0)
        {
            return;
        }

        page.Line("");
        page.Line($"## {page.Words.Skipped}");
        page.Line("");
        foreach (var file in page.Report.Skipped)
        {
            page.Line($"- {MarkdownText.Of(file.Path)} — {MarkdownText.Of(file.Reason)}");
        }

        if (page.Report.OtherFiles > 0)
        {
            page.Line($"- {ReportWords.Count(page.Report.OtherFiles, "file", "files")} of another kind");
        }
    }

    private static void WriteSettings(MarkdownPage page)
    {
        var settings = page.Report.Settings;
        page.Line("");
        page.Line("---");
        page.Line("");
        var made = settings.Made is { } time ? " · made " + time.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture) : "";
        var glossaries = settings.Glossaries.Count == 0 ? "no glossary" : "glossary " + string.Join(", ", settings.Glossaries);
        var encoder = settings.Embeddings is { } model ? " · sentence encoder " + model : "";
        page.Line(MarkdownText.Of(string.Create(
            CultureInfo.InvariantCulture,
            $"Alignment {settings.Version} · lexicon {settings.Lexicon}{encoder} · {glossaries} · links from {settings.MinProbability:0.00} · order {settings.Order}{made}")));
    }
}

/// <summary>What every part of a Markdown report needs.</summary>
internal sealed record MarkdownPage(Report Report, TextWriter Writer, ReportWords Words)
{
    public Language Left => Report.Settings.Left;

    public void Line(string text)
    {
        Writer.Write(text);
        Writer.Write('\n');
    }

    /// <summary>An article's outlet and id.</summary>
    public static string Name(Article article) => MarkdownText.Of(article.Outlet is null ? article.Id : $"{article.Outlet} ({article.Id})");
}
