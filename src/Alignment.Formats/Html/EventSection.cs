using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Core.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Html;

/// <summary>One event: its titles, its articles, how they belong together, and their text side by side.</summary>
internal static class EventSection
{
    public static void Write(ReportPage page, ReportedEvent reported)
    {
        var anchor = Anchors.Of(reported);
        var terms = new TermIndex(reported);
        page.Html.Open("section", ("class", RowMarks.Of(reported).Classes("event") + page.Outlets.Classes(reported.Group.Articles)), ("id", anchor), ("aria-labelledby", anchor + "-title"));
        WriteTitle(page, reported, anchor + "-title");
        ArticleCards.Write(page, reported);
        WriteLinks(page, reported);
        var shown = page.Shown(reported);
        foreach (var bitext in shown)
        {
            PairSection.Write(page, reported, bitext, terms);
        }

        if (shown.Count < reported.Bitexts.Count)
        {
            page.Html.Element("p", page.Words.Events.MorePairs(page.Whole(shown.Count), page.Whole(reported.Bitexts.Count)), ("class", "facts"));
        }

        // Text without a counterpart on the page is still coverage, and is read here.
        var paired = shown.SelectMany(bitext => (string[])[bitext.French.Id, bitext.English.Id]).ToHashSet(StringComparer.Ordinal);
        foreach (var article in reported.Group.Articles.Where(article => !paired.Contains(article.Id)))
        {
            SingleArticle.Write(page, reported, article, terms);
        }

        OneSided.Write(page, reported);
        GlossaryPanel.Write(page, reported);
        page.Html.Close("section");
    }

    private static void WriteTitle(ReportPage page, ReportedEvent reported, string id)
    {
        page.Html.Open("p", ("class", "kicker"));
        page.Html.Text($"{page.Words.Events.Event} {page.Whole(reported.Group.Number)} · ");
        page.Day(reported.Group.Date);
        page.Html.Close("p");
        page.Html.Open("h2", ("id", id));
        foreach (var title in page.InOrder(EventTitle.Of(reported.Group), title => title.Language))
        {
            page.Html.Open("span", ("class", title.IsHeadline ? "title" : "title sentence"));
            page.Html.Element("span", title.Text, ("lang", title.Language.Tag()));
            if (!title.IsHeadline)
            {
                page.Html.Text(" ");
                page.Html.Element("small", page.Words.Events.FirstSentence);
            }

            page.Html.Close("span");
            page.Html.Text(" ");
        }

        page.Html.Close("h2");
        var missing = (Language[])[Language.French, Language.English];
        foreach (var language in missing.Where(language => reported.Group.Articles.All(article => article.Language != language)))
        {
            page.Html.Element("p", page.Words.Events.Alone(language.Other()), ("class", "lonely"));
        }
    }

    /// <summary>Articles that carry the same story are named in the open; why articles were put together at all is in a fold.</summary>
    private static void WriteLinks(ReportPage page, ReportedEvent reported)
    {
        WriteList(page, reported, [.. reported.Group.Links.Where(link => link.Kind == ArticleLinkKind.SameStory)]);
        var others = reported.Group.Links.Where(link => link.Kind != ArticleLinkKind.SameStory).ToList();
        if (others.Count > 0)
        {
            page.Html.Open("details");
            page.Html.Element("summary", page.Words.Events.Together);
            WriteList(page, reported, others);
            page.Html.Close("details");
        }
    }

    private static void WriteList(ReportPage page, ReportedEvent reported, List<ArticleLink> links)
    {
        if (links.Count == 0)
        {
            return;
        }

        page.Html.Open("ul", ("class", "together"));
        foreach (var link in ShownLinks.Of(links))
        {
            WriteLink(page, reported, link);
        }

        page.Html.Close("ul");
        if (links.Count > ShownLinks.Most)
        {
            page.Html.Element("p", page.Words.Events.MoreLinks(page.Whole(links.Count - ShownLinks.Most)), ("class", "facts"));
        }
    }

    private static void WriteLink(ReportPage page, ReportedEvent reported, ArticleLink link)
    {
        page.Html.Open("li");
        Name(link.First);
        page.Html.Text(page.Words.Events.And);
        Name(link.Second);
        page.Html.Text($" {page.Words.Events.Link(link.Kind)} ");
        page.Html.Element("span", page.Words.Probability(link.Probability), ("class", "probability"));
        if (link.Shared.Count > 0)
        {
            page.Html.Text(page.Words.Events.Mention);
            page.Html.Element("bdi", string.Join(", ", link.Shared));
        }

        page.Html.Close("li");

        void Name(string id)
        {
            if (reported.Group.Articles.FirstOrDefault(article => article.Id == id) is { } article)
            {
                page.Name(article);
            }
            else
            {
                page.Html.Element("span", id, ("class", "id"));
            }
        }
    }
}
