using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The sentences of a bead's sides, with their numbers and marks.</summary>
internal sealed class BeadSides(ReportPage page, ReportedEvent reported, Bitext bitext, TermIndex terms)
{
    private readonly IReadOnlyList<string> frenchNumbers = SentenceNumbers.Of(bitext.French);
    private readonly IReadOnlyList<string> englishNumbers = SentenceNumbers.Of(bitext.English);

    public Bitext Bitext => bitext;

    /// <summary>Writes the sentences of a side; nothing if it has none.</summary>
    public void Write(Bead bead, Language language)
    {
        var (article, indices, numbers) = language == Language.French
            ? (bitext.French, bead.French, frenchNumbers)
            : (bitext.English, bead.English, englishNumbers);
        var offset = 0;
        foreach (var index in indices)
        {
            var sentence = article.Sentences[index];
            page.Html.Open("p", ("lang", language.Tag()));
            page.Html.Element("span", numbers[index], ("class", "number"));
            page.Html.Text(" ");
            SentenceText.Write(page, reported, sentence.Text, Marks(bead, language, article, sentence, offset));
            page.Html.Close("p");
            offset += sentence.Text.Length + 1; // evidence counts in the sentences joined by one space
        }
    }

    /// <summary>Writes what a bead's sides say against each other.</summary>
    public void WriteDisagreement(Bead bead, Disagreement disagreement)
    {
        page.Html.Element("b", page.Words.Rows.DisagreeOn(page.Words.Rows.Kind(disagreement.Kind)));
        page.Html.Text(" ");
        var (french, english) = (disagreement.French.In(bitext.FrenchText(bead)), disagreement.English.In(bitext.EnglishText(bead)));
        page.Html.Element("mark", page.Left == Language.French ? french : english, ("lang", page.Left.Tag()));
        page.Html.Text(page.Words.Rows.Against);
        page.Html.Element("mark", page.Left == Language.French ? english : french, ("lang", page.Right.Tag()));
    }

    private IEnumerable<Highlight> Marks(Bead bead, Language language, Article article, Sentence sentence, int offset)
    {
        var isFrench = language == Language.French;
        var disagreements = bead.Evidence.Disagreements.Select(disagreement => isFrench ? disagreement.French : disagreement.English);
        var only = bead.Relation != Relation.Partial ? [] : isFrench ? bead.Evidence.OnlyFrench : bead.Evidence.OnlyEnglish;
        return disagreements.Select(span => new Highlight(HighlightKind.Disagreement, span with { Start = span.Start - offset }))
            .Concat(only.Select(span => new Highlight(HighlightKind.Only, span with { Start = span.Start - offset })))
            .Concat(terms.Marks(article, sentence));
    }
}
