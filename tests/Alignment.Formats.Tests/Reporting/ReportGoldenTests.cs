using System.Text.RegularExpressions;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Html;
using Alignment.Formats.Jsonl;
using Alignment.Formats.Markdown;
using Alignment.Formats.Tsv;

namespace Alignment.Formats.Tests.Reporting;

public class ReportGoldenTests
{
    [Fact]
    public void The_page_is_as_it_was_looked_at() => Golden.Check("report", "html", Page());

    [Fact]
    public void The_Markdown_is_as_it_was_looked_at() => Golden.Check("report", "md", Text(MarkdownReportWriter.Write));

    [Fact]
    public void The_table_is_as_it_was_looked_at() => Golden.Check("report", "tsv", Text(TsvReportWriter.Write));

    [Fact]
    public void The_lines_of_JSON_are_as_they_were_looked_at() => Golden.Check("report", "jsonl", Text(JsonlReportWriter.Write));

    [Fact]
    public void The_left_column_may_be_English()
    {
        var report = SampleReport.Create();
        report = report with { Events = [report.Events[0]], Settings = report.Settings with { Left = Language.English, Made = new DateTimeOffset(2026, 1, 10, 8, 30, 0, TimeSpan.FromHours(-5)) } };

        Golden.Check("report-english-left", "html", Page(report));
        Golden.Check("report-english-left", "md", Text(MarkdownReportWriter.Write, report));
    }

    [Fact]
    public void The_report_speaks_French_to_who_wants_it()
    {
        foreach (var (name, sample) in new[] { ("report-french", SampleReport.Create()), ("report-filled-french", FilledReport.Create()) })
        {
            var report = sample with { Settings = sample.Settings with { Ui = Language.French } };

            Golden.Check(name, "html", Page(report));
            Golden.Check(name, "md", Text(MarkdownReportWriter.Write, report));
        }
    }

    [Fact]
    public void What_programs_read_is_the_same_in_both_languages()
    {
        var report = FilledReport.Create();
        var french = report with { Settings = report.Settings with { Ui = Language.French } };

        Text(TsvReportWriter.Write, french).Should().Be(Text(TsvReportWriter.Write, report));
        Text(JsonlReportWriter.Write, french).Should().Be(Text(JsonlReportWriter.Write, report));
    }

    [Fact]
    public void A_filled_gap_says_in_words_what_it_is_in_every_format()
    {
        var report = FilledReport.Create();

        Golden.Check("report-filled", "html", Page(report));
        Golden.Check("report-filled", "md", Text(MarkdownReportWriter.Write, report));
        Golden.Check("report-filled", "tsv", Text(TsvReportWriter.Write, report));
        Golden.Check("report-filled", "jsonl", Text(JsonlReportWriter.Write, report));
    }

    [Fact]
    public void An_empty_report_is_a_page_too()
    {
        var empty = new Report([], new ReportSettings("0.1.0", "fr-en 1"));

        Golden.Check("report-empty", "html", Page(empty));
    }

    [Fact]
    public void Every_format_ends_its_lines_with_LF_and_its_text_with_a_line_end()
    {
        foreach (var write in (Action<Report, TextWriter, CancellationToken>[])[HtmlReportWriter.Write, MarkdownReportWriter.Write, TsvReportWriter.Write, JsonlReportWriter.Write])
        {
            var text = Text(write);

            text.Should().NotContain("\r").And.EndWith("\n").And.NotEndWith("\n\n");
        }
    }

    /// <summary>The page without its style sheet, its script and their hashes, which nobody reads here.</summary>
    private static string Page(Report? report = null)
    {
        var page = Text(HtmlReportWriter.Write, report);
        page = Regex.Replace(page, "<(style|script)>.*?</", "<$1>…</", RegexOptions.Singleline);
        return Regex.Replace(page, "sha256-[A-Za-z0-9+/=]+", "sha256-…");
    }

    internal static string Text(Action<Report, TextWriter, CancellationToken> write, Report? report = null)
    {
        using var writer = new StringWriter { NewLine = "\r\n" }; // must not show
        write(report ?? SampleReport.Create(), writer, CancellationToken.None);
        return writer.ToString();
    }
}
