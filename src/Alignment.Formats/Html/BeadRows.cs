using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The beads of a bitext as rows: a side, the link, the other side, and why.</summary>
internal sealed class BeadRows(ReportPage page, ReportedEvent reported, Bitext bitext)
{
    private readonly IReadOnlyList<string> frenchNumbers = SentenceNumbers.Of(bitext.French);
    private readonly IReadOnlyList<string> englishNumbers = SentenceNumbers.Of(bitext.English);
    private readonly IReadOnlySet<int> outOfOrder = ReadingOrder.OutOfOrder(bitext);
    private readonly TermIndex terms = new(reported);

    /// <summary>Writes the bead at a position.</summary>
    public void Write(int position)
    {
        var bead = bitext.Beads[position];
        var kind = bead.Relation switch
        {
            Relation.Equivalent => "same",
            Relation.Partial => "partly",
            _ => "gap",
        };
        page.Html.Open("li", ("class", "bead " + kind), ("id", ReportPage.Anchor(reported, bitext, bead)));
        WriteSide(bead, page.Left);
        WriteLink(bead, kind, outOfOrder.Contains(position));
        WriteSide(bead, page.Right);
        WriteDisagreements(bead);
        WriteAdvice(bead);
        WriteWhy(bead);
        page.Html.Close("li");
    }

    private void WriteSide(Bead bead, Language language)
    {
        var (article, indices, numbers) = language == Language.French
            ? (bitext.French, bead.French, frenchNumbers)
            : (bitext.English, bead.English, englishNumbers);
        if (indices.Count == 0)
        {
            page.Html.Open("div", ("class", "side none"));
            page.Html.Open("p");
            page.Html.Text(page.Words.Relation(bead.Relation) + " ");
            page.Html.Element("span", page.Words.Probability(bead.Probability), ("class", "probability"));
            page.Html.Close("p");
            if (bead.Translation is { } translation)
            {
                FilledGap.Write(page, bitext, bead, translation);
            }

            page.Html.Close("div");
            return;
        }

        page.Html.Open("div", ("class", "side"));
        page.Html.Element("span", page.Words.Language(language), ("class", "label"));
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

        page.Html.Close("div");
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

    private void WriteLink(Bead bead, string kind, bool isOutOfOrder)
    {
        page.Html.Open("div", ("class", "link"));
        if (bead.IsLink)
        {
            page.Html.Element("span", page.Words.Relation(bead.Relation), ("class", "badge " + kind));
            page.Html.Text(" ");
            page.Html.Element("span", page.Words.Probability(bead.Probability), ("class", "probability"));
        }

        if (bead.State != BeadState.Automatic)
        {
            page.Html.Text(" ");
            page.Html.Element("span", page.Words.State(bead.State), ("class", "state"));
        }

        if (isOutOfOrder)
        {
            page.Html.Text(" ");
            page.Html.Element("span", "⇅ " + page.Words.OutOfOrder, ("class", "moved"));
        }

        page.Html.Close("div");
    }

    private void WriteDisagreements(Bead bead)
    {
        foreach (var disagreement in bead.Evidence.Disagreements)
        {
            page.Html.Open("p", ("class", "note alert"));
            page.Html.Element("b", $"{page.Words.Kind(disagreement.Kind)} disagree:");
            page.Html.Text(" ");
            var (french, english) = (disagreement.French.In(bitext.FrenchText(bead)), disagreement.English.In(bitext.EnglishText(bead)));
            Phrase("mark", page.Left == Language.French ? french : english, page.Left);
            page.Html.Text(" against ");
            Phrase("mark", page.Left == Language.French ? english : french, page.Right);
            page.Html.Close("p");
        }
    }

    private void WriteAdvice(Bead bead)
    {
        foreach (var (article, indices) in new[] { (bitext.French, bead.French), (bitext.English, bead.English) })
        {
            foreach (var index in indices)
            {
                terms.WriteAdvice(page, article, article.Sentences[index]);
            }
        }
    }

    private void WriteWhy(Bead bead)
    {
        var parts = WhyLine.Of(bitext, bead);
        if (parts.Count == 0)
        {
            return;
        }

        page.Html.Open("p", ("class", "note why"));
        page.Hidden("Why: ");
        for (var i = 0; i < parts.Count; i++)
        {
            page.Html.Text(i == 0 ? "" : " · ");
            page.Html.Element("b", page.Words.Kind(parts[i].Kind) + ":");
            page.Html.Text(" ");
            for (var j = 0; j < parts[i].Shared.Count; j++)
            {
                page.Html.Text(j == 0 ? "" : ", ");
                WritePhrase(parts[i].Shared[j]);
            }

            page.Html.Text(parts[i].More > 0 ? $", +{parts[i].More}" : "");
        }

        page.Html.Close("p");
    }

    private void WritePhrase(SharedPhrase phrase)
    {
        Phrase("span", page.Left == Language.French ? phrase.French : phrase.English, page.Left);
        if (!phrase.IsSame)
        {
            page.Html.Text(" = ");
            Phrase("span", page.Left == Language.French ? phrase.English : phrase.French, page.Right);
        }
    }

    private void Phrase(string element, string text, Language language) => page.Html.Element(element, text, ("lang", language.Tag()));
}
