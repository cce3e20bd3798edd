using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The text of an article without a counterpart in the other language.</summary>
internal static class SingleArticle
{
    public static void Write(ReportPage page, ReportedEvent reported, Article article, TermIndex terms)
    {
        page.Html.Open("details", ("class", RowMarks.Of(article, terms).Classes("single") + page.Outlets.Classes(article)), ("id", Anchors.Of(article)), ("open", ""));
        page.Html.Open("summary");
        page.Html.Open("h3");
        page.Name(article);
        page.Html.Close("h3");
        page.Html.Close("summary");
        var numbers = SentenceNumbers.Of(article);
        foreach (var paragraph in article.Sentences.GroupBy(sentence => sentence.Paragraph))
        {
            page.Html.Open("p", ("class", "paragraph"), ("lang", article.Language.Tag()));
            foreach (var sentence in paragraph)
            {
                page.Html.Element("span", numbers[sentence.Index], ("class", "number"));
                page.Html.Text(" ");
                SentenceText.Write(page, reported, sentence.Text, terms.Marks(article, sentence));
                page.Html.Text(" ");
            }

            page.Html.Close("p");
            foreach (var sentence in paragraph)
            {
                terms.WriteAdvice(page, article, sentence);
            }
        }

        page.Html.Close("details");
    }
}
