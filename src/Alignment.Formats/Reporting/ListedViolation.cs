using Alignment.Core.Articles;
using Alignment.Core.Reporting;

namespace Alignment.Formats.Reporting;

/// <summary>A violation with the article it stands in.</summary>
/// <param name="Violation">The violation.</param>
/// <param name="Reported">The event.</param>
/// <param name="Article">The article.</param>
internal sealed record ListedViolation(GlossaryViolation Violation, ReportedEvent Reported, Article Article)
{
    /// <summary>The most that are shown of a rule: what is wrong everywhere need not be read everywhere.</summary>
    public const int MostOfRule = 100;

    public Sentence Sentence => Article.Sentences[Violation.Sentence];

    /// <summary>Whether the words of the source stand in this article, and the expected ones are of the other language: a term is missing there.</summary>
    public bool IsAtSource => Violation is { Found: null, Source: { } source } && Sentence.Text.Contains(source, StringComparison.Ordinal);

    /// <summary>The sentence in three parts, the second one the words that are wrong; empty where words are missing.</summary>
    public (string Before, string Found, string After) Parts
    {
        get
        {
            var (text, span) = (Sentence.Text, Violation.Span);
            return Violation.Found is null || span.End > text.Length ? (text, "", "") : (text[..span.Start], span.In(text), text[span.End..]);
        }
    }

    /// <summary>The violations of a report by rule, in the order of the report.</summary>
    public static IReadOnlyList<IGrouping<string, ListedViolation>> ByRule(Report report)
    {
        var articles = report.Events.SelectMany(reported => reported.Group.Articles.Select(article => (reported, article)))
            .DistinctBy(entry => entry.article.Id, StringComparer.Ordinal)
            .ToDictionary(entry => entry.article.Id, StringComparer.Ordinal);
        return
        [
            .. report.Violations
                .Where(violation => articles.TryGetValue(violation.Article, out var entry) && violation.Sentence < entry.article.Sentences.Count)
                .Select(violation => new ListedViolation(violation, articles[violation.Article].reported, articles[violation.Article].article))
                .GroupBy(listed => listed.Violation.Rule, StringComparer.Ordinal),
        ];
    }
}
