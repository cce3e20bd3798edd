using Alignment.Core.Reporting;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>Terms that the glossary might take in: how often either stands in the articles, in which events, and a passage that has both.</summary>
internal static class CandidateTable
{
    public static void Write(ReportPage page)
    {
        if (page.Report.Candidates.Count == 0)
        {
            return;
        }

        var words = page.Words.Glossary;
        page.Html.Element("h3", $"{words.Candidates} ({page.Whole(page.Report.Candidates.Count)})");
        page.Html.Element("p", words.CandidatesNote, ("class", "facts"));
        page.Html.Open("table", ("class", "candidates"));
        page.Html.Open("thead");
        page.Html.Open("tr");
        foreach (var heading in (string[])[words.In(page.Left), words.In(page.Right), words.Events, words.Example])
        {
            page.Html.Element("th", heading, ("scope", "col"));
        }

        page.Html.Close("tr");
        page.Html.Close("thead");
        page.Html.Open("tbody");
        var events = page.Report.Events.ToLookup(reported => reported.Group.Number);
        foreach (var candidate in page.Report.Candidates)
        {
            WriteRow(page, candidate, candidate.Events.SelectMany(number => events[number].Take(1)));
        }

        page.Html.Close("tbody");
        page.Html.Close("table");
    }

    private static void WriteRow(ReportPage page, GlossaryCandidate candidate, IEnumerable<ReportedEvent> events)
    {
        page.Html.Open("tr");
        WriteTerm(page, "th", candidate, page.Left);
        WriteTerm(page, "td", candidate, page.Right);
        page.Html.Open("td");
        page.EventLinks(events, Anchors.Of);
        page.Html.Close("td");
        page.Html.Open("td");
        var evidence = candidate.Evidence;
        foreach (var language in (Language[])[page.Left, page.Right])
        {
            WriteQuotation(page, language == Language.French ? evidence.French : evidence.English, language);
        }

        page.Html.Open("p", ("class", "goto"));
        page.Html.Element("a", page.Words.Rows.ToPassage, ("href", "#" + Anchors.OfPassage(evidence.FrenchArticle, evidence.EnglishArticle, evidence.Bead)));
        page.Html.Close("p");
        page.Html.Close("td");
        page.Html.Close("tr");
    }

    private static void WriteTerm(ReportPage page, string cell, GlossaryCandidate candidate, Language language)
    {
        var term = language == Language.French ? candidate.French : candidate.English;
        page.Html.Open(cell, ("scope", cell == "th" ? "row" : null));
        page.Html.Element("span", term.WithAcronym, ("lang", language.Tag()));
        page.Html.Text($"\u00A0×{page.Whole(term.Count)}");
        page.Html.Close(cell);
    }

    private static void WriteQuotation(ReportPage page, TermQuotation quotation, Language language)
    {
        page.Html.Open("p", ("lang", language.Tag()));
        page.Html.Text((quotation.IsCutBefore ? "… " : "") + quotation.Text[..quotation.Term.Start]);
        page.Html.Element("b", quotation.Term.In(quotation.Text));
        page.Html.Text(quotation.Text[quotation.Term.End..] + (quotation.IsCutAfter ? " …" : ""));
        page.Html.Close("p");
    }
}
