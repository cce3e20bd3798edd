using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The glossary concepts that an event's articles speak of.</summary>
internal static class GlossaryPanel
{
    public static void Write(ReportPage page, ReportedEvent reported)
    {
        if (reported.Terms.Count == 0)
        {
            return;
        }

        var words = page.Words.Glossary;
        var concepts = reported.Terms.GroupBy(term => term.Concept, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        page.Html.Open("details", ("class", "glossary"));
        page.Html.Element("summary", $"{page.Words.Glossary.Terms} ({page.Whole(concepts.Count)})");
        page.Html.Open("table");
        page.Html.Open("thead");
        page.Html.Open("tr");
        foreach (var heading in (string[])[words.Concept, words.In(page.Left), words.In(page.Right), words.Preferred, words.Advice])
        {
            page.Html.Element("th", heading, ("scope", "col"));
        }

        page.Html.Close("tr");
        page.Html.Close("thead");
        page.Html.Open("tbody");
        var found = TermUse.Of(reported);
        foreach (var concept in concepts)
        {
            WriteConcept(page, reported, concept.Key, [.. found.Where(mention => mention.Term.Concept == concept.Key)]);
        }

        page.Html.Close("tbody");
        page.Html.Close("table");
        page.Html.Close("details");
    }

    private static void WriteConcept(ReportPage page, ReportedEvent reported, string concept, IReadOnlyList<TermUse> mentions)
    {
        page.Html.Open("tr", ("id", Anchors.OfTerm(reported, concept)));
        page.Html.Element("th", concept, ("scope", "row"));
        foreach (var language in (Language[])[page.Left, page.Right])
        {
            var forms = mentions.Where(mention => mention.Article.Language == language).CountBy(mention => mention.Form).Select(form => $"{form.Key} ×{form.Value}");
            page.Html.Element("td", string.Join(", ", forms), ("lang", language.Tag()));
        }

        // A mention knows the preferred term of the other language, so each language's is found at the mentions of the other.
        page.Html.Open("td");
        foreach (var language in (Language[])[page.Left, page.Right])
        {
            if (mentions.FirstOrDefault(mention => mention.Article.Language != language && mention.Term.Preferred is not null) is { } mention)
            {
                page.Html.Element("span", mention.Term.Preferred!, ("lang", language.Tag()));
                page.Html.Text($" ({language.Tag()}) ");
            }
        }

        page.Html.Close("td");
        page.Html.Open("td");
        foreach (var advice in mentions.Select(mention => mention.Term.Advice).OfType<string>().Distinct())
        {
            page.Message("p", advice);
        }

        page.Html.Close("td");
        page.Html.Close("tr");
    }
}
