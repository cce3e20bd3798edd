using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>The translation of a gap in the empty column: framed, under a heading that says in words what it is, and where it comes from.</summary>
internal static class FilledGap
{
    public static void Write(ReportPage page, Bitext bitext, Bead bead, Translation translation)
    {
        page.Html.Open("div", ("class", "filled"), ("role", "note"));
        page.Html.Element("b", TranslationWords.Label(translation, page.Words), ("class", "provenance"));
        page.Html.Element("p", translation.Text, ("lang", translation.Language.Tag()), ("class", "translation"));
        Line(page, TranslationWords.Origin(translation, page.Words));
        var differences = TranslationWords.Differences(bitext, bead, page.Words);
        Line(page, differences.Length == 0 ? "" : page.Words.Gaps.Differs + differences);
        Line(page, TranslationWords.Mends(translation, page.Words) is { Length: > 0 } mends ? page.Words.Gaps.Mended + mends : "");
        foreach (var flag in translation.Flags)
        {
            page.Html.Element("p", page.Words.Gaps.ToCheck + page.Words.Said(flag), ("class", "origin alert"));
        }

        page.Html.Close("div");
    }

    private static void Line(ReportPage page, string text)
    {
        if (text.Length > 0)
        {
            page.Html.Element("p", text, ("class", "origin"));
        }
    }
}
