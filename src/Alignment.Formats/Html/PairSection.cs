using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>A French and an English article side by side.</summary>
internal static class PairSection
{
    public static void Write(ReportPage page, ReportedEvent reported, Bitext bitext)
    {
        var (left, right) = page.Left == Language.French ? (bitext.French, bitext.English) : (bitext.English, bitext.French);
        var anchor = ReportPage.Anchor(reported, bitext.French.Id, bitext.English.Id);

        // Open, so that it reads and prints as text; a fold, so that a reader can put a pair aside.
        page.Html.Open("details", ("class", "pair"), ("id", anchor), ("open", ""));
        page.Html.Open("summary");
        page.Html.Open("h3");
        page.Name(left);
        page.Html.Text(" ⇄ ");
        page.Name(right);
        page.Html.Close("h3");
        page.Html.Close("summary");
        WriteFacts(page, bitext);
        page.Html.Open("div", ("class", "heads"), ("aria-hidden", "true"));
        page.Html.Element("span", page.Words.Language(page.Left));
        page.Html.Element("span", "");
        page.Html.Element("span", page.Words.Language(page.Right));
        page.Html.Close("div");

        var rows = new BeadRows(page, reported, bitext);
        page.Html.Open("ol", ("class", "beads"));
        for (var position = 0; position < bitext.Beads.Count; position++)
        {
            rows.Write(position);
        }

        page.Html.Close("ol");
        page.Html.Close("details");
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
            page.Html.Element("b", ReportWords.Percent(share));
            var covered = (int)Math.Round(share * total);
            page.Html.Text(string.Create(CultureInfo.InvariantCulture, $" {covered} of {total} {page.Words.Language(language)} {page.Words.Counterparts}"));
            page.Bar(share);
            page.Html.Close("p");
        }

        page.Html.Close("div");
        page.Html.Open("p", ("class", "facts"));
        page.Html.Text(page.Words.Direction(bitext));
        page.Html.Close("p");
    }
}
