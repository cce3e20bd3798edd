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
        var page = new MarkdownPage(report, writer, ReportWords.Of(report));
        page.Line($"# {MarkdownText.Of(report.Settings.Title ?? page.Words.Overview.Title)}");
        var summary = ReportSummary.Of(report);
        WriteSummary(page, summary);
        foreach (var reported in report.Events)
        {
            cancellationToken.ThrowIfCancellationRequested();
            MarkdownEvent.Write(page, reported);
        }

        MarkdownViolations.Write(page);
        MarkdownCandidates.Write(page);
        WriteCosts(page, summary);
        WriteSkipped(page);
        WriteSettings(page);
    }

    /// <summary>Writes events alone, one after the other, without the figures that only all of them together have.</summary>
    internal static void WriteEvents(IEnumerable<ReportedEvent> events, ReportSettings settings, TextWriter writer)
    {
        var report = new Report([], settings);
        var page = new MarkdownPage(report, writer, ReportWords.Of(report));
        page.Line($"# {MarkdownText.Of(settings.Title ?? page.Words.Overview.Title)}");
        foreach (var reported in events)
        {
            MarkdownEvent.Write(page, reported);
        }
    }

    private static void WriteSummary(MarkdownPage page, ReportSummary summary)
    {
        var (words, figures) = (page.Words.Overview, page.Words.Figures);
        page.Line("");
        page.Line($"| | {page.Words.Heading(Language.French)} | {page.Words.Heading(Language.English)} |");
        page.Line("| --- | ---: | ---: |");
        Row(words.Articles, side => figures.Whole(side.Articles));
        Row(words.Sentences, side => figures.Whole(side.Sentences));
        Row(words.Covered, side => $"{figures.Whole(side.Covered)} ({figures.Percent(side.Coverage)})");
        Row(words.Gaps, side => figures.Whole(side.Gaps));
        page.Line("");
        page.Line("- " + words.EventCounts(figures.Whole(summary.Events), figures.Whole(summary.SharedEvents), figures.Whole(summary.FrenchEvents), figures.Whole(summary.EnglishEvents)));
        page.Line("- " + words.Passages + string.Join(", ", summary.Beads.OrderBy(entry => entry.Key).Select(entry => figures.Count(entry.Value, page.Words.Rows.Counted(entry.Key)))));
        if (summary.Filled > 0)
        {
            Entry(words.Filled, $"{figures.Whole(summary.Filled)} ({words.ByMachine(figures.Whole(summary.FilledByMachine))})");
        }

        Entry(words.Disagreements, figures.Whole(summary.Disagreements));
        Entry(words.Terms, $"{figures.Whole(summary.Terms)} ({words.Advised(figures.Whole(summary.AdvisedTerms))})");

        void Row(string label, Func<SideSummary, string> value) => page.Line($"| {label} | {value(summary.French)} | {value(summary.English)} |");
        void Entry(string label, string value) => page.Line($"- {label}{page.Words.Rows.Colon} {value}");
    }

    private static void WriteCosts(MarkdownPage page, ReportSummary summary)
    {
        var lines = CostLines.Of(page.Report, summary, page.Words);
        if (lines.Count == 0)
        {
            return;
        }

        page.Line("");
        page.Line($"## {page.Words.Costs.Title}");
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
        page.Line($"## {page.Words.Overview.Skipped}");
        page.Line("");
        foreach (var file in page.Report.Skipped)
        {
            page.Line($"- {MarkdownText.Of(file.Path)} — {MarkdownText.Of(page.Words.Said(file.Reason))}");
        }

        if (page.Report.OtherFiles > 0)
        {
            page.Line("- " + page.Words.Figures.Count(page.Report.OtherFiles, page.Words.Overview.OtherFile));
        }
    }

    private static void WriteSettings(MarkdownPage page)
    {
        page.Line("");
        page.Line("---");
        page.Line("");
        page.Line(MarkdownText.Of(string.Join(" · ", SettingsLines.Of(page.Report.Settings, page.Words).Select(entry => $"{entry.Label}{page.Words.Rows.Colon} {entry.Value}"))));
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
