using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>What contradicts itself in the whole report, with both sentences: what an editor wants to see first.</summary>
internal static class DisagreementList
{
    public const string Anchor = "disagreements";

    public static void Write(ReportPage page)
    {
        if (!page.Report.Events.SelectMany(reported => reported.Bitexts).Any(Disagrees))
        {
            return;
        }

        page.Html.Open("section", ("class", "disagreements"), ("id", Anchor), ("aria-labelledby", Anchor + "-title"));
        page.Html.Element("h2", page.Words.Overview.Disagreements, ("id", Anchor + "-title"));
        page.Html.Element("p", page.Words.Rows.DisagreementsNote, ("class", "facts"));
        page.Html.Open("ol");
        foreach (var reported in page.Report.Events)
        {
            var terms = new TermIndex(reported);
            foreach (var bitext in page.Shown(reported).Where(Disagrees))
            {
                var sides = new BeadSides(page, reported, bitext, terms);
                foreach (var bead in bitext.Beads.Where(bead => bead.Evidence.Disagreements.Count > 0))
                {
                    WriteBead(page, bitext, bead, sides);
                }
            }
        }

        page.Html.Close("ol");
        WriteRest(page);
        page.Html.Close("section");
    }

    /// <summary>How many more there are in pairs that the page does not show, an event a line.</summary>
    private static void WriteRest(ReportPage page)
    {
        foreach (var reported in page.Report.Events.Where(reported => page.Shown(reported).Count < reported.Bitexts.Count))
        {
            if (ShownPairs.HiddenDisagreements(reported) is var rest and > 0)
            {
                page.Html.Element("p", page.Words.Events.MoreDisagreements(page.Whole(reported.Group.Number), page.Whole(rest)), ("class", "facts"));
            }
        }
    }

    private static bool Disagrees(Bitext bitext) => bitext.Beads.Any(bead => bead.Evidence.Disagreements.Count > 0);

    private static void WriteBead(ReportPage page, Bitext bitext, Bead bead, BeadSides sides)
    {
        page.Html.Open("li", ("class", "disagreement" + page.Outlets.Classes(bitext.French, bitext.English)));
        foreach (var disagreement in bead.Evidence.Disagreements)
        {
            page.Html.Open("p", ("class", "alert"));
            sides.WriteDisagreement(bead, disagreement);
            page.Html.Close("p");
        }

        page.Html.Open("div", ("class", "sides"));
        foreach (var language in (Language[])[page.Left, page.Right])
        {
            page.Html.Open("div", ("class", "side"));
            page.Html.Open("p", ("class", "source"));
            page.Name(language == Language.French ? bitext.French : bitext.English);
            page.Html.Close("p");
            sides.Write(bead, language);
            page.Html.Close("div");
        }

        page.Html.Close("div");
        page.Html.Open("p", ("class", "goto"));
        page.Html.Element("a", page.Words.Rows.ToPassage, ("href", "#" + Anchors.Of(bitext, bead)));
        page.Html.Close("p");
        page.Html.Close("li");
    }
}
