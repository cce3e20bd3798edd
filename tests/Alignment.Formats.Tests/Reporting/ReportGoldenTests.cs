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
    public void The_page_is_as_it_was_looked_at() => Golden.Check("report", "html", Text(HtmlReportWriter.Write));

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

        Golden.Check("report-english-left", "html", Text(HtmlReportWriter.Write, report));
        Golden.Check("report-english-left", "md", Text(MarkdownReportWriter.Write, report));
    }

    [Fact]
    public void A_filled_gap_says_in_words_what_it_is_in_every_format()
    {
        var report = FilledReport.Create();

        Golden.Check("report-filled", "html", Text(HtmlReportWriter.Write, report));
        Golden.Check("report-filled", "md", Text(MarkdownReportWriter.Write, report));
        Golden.Check("report-filled", "tsv", Text(TsvReportWriter.Write, report));
        Golden.Check("report-filled", "jsonl", Text(JsonlReportWriter.Write, report));
    }

    [Fact]
    public void An_empty_report_is_a_page_too()
    {
        var empty = new Report([], new ReportSettings("0.1.0", "fr-en 1"));

        Golden.Check("report-empty", "html", Text(HtmlReportWriter.Write, empty));
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

    internal static string Text(Action<Report, TextWriter, CancellationToken> write, Report? report = null)
    {
        using var writer = new StringWriter { NewLine = "\r\n" }; // must not show
        write(report ?? SampleReport.Create(), writer, CancellationToken.None);
        return writer.ToString();
    }
}
