using System.Text.Json;
using Alignment.Formats.Jsonl;
using Alignment.Formats.Markdown;
using Alignment.Formats.Tsv;

namespace Alignment.Formats.Tests.Reporting;

public class OtherFormatTests
{
    [Fact]
    public void Every_row_of_the_table_has_as_many_cells_as_the_first()
    {
        var rows = ReportGoldenTests.Text(TsvReportWriter.Write).TrimEnd('\n').Split('\n').Select(row => row.Split('\t').Length);

        rows.Should().AllBeEquivalentTo(14);
    }

    [Fact]
    public void A_cell_that_looks_like_a_formula_gets_an_apostrophe()
    {
        var table = ReportGoldenTests.Text(TsvReportWriter.Write);

        table.Should().Contain("\t'=HYPERLINK(").And.Contain("\t'-1+1 is @not a formula.");
    }

    [Fact]
    public void Every_line_of_JSON_is_an_object_with_a_type()
    {
        foreach (var line in ReportGoldenTests.Text(JsonlReportWriter.Write).TrimEnd('\n').Split('\n'))
        {
            using var json = JsonDocument.Parse(line);

            json.RootElement.GetProperty("type").GetString().Should().BeOneOf("summary", "event", "bead", "violation", "candidate", "skipped");
        }
    }

    [Fact]
    public void JSON_leaves_accents_and_apostrophes_as_they_are() =>
        ReportGoldenTests.Text(JsonlReportWriter.Write).Should().Contain("Fissures : le pont de Sainte-Aure fermé jusqu’en mars");

    [Theory]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("a|b *c* _d_ `e` [f](g)", "a\\|b \\*c\\* \\_d\\_ \\`e\\` \\[f\\](g)")]
    [InlineData("12. mars", "12\\. mars")]
    [InlineData("- tiret", "\\- tiret")]
    [InlineData("Le 12. mars - et après", "Le 12. mars - et après")]
    [InlineData("deux\nlignes", "deux lignes")]
    [InlineData("http://x.example", "http:\\//x.example")]
    public void Text_in_Markdown_is_never_markup(string text, string expected) => MarkdownText.Of(text).Should().Be(expected);
}
