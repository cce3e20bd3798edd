using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>What the readers of one language are told of an event, and those of the other are not: sentences that no article of the other language has.</summary>
internal static class OneSided
{
    public static void Write(ReportPage page, ReportedEvent reported)
    {
        if (reported.Bitexts.Count == 0)
        {
            return;
        }

        var alone = ((Language[])[page.Left, page.Right]).ToDictionary(language => language, language => Sentences(reported, language).ToList());
        if (alone.Values.All(sentences => sentences.Count == 0))
        {
            return;
        }

        page.Html.Open("details", ("class", "only"));
        page.Html.Element("summary", string.Join(" · ", alone.Where(side => side.Value.Count > 0).Select(side => $"{page.Words.Rows.Gap(side.Key)} ({page.Whole(side.Value.Count)})")));
        page.Html.Element("p", page.Words.Rows.GapsNote, ("class", "facts"));
        page.Html.Open("div", ("class", "sides"));
        foreach (var (language, sentences) in alone)
        {
            WriteSide(page, reported, language, sentences);
        }

        page.Html.Close("div");
        page.Html.Close("details");
    }

    private static void WriteSide(ReportPage page, ReportedEvent reported, Language language, List<(Article Article, Sentence Sentence)> alone)
    {
        page.Html.Open("div", ("class", "side"));
        foreach (var article in alone.GroupBy(entry => entry.Article))
        {
            var numbers = SentenceNumbers.Of(article.Key);
            page.Html.Open("p", ("class", "source"));
            page.Name(article.Key);
            page.Html.Close("p");
            page.Html.Open("ul", ("class", "sentences"));
            foreach (var (_, sentence) in article)
            {
                page.Html.Open("li", ("lang", language.Tag()), ("class", "one" + page.Outlets.Classes(article.Key)));
                page.Html.Element("a", numbers[sentence.Index], ("class", "number"), ("href", "#" + page.AnchorOf(reported, article.Key, sentence.Index)));
                page.Html.Text(" " + sentence.Text);
                page.Html.Close("li");
            }

            page.Html.Close("ul");
        }

        page.Html.Close("div");
    }

    private static IEnumerable<(Article Article, Sentence Sentence)> Sentences(ReportedEvent reported, Language language)
    {
        var isFrench = language == Language.French;
        var covered = reported.Bitexts
            .SelectMany(bitext => bitext.Beads.Where(bead => bead.IsLink).SelectMany(bead => isFrench
                ? bead.French.Select(index => (bitext.French.Id, index))
                : bead.English.Select(index => (bitext.English.Id, index))))
            .ToHashSet();
        return from article in reported.Group.Articles
               where article.Language == language
               from sentence in article.Sentences
               where !covered.Contains((article.Id, sentence.Index))
               select (article, sentence);
    }
}
