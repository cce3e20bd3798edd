using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Formats.Html;

/// <summary>The articles of an event, a card each.</summary>
internal static class ArticleCards
{
    public static void Write(ReportPage page, ReportedEvent reported)
    {
        page.Html.Open("ul", ("class", "cards"));
        foreach (var article in page.InOrder(reported.Group.Articles, article => article.Language))
        {
            WriteCard(page, reported, article);
        }

        page.Html.Close("ul");
    }

    private static void WriteCard(ReportPage page, ReportedEvent reported, Article article)
    {
        var tag = article.Language.Tag();
        page.Html.Open("li", ("class", $"card {tag}{page.Outlets.Classes(article)}"));
        page.Html.Open("p", ("class", "source"));
        page.Html.Element("span", page.Words.Heading(article.Language), ("class", "language"));
        if (article.Outlet is { } outlet)
        {
            page.Html.Text(" ");
            page.Html.Element("b", outlet, ("lang", tag));
        }

        page.Html.Close("p");
        page.Html.Open("h3");
        page.Html.Element("span", article.DisplayTitle, ("lang", tag));
        if (article.Title is null)
        {
            page.Html.Text(" ");
            page.Html.Element("small", page.Words.Events.FirstSentence);
        }

        page.Html.Close("h3");
        page.Html.Open("p", ("class", "facts"));
        page.Day(article.Date);
        if (article.Byline is { } byline)
        {
            page.Html.Text(" · ");
            page.Html.Element("span", byline, ("lang", tag));
        }

        page.Html.Text(" · " + page.Words.Figures.Count(article.Sentences.Count, page.Words.Events.Sentence));
        if (Coverage(reported, article) is { } share)
        {
            page.Html.Text(", " + page.Words.Events.Matched(page.Words.Figures.Percent(share)));
        }

        page.Html.Close("p");
        if (Coverage(reported, article) is { } covered)
        {
            page.Bar(covered);
        }

        if (article.Dateline is { } dateline)
        {
            page.Html.Element("p", dateline, ("class", "dateline"), ("lang", tag));
        }

        WriteAddress(page, article);
        WriteNotes(page, article);
        WriteDropped(page, article);
        page.Html.Close("li");
    }

    /// <summary>Share of an article's sentences with a counterpart in any article of the event; null if it was paired with none.</summary>
    private static double? Coverage(ReportedEvent reported, Article article)
    {
        var isFrench = article.Language == Language.French;
        var bitexts = reported.Bitexts.Where(bitext => (isFrench ? bitext.French : bitext.English).Id == article.Id).ToList();
        if (bitexts.Count == 0 || article.Sentences.Count == 0)
        {
            return null;
        }

        var covered = bitexts
            .SelectMany(bitext => bitext.Beads)
            .Where(bead => bead.IsLink)
            .SelectMany(bead => isFrench ? bead.French : bead.English)
            .Distinct()
            .Count();
        return (double)covered / article.Sentences.Count;
    }

    private static void WriteAddress(ReportPage page, Article article)
    {
        page.Html.Element("p", article.Path, ("class", "path"));
        if (article.Url is not { } url)
        {
            return;
        }

        page.Html.Open("p", ("class", "path"));

        // Only addresses of the web become links: a javascript: address would run in the reader's page.
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
        {
            page.Html.Element("a", url, ("href", uri.AbsoluteUri), ("rel", "noopener noreferrer"));
        }
        else
        {
            page.Html.Text(url);
        }

        page.Html.Close("p");
    }

    private static void WriteNotes(ReportPage page, Article article)
    {
        if (article.Notes.Count > 0)
        {
            page.Html.Open("p", ("class", "notes"));
            page.Html.Text($"{page.Words.Events.Notes}{page.Words.Rows.Colon}");
            foreach (var note in article.Notes)
            {
                page.Html.Text(" ");
                page.Message("bdi", note);
            }

            page.Html.Close("p");
        }
    }

    private static void WriteDropped(ReportPage page, Article article)
    {
        if (article.Dropped.Count == 0)
        {
            return;
        }

        page.Html.Open("details");
        page.Html.Element("summary", page.Words.Figures.Count(article.Dropped.Count, page.Words.Events.LineSetAside));
        page.Html.Open("ul", ("class", "dropped"));
        foreach (var line in article.Dropped)
        {
            page.Html.Open("li");
            page.Html.Element("span", $"{page.Words.Events.Reason(line.Reason)}, {page.Words.Events.AtLine(page.Whole(line.Span.StartLine))}", ("class", "reason"));
            page.Html.Text(" ");
            page.Html.Element("span", line.Text, ("lang", article.Language.Tag()));
            page.Html.Close("li");
        }

        page.Html.Close("ul");
        page.Html.Close("details");
    }
}
