using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Translating;

namespace Alignment.Formats.Html;

/// <summary>What the marks on the page mean, in a fold.</summary>
internal static class HowToRead
{
    public static void Write(ReportPage page)
    {
        var html = page.Html;
        var (legend, rows) = (page.Words.Legend, page.Words.Rows);
        html.Open("details", ("class", "legend"));
        html.Element("summary", legend.HowToRead);
        html.Open("dl");
        Entry(page, () => html.Element("span", rows.Relation(Relation.Equivalent), ("class", "badge same")), legend.Same);
        Entry(page, () => html.Element("span", rows.Relation(Relation.Partial), ("class", "badge partly")), legend.Partly);
        Entry(page, () => html.Text($"{rows.Likelihood(Likelihood.Sure)}, {rows.Likelihood(Likelihood.Likely)}, {rows.Likelihood(Likelihood.Possible)}"), legend.Probability);
        Entry(page, () => html.Text("2.3"), legend.Number);
        Entry(page, () => html.Element("span", "⇅ " + rows.OutOfOrder, ("class", "moved")), legend.OutOfOrder);
        Entry(page, () => html.Element("span", rows.Map), rows.MapNote(page.Left, page.Right));
        Entry(page, () => html.Element("mark", "250"), legend.Disagreement);
        Entry(page, () => html.Element("u", legend.UnderlinedSample), legend.Underlined);
        Entry(page, () => html.Element("span", legend.DottedSample, ("class", "term")), legend.Dotted);
        if (page.Report.Events.SelectMany(reported => reported.Bitexts).SelectMany(bitext => bitext.Beads).Any(bead => bead.Translation is not null))
        {
            Entry(page, () => html.Element("b", page.Words.Gaps.Source(TranslationSource.Machine), ("class", "provenance")), legend.Translation);
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
