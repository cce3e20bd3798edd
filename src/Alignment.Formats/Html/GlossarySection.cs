using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The glossary in the whole report: which concepts are spoken of and under which names, where it is not kept, and which names it advises against, and what it might take in.</summary>
internal static class GlossarySection
{
    public const string Anchor = "glossary";

    public static void Write(ReportPage page)
    {
        var uses = page.Report.Events.SelectMany(TermUse.Of).ToList();
        if (uses.Count == 0 && page.Report.Violations.Count == 0 && page.Report.Candidates.Count == 0)
        {
            return;
        }

        page.Html.Open("section", ("class", "terms"), ("id", Anchor), ("aria-labelledby", Anchor + "-title"));
        page.Html.Element("h2", page.Words.Glossary.Glossary, ("id", Anchor + "-title"));
        ViolationTables.Write(page);
        var violated = page.Report.Violations.ToLookup(violation => (violation.Article, violation.Sentence), violation => violation.Span);

        // what a rule found is in its table; the rest is what the rules let pass, as words in a quotation
        WriteAdvised(page, [.. uses.Where(use => use.Term.Advice is not null && !violated[(use.Term.Article, use.Term.Sentence)].Any(use.Term.Span.Overlaps))]);
        if (uses.Count > 0)
        {
            WriteUsed(page, uses);
        }

        CandidateTable.Write(page);
        page.Html.Close("section");
    }

    private static void WriteAdvised(ReportPage page, List<TermUse> advised)
    {
        if (advised.Count == 0)
        {
            return;
        }

        page.Html.Element("h3", page.Words.Glossary.Advised);
        page.Html.Open("ul", ("class", "advised"));
        foreach (var use in advised)
        {
            page.Html.Open("li", ("class", "advice"));
            page.Html.Element("b", use.Form, ("lang", use.Article.Language.Tag()));
            page.Html.Text(" — ");
            page.Message("bdi", use.Term.Advice!);
            page.Html.Text(" · ");
            page.Html.Element("a", use.Article.Outlet ?? use.Article.Id, ("href", "#" + page.AnchorOf(use.Reported, use.Article, use.Term.Sentence)));
            page.Html.Close("li");
        }

        page.Html.Close("ul");
    }

    private static void WriteUsed(ReportPage page, List<TermUse> uses)
    {
        var words = page.Words.Glossary;
        page.Html.Element("h3", words.Used);
        page.Html.Open("table");
        page.Html.Open("thead");
        page.Html.Open("tr");
        foreach (var heading in (string[])[words.Concept, words.In(page.Left), words.In(page.Right), words.Events])
        {
            page.Html.Element("th", heading, ("scope", "col"));
        }

        page.Html.Close("tr");
        page.Html.Close("thead");
        page.Html.Open("tbody");
        foreach (var concept in uses.GroupBy(use => use.Term.Concept, StringComparer.Ordinal).OrderBy(concept => concept.Key, StringComparer.Ordinal))
        {
            page.Html.Open("tr");
            page.Html.Element("th", concept.Key, ("scope", "row"));
            foreach (var language in (Language[])[page.Left, page.Right])
            {
                var forms = concept.Where(use => use.Article.Language == language).CountBy(use => use.Form).Select(form => $"{form.Key} ×{page.Whole(form.Value)}");
                page.Html.Element("td", string.Join(", ", forms), ("lang", language.Tag()));
            }

            page.Html.Open("td");
            page.EventLinks(concept.Select(use => use.Reported).Distinct(), reported => Anchors.OfTerm(reported, concept.Key));
            page.Html.Close("td");
            page.Html.Close("tr");
        }

        page.Html.Close("tbody");
        page.Html.Close("table");
    }
}
