using System.Globalization;
using System.Text;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;

namespace Alignment.Formats.Html;

/// <summary>The outlets of a report; each has a class of its own, by which the page is filtered.</summary>
/// <param name="Names">The outlets, in alphabetical order.</param>
internal sealed record Outlets(IReadOnlyList<string> Names)
{
    private readonly Dictionary<string, string> classes = Names.Index().ToDictionary(
        outlet => outlet.Item, outlet => string.Create(CultureInfo.InvariantCulture, $"o{outlet.Index}"), StringComparer.Ordinal);

    public static Outlets Of(Report report) => new(
    [
        .. report.Events.SelectMany(reported => reported.Group.Articles).Select(article => article.Outlet).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ]);

    /// <summary>The class of an outlet.</summary>
    public string Class(string name) => classes[name];

    /// <summary>The classes of the articles' outlets, each with a blank before it.</summary>
    public string Classes(params IEnumerable<Article> articles) =>
        string.Concat(articles.Select(article => article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => " " + classes[name]));

    /// <summary>The rules that hide what is of other outlets than the chosen one. They name classes only, never an outlet.</summary>
    public string Css()
    {
        var css = new StringBuilder("\n");
        foreach (var own in classes.Values)
        {
            css.Append(CultureInfo.InvariantCulture, $"body:has(#f-outlet option[value={own}]:checked) :is(.event, .contents li, .pair, .single, .card, .disagreement, .only li):not(.{own}) {{ display: none; }}\n");
        }

        return css.ToString();
    }
}
