using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>What every part of a report page needs: where to write, in which words, and the small pieces that recur.</summary>
internal sealed record ReportPage(Report Report, HtmlWriter Html, ReportWords Words)
{
    private readonly Dictionary<ReportedEvent, IReadOnlyList<Bitext>> shown = new(ReferenceEqualityComparer.Instance);

    /// <summary>The language of the left column.</summary>
    public Language Left => Report.Settings.Left;

    /// <summary>The language of the right column.</summary>
    public Language Right => Left.Other();

    /// <summary>The outlets of the report, by which it can be filtered.</summary>
    public Outlets Outlets { get; } = Outlets.Of(Report);

    /// <summary>Items in the order of the page's columns, within a language as they come.</summary>
    public IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, Language> language) => items.OrderBy(item => language(item) == Left ? 0 : 1);

    /// <summary>The pairs of an event that the page shows.</summary>
    public IReadOnlyList<Bitext> Shown(ReportedEvent reported)
    {
        if (!shown.TryGetValue(reported, out var pairs))
        {
            shown[reported] = pairs = ShownPairs.Of(reported);
        }

        return pairs;
    }

    /// <summary>The place where a sentence of an event is read first.</summary>
    public string AnchorOf(ReportedEvent reported, Article article, int sentence) => Anchors.Of(Shown(reported), article, sentence);

    /// <summary>A whole number.</summary>
    public string Whole(int count) => Words.Figures.Whole(count);

    /// <summary>A day, or that there is none.</summary>
    public void Day(DateOnly? date)
    {
        if (date is { } day)
        {
            Html.Element("time", Words.Day(day), ("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }
        else
        {
            Html.Text(Words.Events.Undated);
        }
    }

    /// <summary>What a rule, a reader or the glossary says, as an element; marked as English where the page has no words for it in its own language.</summary>
    public void Message(string element, string message) =>
        Html.Element(element, Words.Said(message), ("lang", Words.Known(message) is null ? Language.English.Tag() : null));

    /// <summary>A share as a quiet bar. An image, not a style, because the page's policy refuses styles of elements.</summary>
    public void Bar(double share)
    {
        const int Height = 4;
        Html.Open("svg", ("class", "bar"), ("viewBox", "0 0 100 4"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"));
        Html.Element("rect", "", ("class", "track"), ("width", "100"), ("height", Number(Height)));
        Html.Element("rect", "", ("class", "fill"), ("width", Number(share * 100)), ("height", Number(Height)));
        Html.Close("svg");
    }

    /// <summary>A number as SVG writes it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Numbers of events as links.</summary>
    /// <param name="events">The events.</param>
    /// <param name="target">The place on the page that an event's number leads to.</param>
    public void EventLinks(IEnumerable<ReportedEvent> events, Func<ReportedEvent, string> target)
    {
        Html.Open("ul", ("class", "numbers"), ("aria-label", Words.Events.Events));
        foreach (var reported in events)
        {
            Html.Open("li");
            Html.Element("a", Whole(reported.Group.Number), ("href", "#" + target(reported)));
            Html.Close("li");
        }

        Html.Close("ul");
    }

    /// <summary>Text for people who do not see the page.</summary>
    public void Hidden(string text) => Html.Element("span", text, ("class", "hidden"));

    /// <summary>What an article is called beside another: its outlet, and its id.</summary>
    public void Name(Article article)
    {
        if (article.Outlet is { } outlet)
        {
            Html.Element("b", outlet, ("lang", article.Language.Tag()));
            Html.Text(" ");
        }

        Html.Element("span", article.Id, ("class", "id"));
    }
}
