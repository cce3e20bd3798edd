using Alignment.Core.Articles;
using Alignment.Core.Reporting;

namespace Alignment.Formats.Html;

/// <summary>A glossary term in an article.</summary>
/// <param name="Reported">The event.</param>
/// <param name="Article">The article.</param>
/// <param name="Term">The term.</param>
/// <param name="Form">As the article writes it.</param>
internal sealed record TermUse(ReportedEvent Reported, Article Article, TermMention Term, string Form)
{
    /// <summary>The terms of an event that stand in its articles, in order.</summary>
    public static IReadOnlyList<TermUse> Of(ReportedEvent reported)
    {
        var articles = reported.Group.Articles.DistinctBy(article => article.Id).ToDictionary(article => article.Id, StringComparer.Ordinal);
        return
        [
            .. from term in reported.Terms
               where articles.ContainsKey(term.Article)
               let article = articles[term.Article]
               where term.Sentence < article.Sentences.Count && article.Sentences[term.Sentence].Original is null && term.Span.End <= article.Sentences[term.Sentence].Text.Length
               select new TermUse(reported, article, term, term.Span.In(article.Sentences[term.Sentence].Text)),
        ];
    }
}
