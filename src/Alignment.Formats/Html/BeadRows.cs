using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The beads of a bitext as rows: a side, the link, the other side, and why.</summary>
internal sealed class BeadRows(ReportPage page, BeadSides sides, TermIndex terms, IReadOnlySet<int> outOfOrder)
{
    private readonly Bitext bitext = sides.Bitext;

    /// <summary>Writes the bead at a position.</summary>
    public void Write(int position)
    {
        var bead = bitext.Beads[position];
        var kind = bead.Relation switch
        {
            Relation.Equivalent => "same",
            Relation.Partial => "partly",
            Relation.OnlyFrench => "gap fr",
            _ => "gap en",
        };
        var sureness = bead.Probability switch { >= 0.9 => " p9", >= 0.7 => " p7", _ => "" };
        page.Html.Open("li", ("class", RowMarks.Of(bitext, bead, terms).Classes("bead " + kind) + sureness), ("id", Anchors.Of(bitext, bead)));
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
        if ((language == Language.French ? bead.French : bead.English).Count > 0)
        {
            page.Html.Open("div", ("class", "side"));
            page.Html.Element("span", page.Words.Heading(language), ("class", "label"));
            sides.Write(bead, language);
            page.Html.Close("div");
            return;
        }

        page.Html.Open("div", ("class", "side none"));
        page.Html.Open("p");
        page.Html.Text(page.Words.Rows.Relation(bead.Relation) + " ");
        page.Html.Element("span", page.Words.Probability(bead.Probability), ("class", "probability"));
        page.Html.Close("p");
        if (bead.Translation is { } translation)
        {
            FilledGap.Write(page, bitext, bead, translation);
        }

        page.Html.Close("div");
    }

    private void WriteLink(Bead bead, string kind, bool isOutOfOrder)
    {
        page.Html.Open("div", ("class", "link"));
        if (bead.IsLink)
        {
            page.Html.Element("span", page.Words.Rows.Relation(bead.Relation), ("class", "badge " + kind));
            page.Html.Text(" ");
            page.Html.Element("span", page.Words.Probability(bead.Probability), ("class", "probability"));
        }

        if (bead.State != BeadState.Automatic)
        {
            page.Html.Text(" ");
            page.Html.Element("span", page.Words.Rows.State(bead.State), ("class", "state"));
        }

        if (isOutOfOrder)
        {
            page.Html.Text(" ");
            page.Html.Element("span", "⇅ " + page.Words.Rows.OutOfOrder, ("class", "moved"));
        }

        page.Html.Text(" ");
        page.Html.Element("a", "#", ("class", "anchor"), ("href", "#" + Anchors.Of(bitext, bead)), ("aria-label", page.Words.Rows.Passage(bead.Id)));
        page.Html.Close("div");
    }

    private void WriteDisagreements(Bead bead)
    {
        foreach (var disagreement in bead.Evidence.Disagreements)
        {
            page.Html.Open("p", ("class", "note alert"));
            sides.WriteDisagreement(bead, disagreement);
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
        page.Hidden($"{page.Words.Rows.Why}{page.Words.Rows.Colon} ");
        for (var i = 0; i < parts.Count; i++)
        {
            page.Html.Text(i == 0 ? "" : " · ");
            page.Html.Element("b", page.Words.Rows.Kind(parts[i].Kind) + page.Words.Rows.Colon);
            page.Html.Text(" ");
            for (var j = 0; j < parts[i].Shared.Count; j++)
            {
                page.Html.Text(j == 0 ? "" : ", ");
                WritePhrase(parts[i].Shared[j]);
            }

            page.Html.Text(parts[i].More > 0 ? $", +{page.Whole(parts[i].More)}" : "");
        }

        page.Html.Close("p");
    }

    private void WritePhrase(SharedPhrase phrase)
    {
        Phrase(page.Left == Language.French ? phrase.French : phrase.English, page.Left);
        if (!phrase.IsSame)
        {
            page.Html.Text(" = ");
            Phrase(page.Left == Language.French ? phrase.English : phrase.French, page.Right);
        }
    }

    private void Phrase(string text, Language language) => page.Html.Element("span", text, ("lang", language.Tag()));
}
