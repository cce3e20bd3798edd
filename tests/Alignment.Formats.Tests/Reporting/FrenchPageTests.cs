using System.Net;
using System.Text.RegularExpressions;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Html;
using Alignment.Formats.Markdown;
using Alignment.Formats.Reporting;
using Alignment.Formats.Reporting.Words;

namespace Alignment.Formats.Tests.Reporting;

/// <summary>A page in French speaks French: of its own words, none is one of the English table.</summary>
public partial class FrenchPageTests
{
    [Fact]
    public void A_French_page_has_no_word_of_the_English_tables()
    {
        var text = Own(ReportGoldenTests.Text(HtmlReportWriter.Write, Report()));

        text.Should().Contain("Couverture").And.Contain("Candidats pour le glossaire").And.Contain("Traduction automatique");
        EnglishIn(text).Should().BeEmpty();
    }

    [Fact]
    public void Nor_has_French_Markdown()
    {
        var text = ReportGoldenTests.Text(MarkdownReportWriter.Write, Report());

        // Markdown cannot mark quotations; words that stand in the articles of the sample prove nothing.
        var articles = string.Join('\n', Report().Events.SelectMany(reported => reported.Group.Articles).SelectMany(article => article.Sentences).Select(sentence => sentence.Text));
        EnglishIn(text).Where(word => !articles.Contains(word, StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();
    }

    [Fact]
    public void What_the_page_cannot_say_in_French_is_marked_as_English()
    {
        var report = Report() with { Skipped = [new SkippedFile("x.txt", "some new reason")] };

        ReportGoldenTests.Text(HtmlReportWriter.Write, report).Should().Contain("<bdi lang=\"en\">some new reason</bdi>");
    }

    private static Report Report()
    {
        var report = FilledReport.Create();
        return report with { Settings = report.Settings with { Ui = Language.French, Made = new DateTimeOffset(2026, 1, 10, 8, 30, 0, TimeSpan.FromHours(-5)), Embeddings = "LaBSE" } };
    }

    /// <summary>What the page says itself: not its addresses and styles, and nothing that is marked as the text of a language.</summary>
    private static string Own(string page)
    {
        var text = StyleOrScript().Replace(page, " ");
        var labels = string.Join('\n', Label().Matches(text).Select(match => match.Groups["text"].Value));
        while (Quoted().IsMatch(text))
        {
            text = Quoted().Replace(text, " "); // the innermost first
        }

        return WebUtility.HtmlDecode(Tag().Replace(text, "\n") + "\n" + labels);
    }

    private static List<string> EnglishIn(string text)
    {
        var french = Values(ReportWords.French).ToHashSet(StringComparer.Ordinal);
        return [.. Values(ReportWords.English).Distinct().Where(word => word.Any(char.IsLetter) && !french.Contains(word) && Regex.IsMatch(text, $@"(?<![\p{{L}}/.-]){Regex.Escape(word)}(?![\p{{L}}/-])"))];
    }

    /// <summary>All that the tables say without being told what about, and about each relation, kind, state and the like.</summary>
    private static IEnumerable<string> Values(ReportWords words) =>
        from table in new object[] { words, words.Overview, words.Events, words.Rows, words.Gaps, words.Costs, words.Filters, words.Glossary, words.Settings, words.Legend }
        from property in table.GetType().GetProperties()
        where property.GetIndexParameters().Length == 0 && property.GetMethod is { IsStatic: false }
        from value in Values(property.GetValue(table))
        select value.Trim();

    private static IEnumerable<string> Values(object? value) => value switch
    {
        string text => [text],
        Noun noun => [noun.One, noun.Many],
        Delegate said when said.Method.ReturnType == typeof(string) && said.Method.GetParameters() is [{ ParameterType.IsEnum: true } kind] =>
            Enum.GetValues(kind.ParameterType).Cast<object>().Select(one => (string)said.DynamicInvoke(one)!),
        _ => [],
    };

    [GeneratedRegex("<(style|script)>.*?</", RegexOptions.Singleline)]
    private static partial Regex StyleOrScript();

    [GeneratedRegex(@"<(?!html\b)(?<name>\w+)[^<>]* lang=""(?:fr|en)""[^<>]*>(?:(?!<\k<name>\b|</\k<name>>).)*</\k<name>>", RegexOptions.Singleline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?:aria-label|title|data-[a-z]+)=""(?<text>[^""]*)""")]
    private static partial Regex Label();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
