using System.Text.Json;
using System.Xml.Linq;
using Alignment.Core.Checking;
using Alignment.Formats.Findings;

namespace Alignment.Formats.Tests.Findings;

public class FindingWriterTests
{
    [Theory]
    [InlineData("text", "txt")]
    [InlineData("line", "txt")]
    [InlineData("json", "json")]
    [InlineData("jsonl", "jsonl")]
    [InlineData("sarif", "json")]
    [InlineData("github", "txt")]
    [InlineData("gitlab", "json")]
    [InlineData("rdjsonl", "jsonl")]
    [InlineData("junit", "xml")]
    [InlineData("checkstyle", "xml")]
    public void A_report_is_written_as_it_always_was(string format, string extension) =>
        Golden.Check("findings/" + format, extension, SampleFindings.Write(format, SampleFindings.All, SampleFindings.Layout, SampleFindings.Summary));

    [Fact]
    public void Every_format_has_a_golden_file() =>
        FindingFormats.Names.Should().BeEquivalentTo(Directory.GetDirectories(Path.Combine(Golden.Folder(), "findings")).Select(Path.GetFileName));

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("gitlab")]
    public void A_report_for_machines_is_one_json_document_also_without_findings(string format)
    {
        JsonDocument.Parse(SampleFindings.Write(format, SampleFindings.All, SampleFindings.Layout, SampleFindings.Summary)).Dispose();
        JsonDocument.Parse(SampleFindings.Write(format, [], SampleFindings.Layout, new CheckSummary())).Dispose();
    }

    [Theory]
    [InlineData("junit")]
    [InlineData("checkstyle")]
    public void A_report_in_xml_is_well_formed_and_loses_no_text(string format)
    {
        // what no finding of ours may do to a report
        var message = "a\u0000b\u001Bc \ud83dd ]]> <x y=\"z\"> & ' \uFFFE " + new string('é', 3);
        var finding = SampleFindings.All[0] with { Message = message };

        var xml = XDocument.Parse(SampleFindings.Write(format, [finding], SampleFindings.Layout, SampleFindings.Summary));

        xml.Descendants().Attributes("message").Should().ContainSingle().Which.Value.Should().Contain("<x y=\"z\"> & '").And.Contain("ééé").And.NotContain("\u001B");
        XDocument.Parse(SampleFindings.Write(format, [], SampleFindings.Layout, new CheckSummary())).Root!.Name.LocalName.Should().NotBeEmpty();
    }

    [Fact]
    public void Bytes_are_counted_where_a_format_counts_bytes()
    {
        var finding = SampleFindings.All.Single(finding => finding.Line.StartsWith('\ud83d')); // 😀 Été : la NATO.

        using var json = JsonDocument.Parse(SampleFindings.Write("rdjsonl", [finding], SampleFindings.Layout, SampleFindings.Summary));

        var place = json.RootElement.GetProperty("location").GetProperty("range");
        finding.Place.StartColumn.Should().Be(13);
        place.GetProperty("start").GetProperty("column").GetInt32().Should().Be(17); // the emoji has two bytes more than code units, é and É one
        place.GetProperty("end").GetProperty("column").GetInt32().Should().Be(21);
        json.RootElement.GetProperty("suggestions")[0].GetProperty("range").GetProperty("start").GetProperty("column").GetInt32().Should().Be(14);
    }

    [Fact]
    public void Bytes_are_counted_right_wherever_on_a_line_the_place_before_was()
    {
        const string Line = "😀 Été, NATO, 😀, NATO";
        var first = SampleFindings.All[0] with { Line = Line, Suggestions = [] };
        var findings = new[] { 19, 9, 19, 3, 4, 2, 9 }.Select(column => first with { Place = first.Place with { StartColumn = column, EndColumn = column + 4 } }).ToList();

        var columns = SampleFindings.Write("rdjsonl", findings, SampleFindings.Layout, SampleFindings.Summary).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("location").GetProperty("range").GetProperty("start").GetProperty("column").GetInt32());

        columns.Where((_, index) => index != 5).Should().Equal( // a place within the emoji has no column, and must not shift those behind it
            findings.Where((_, index) => index != 5).Select(finding => System.Text.Encoding.UTF8.GetByteCount(Line[..(finding.Place.StartColumn - 1)]) + 1));
    }

    [Fact]
    public void Findings_that_gitlab_would_drop_as_the_same_have_different_fingerprints()
    {
        var twice = SampleFindings.All.Concat(SampleFindings.All).ToList();

        using var json = JsonDocument.Parse(SampleFindings.Write("gitlab", twice, SampleFindings.Layout, SampleFindings.Summary));

        json.RootElement.EnumerateArray().Select(item => item.GetProperty("fingerprint").GetString()).Should().OnlyHaveUniqueItems().And.HaveCount(twice.Count);
    }

    [Fact]
    public void Sarif_holds_the_gravest_findings_where_github_would_refuse_more()
    {
        var warning = SampleFindings.All.First(finding => finding.Severity == Severity.Warning);
        var many = Enumerable.Repeat(warning, SarifFindingWriter.MostResults).Append(SampleFindings.All.First(finding => finding.Severity == Severity.Error)).ToList();

        using var json = JsonDocument.Parse(SampleFindings.Write("sarif", many, SampleFindings.Layout, SampleFindings.Summary));

        var run = json.RootElement.GetProperty("runs")[0];
        run.GetProperty("results").GetArrayLength().Should().Be(SarifFindingWriter.MostResults);
        run.GetProperty("results").EnumerateArray().Count(result => result.GetProperty("level").GetString() == "error").Should().Be(1);
        run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()
            .Should().StartWith("The 25,000 gravest of 25,001 findings are written");
    }

    [Fact]
    public void Words_of_an_article_are_no_link_in_sarif() =>
        SampleFindings.Write("sarif", [SampleFindings.All[0] with { Message = "see [here](https://example.org)" }], SampleFindings.Layout, SampleFindings.Summary)
            .Should().Contain("see [here] (https://example.org)");

    [Fact]
    public void Github_gets_the_gravest_first_and_one_command_a_line()
    {
        var lines = SampleFindings.Write("github", SampleFindings.All, SampleFindings.Layout, SampleFindings.Summary).TrimEnd('\n').Split('\n');

        lines.Should().HaveCount(SampleFindings.All.Count + 1).And.OnlyContain(line => line.StartsWith("::", StringComparison.Ordinal));
        lines[1].Should().StartWith("::error file=");
        SampleFindings.Write("github", [], SampleFindings.Layout, new CheckSummary()).Should().BeEmpty();
    }
}
