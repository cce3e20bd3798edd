using Alignment.Core.Aligning;
using Alignment.Core.Translating;

namespace Alignment.Formats.Html;

/// <summary>What the marks on the page mean, in a fold.</summary>
internal static class HowToRead
{
    public static void Write(ReportPage page)
    {
        var html = page.Html;
        html.Open("details", ("class", "legend"));
        html.Element("summary", page.Words.HowToRead);
        html.Open("dl");
        Entry(page, () => html.Element("span", page.Words.Relation(Relation.Equivalent), ("class", "badge same")), "Both sides say the same.");
        Entry(page, () => html.Element("span", page.Words.Relation(Relation.Partial), ("class", "badge partly")), "The sides share a statement, and at least one says more.");
        Entry(page, () => html.Text("sure, likely, possible"), "How probable it is that the passages belong together: from 0.90, from 0.70, from 0.50. On one side only: that there is no counterpart.");
        Entry(page, () => html.Text("2.3"), "The third sentence of the second paragraph.");
        Entry(page, () => html.Element("span", "⇅ " + page.Words.OutOfOrder, ("class", "moved")), "The other article says it earlier or later than the passages around it.");
        Entry(page, () => html.Element("mark", "250"), "The two sides contradict each other here.");
        Entry(page, () => html.Element("u", "underlined"), "Said on this side only, in a passage that is partly the same.");
        Entry(page, () => html.Element("span", "dotted", ("class", "term")), "A glossary term; it leads to the entry below the event.");
        if (page.Report.Events.SelectMany(reported => reported.Bitexts).SelectMany(bitext => bitext.Beads).Any(bead => bead.Translation is not null))
        {
            Entry(page, () => html.Element("b", page.Words.Source(TranslationSource.Machine), ("class", "provenance")), "In a frame: no outlet wrote it. A machine or a translation memory did, as the frame says; the outlet has nothing there.");
        }

        html.Close("dl");
        html.Close("details");
    }

    private static void Entry(ReportPage page, Action sample, string meaning)
    {
        page.Html.Open("dt");
        sample();
        page.Html.Close("dt");
        page.Html.Element("dd", meaning);
    }
}
