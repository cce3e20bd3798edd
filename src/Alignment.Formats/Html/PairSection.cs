using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>A French and an English article side by side.</summary>
internal static class PairSection
{
    public static void Write(ReportPage page, ReportedEvent reported, Bitext bitext, TermIndex terms)
    {
        var (left, right) = page.Left == Language.French ? (bitext.French, bitext.English) : (bitext.English, bitext.French);
        var outOfOrder = ReadingOrder.OutOfOrder(bitext);

        // Open, so that it reads and prints as text; a fold, so that a reader can put a pair aside.
        page.Html.Open("details", ("class", RowMarks.Of(bitext, terms).Classes("pair") + page.Outlets.Classes(left, right)), ("id", Anchors.Of(bitext)), ("open", ""));
        WriteSummary(page, left, right);
        WriteFacts(page, bitext);
        page.Html.Open("div", ("class", "text"));
        PairMap.Write(page, bitext, outOfOrder);
        page.Html.Open("div", ("class", "heads"), ("aria-hidden", "true"));
        page.Html.Element("span", page.Words.Heading(page.Left));
        page.Html.Element("span", "");
        page.Html.Element("span", page.Words.Heading(page.Right));
        page.Html.Close("div");

        var rows = new BeadRows(page, new BeadSides(page, reported, bitext, terms), terms, outOfOrder);
        page.Html.Open("ol", ("class", "beads"));
        for (var position = 0; position < bitext.Beads.Count; position++)
        {
            rows.Write(position);
        }

        page.Html.Close("ol");
        page.Html.Close("div");
        page.Html.Close("details");
    }

    private static void WriteSummary(ReportPage page, Article left, Article right)
    {
        page.Html.Open("summary");
        page.Html.Open("h3");
        page.Name(left);
        page.Html.Text(" ⇄ ");
        page.Name(right);
        page.Html.Close("h3");
        page.Html.Close("summary");
    }

    private static void WriteFacts(ReportPage page, Bitext bitext)
    {
        page.Html.Open("div", ("class", "coverage"));
        foreach (var language in page.InOrder([Language.French, Language.English], language => language))
        {
            var (share, total) = language == Language.French
                ? (bitext.FrenchCoverage, bitext.French.Sentences.Count)
                : (bitext.EnglishCoverage, bitext.English.Sentences.Count);
            page.Html.Open("p");
            page.Html.Element("b", page.Words.Figures.Percent(share));
            page.Html.Text(" " + page.Words.Rows.Covered(page.Whole((int)Math.Round(share * total)), page.Whole(total), language));
            page.Bar(share);
            page.Html.Close("p");
        }

        page.Html.Close("div");
        page.Html.Element("p", page.Words.Rows.Direction(bitext), ("class", "facts"));
    }
}
