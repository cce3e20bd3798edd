using Alignment.Formats.Reporting;
using Alignment.Formats.Reporting.Words;

namespace Alignment.Formats.Tests.Reporting;

/// <summary>The French of the page is set as French is.</summary>
public class FrenchTypographyTests
{
    [Theory]
    [InlineData(0, "0 phrase")]
    [InlineData(1, "1 phrase")]
    [InlineData(2, "2 phrases")]
    [InlineData(12345, "12\u202F345 phrases")]
    public void Numbers_and_what_they_count(int count, string expected) =>
        Figures.French.Count(count, EventWords.French.Sentence).Should().Be(expected);

    [Theory]
    [InlineData(0, "0 sentences")]
    [InlineData(1, "1 sentence")]
    [InlineData(12345, "12,345 sentences")]
    public void English_ones_too(int count, string expected) =>
        Figures.English.Count(count, EventWords.English.Sentence).Should().Be(expected);

    [Fact]
    public void Days_shares_and_probabilities()
    {
        Figures.French.Day(new DateOnly(2025, 3, 1)).Should().Be("1er mars 2025");
        Figures.English.Day(new DateOnly(2025, 3, 1)).Should().Be("1 March 2025");
        Figures.French.Percent(0.734).Should().Be("73\u00A0%");
        Figures.French.Percent(0.9999).Should().Be("99\u00A0%");
        Figures.English.Percent(0.0001).Should().Be("1%");
        ReportWords.French.Probability(0.93).Should().Be("sûr 0,93");
    }

    [Fact]
    public void No_word_of_the_page_breaks_before_a_mark_or_quotes_as_English_does()
    {
        foreach (var text in Texts())
        {
            text.Should().NotMatchRegex("[ ][:;!?»%]|«[ ]|[“”\"]|[A-Za-zé]'", "French has its own marks: {0}", text);
            text.Should().NotMatchRegex("(?<![\u00A0:h]):(?!/)", "a colon has a blank before it that does not break: {0}", text);
        }
    }

    [Fact]
    public void Every_table_says_something_else_in_French()
    {
        Texts(ReportWords.French).Zip(Texts(ReportWords.English)).Count(pair => pair.First == pair.Second).Should().BeLessThan(20); // "Articles", "dates", "possible"
        Texts(ReportWords.French).Should().HaveSameCount(Texts(ReportWords.English)).And.NotContain("");
    }

    private static List<string> Texts() => Texts(ReportWords.French);

    /// <summary>All texts without parameters of all tables.</summary>
    private static List<string> Texts(ReportWords words) =>
    [
        .. from table in new object[] { words.Overview, words.Events, words.Rows, words.Gaps, words.Filters, words.Glossary, words.Settings, words.Legend }
           from property in table.GetType().GetProperties()
           where property.GetIndexParameters().Length == 0 && property.GetMethod is { IsStatic: false }
           from text in property.GetValue(table) switch { string one => (string[])[one], Noun noun => [noun.One, noun.Many], _ => [] }
           select text,
    ];
}
