using Alignment.Core.Aligning;

namespace Alignment.Formats.Html;

/// <summary>The filters. The style sheet alone makes them work (<c>filters.css</c>); a form, so that its button can put everything back.</summary>
internal static class Filters
{
    private static readonly (string Id, Relation Relation)[] Relations =
        [("f-same", Relation.Equivalent), ("f-partly", Relation.Partial), ("f-fr", Relation.OnlyFrench), ("f-en", Relation.OnlyEnglish)];

    public static void Write(ReportPage page)
    {
        if (page.Report.Events.All(reported => reported.Bitexts.Count == 0))
        {
            return; // nothing that could be told apart
        }

        var (html, words) = (page.Html, page.Words.Filters);
        html.Open("form", ("class", "filters"), ("aria-label", words.Heading));
        html.Open("fieldset");
        html.Element("legend", words.Relation);
        foreach (var (id, relation) in Relations)
        {
            html.Open("label");
            html.Open("input", ("type", "checkbox"), ("id", id), ("checked", ""));
            html.Text(" " + page.Words.Rows.Relation(relation));
            html.Close("label");
        }

        html.Close("fieldset");
        Choice(page, "f-probability", words.Probability,
            [("", words.AnyProbability), ("7", words.From(page.Words.Probability(0.7))), ("9", words.From(page.Words.Probability(0.9)))]);
        if (page.Outlets.Names.Count > 1)
        {
            Choice(page, "f-outlet", words.Outlet, [("", words.AnyOutlet), .. page.Outlets.Names.Select(name => (page.Outlets.Class(name), name))]);
        }

        Choice(page, "f-only", words.Only, [("", words.Anything), ("d", words.Disagreement), ("m", words.Machine), ("t", words.Term), ("a", words.Advice)]);
        html.Element("button", words.Reset, ("type", "reset"));
        html.Element("p", words.IsFiltered, ("class", "filtered"));
        html.Element("p", "", ("class", "live"), ("role", "status"), ("data-one", words.Shown.One), ("data-many", words.Shown.Many), ("data-copied", page.Words.Rows.Copied));
        html.Close("form");
    }

    private static void Choice(ReportPage page, string id, string label, IEnumerable<(string Value, string Text)> options)
    {
        page.Html.Open("label", ("for", id));
        page.Html.Text(label + " ");
        page.Html.Open("select", ("id", id));
        foreach (var (value, text) in options)
        {
            page.Html.Element("option", text, ("value", value.Length > 0 ? value : "any"));
        }

        page.Html.Close("select");
        page.Html.Close("label");
    }
}
