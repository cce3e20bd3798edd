using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The glossary terms of an event, by sentence.</summary>
internal sealed class TermIndex(ReportedEvent reported)
{
    private readonly ILookup<(string Article, int Sentence), TermMention> mentions =
        reported.Terms.ToLookup(term => (term.Article, term.Sentence));

    /// <summary>The terms of a sentence; none of one that somebody has reworded, for they were found in the wording that was read.</summary>
    public IEnumerable<TermMention> Of(Article article, int sentence) => article.Sentences[sentence].Original is null ? mentions[(article.Id, sentence)] : [];

    /// <summary>The terms of a sentence as marks.</summary>
    public IEnumerable<Highlight> Marks(Article article, Sentence sentence) =>
        Of(article, sentence.Index).Select(term => new Highlight(HighlightKind.Term, term.Span, term));

    /// <summary>What the glossary says against words of a sentence, a line each.</summary>
    public void WriteAdvice(ReportPage page, Article article, Sentence sentence)
    {
        foreach (var term in Of(article, sentence.Index).Where(term => term.Advice is not null && term.Span.End <= sentence.Text.Length))
        {
            page.Html.Open("p", ("class", "note advice"));
            page.Html.Element("b", page.Words.Glossary.Label);
            page.Html.Text(" ");
            page.Html.Element("span", term.Span.In(sentence.Text), ("lang", article.Language.Tag()));
            page.Html.Text(" — ");
            page.Message("bdi", term.Advice!);
            page.Html.Close("p");
        }
    }
}
