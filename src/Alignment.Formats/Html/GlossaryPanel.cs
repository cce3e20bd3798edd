using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The glossary concepts that an event's articles speak of.</summary>
internal static class GlossaryPanel
{
    /// <summary>Anchor of a concept's row.</summary>
    public static string Anchor(ReportedEvent reported, string concept) => ReportPage.Anchor(reported, "term", concept);

    public static void Write(ReportPage page, ReportedEvent reported)
    {
        if (reported.Terms.Count == 0)
        {
            return;
        }

        var concepts = reported.Terms.GroupBy(term => term.Concept, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        page.Html.Open("details", ("class", "glossary"));
        page.Html.Element("summary", $"{page.Words.Glossary} ({concepts.Count})");
        page.Html.Open("table");
        page.Html.Open("thead");
        page.Html.Open("tr");
        foreach (var heading in (string[])["Concept", $"In {page.Words.Language(page.Left)}", $"In {page.Words.Language(page.Right)}", "Preferred", "Advice"])
        {
            page.Html.Element("th", heading, ("scope", "col"));
        }

        page.Html.Close("tr");
        page.Html.Close("thead");
        page.Html.Open("tbody");
        var found = Found(reported);
        foreach (var concept in concepts)
        {
            WriteConcept(page, reported, concept.Key, [.. found.Where(mention => mention.Term.Concept == concept.Key)]);
        }

        page.Html.Close("tbody");
        page.Html.Close("table");
        page.Html.Close("details");
    }

    private static void WriteConcept(ReportPage page, ReportedEvent reported, string concept, IReadOnlyList<Mention> mentions)
    {
        page.Html.Open("tr", ("id", Anchor(reported, concept)));
        page.Html.Element("th", concept, ("scope", "row"));
        foreach (var language in (Language[])[page.Left, page.Right])
        {
            var forms = mentions.Where(mention => mention.Language == language).CountBy(mention => mention.Form).Select(form => $"{form.Key} ×{form.Value}");
            page.Html.Element("td", string.Join(", ", forms), ("lang", language.Tag()));
        }

        // A mention knows the preferred term of the other language, so each language's is found at the mentions of the other.
        page.Html.Open("td");
        foreach (var language in (Language[])[page.Left, page.Right])
        {
            if (mentions.FirstOrDefault(mention => mention.Language != language && mention.Term.Preferred is not null) is { } mention)
            {
                page.Html.Element("span", mention.Term.Preferred!, ("lang", language.Tag()));
                page.Html.Text($" ({language.Tag()}) ");
            }
        }

        page.Html.Close("td");
        page.Html.Element("td", string.Join(" ", mentions.Select(mention => mention.Term.Advice).OfType<string>().Distinct()));
        page.Html.Close("tr");
    }

    private static List<Mention> Found(ReportedEvent reported)
    {
        var articles = reported.Group.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        return
        [
            .. from term in reported.Terms
               where articles.ContainsKey(term.Article)
               let article = articles[term.Article]
               where term.Sentence < article.Sentences.Count && term.Span.End <= article.Sentences[term.Sentence].Text.Length
               select new Mention(term, article.Language, term.Span.In(article.Sentences[term.Sentence].Text)),
        ];
    }

    private sealed record Mention(TermMention Term, Language Language, string Form);
}
