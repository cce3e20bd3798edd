using Alignment.Core.Articles;
using Alignment.Core.Articles.Heads;
using AngleSharp.Dom;

namespace Alignment.Formats.Html.Reading;

/// <summary>What a page states about its article: JSON-LD, OpenGraph, meta, link and time tags, and its heading.</summary>
/// <param name="Fields">The fields, the most careful source first.</param>
/// <param name="Heading">The element with the headline; null if there is none.</param>
internal sealed record HtmlMetadata(ArticleFields Fields, IElement? Heading)
{
    /// <summary>Reads a page.</summary>
    public static HtmlMetadata Read(IDocument document, IElement main)
    {
        var linked = HtmlJsonLd.Read(document);
        var outlet = linked.Outlet ?? Meta(document, "og:site_name");
        var announced = linked.Title ?? WithoutOutlet(Meta(document, "og:title", "twitter:title"), outlet);
        var heading = FindHeading(document, main, announced);
        return new HtmlMetadata(
            new ArticleFields
            {
                Title = OneLine(heading?.TextContent) ?? announced ?? WithoutOutlet(document.Title, outlet),
                Date = linked.Date ?? StatedDate.Read(Meta(document, DateNames)) ?? DateOf(main, heading),
                Byline = linked.Byline ?? BylineOf(document, main),
                Outlet = OneLine(outlet) ?? BehindHeading(OneLine(document.Title), OneLine(heading?.TextContent)),
                Url = linked.Url ?? document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(document, "og:url"),
            },
            heading);
    }

    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "datePublished", "date", "pubdate", "publishdate", "publish-date", "publication_date",
        "dc.date", "dc.date.issued", "dcterms.issued", "dcterms.created", "parsely-pub-date", "sailthru.date", "article.published", "citation_publication_date",
    ];

    /// <summary>The first <c>h1</c> of the story or right before it; any other only if it says what the page announces.</summary>
    private static IElement? FindHeading(IDocument document, IElement main, string? announced)
    {
        var headings = document.QuerySelectorAll("h1").Where(heading => OneLine(heading.TextContent) is not null).ToList();
        var article = main.Closest("article, main") ?? main;
        return headings.Find(heading => announced is not null && OneLine(heading.TextContent)!.Equals(OneLine(announced), StringComparison.OrdinalIgnoreCase))
            ?? headings.Find(article.Contains)
            ?? headings.FindLast(heading => heading.CompareDocumentPosition(main).HasFlag(DocumentPositions.Following) && headings.Count == 1);
    }

    private static string? Meta(IDocument document, params string[] names)
    {
        foreach (var name in names)
        {
            var element = document.QuerySelectorAll("meta").FirstOrDefault(meta =>
                name.Equals(meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop"), StringComparison.OrdinalIgnoreCase));
            if (OneLine(element?.GetAttribute("content")) is { } content)
            {
                return content;
            }
        }

        return null;
    }

    /// <summary>The first time tag of the article's head: before its first paragraph of some length.</summary>
    private static DateOnly? DateOf(IElement main, IElement? heading)
    {
        const int StoryHasBegun = 400; // characters of text between heading and time tag
        var root = main.Closest("article, main") ?? main;
        var seen = 0;
        foreach (var node in HtmlWalk.Descendants(root))
        {
            if (node is IElement { LocalName: "time" } time)
            {
                return StatedDate.Read(time.GetAttribute("datetime")) ?? StatedDate.Read(OneLine(time.TextContent));
            }

            seen += node is IText text && (heading is null || !heading.Contains(text)) ? OneLine(text.Data)?.Length ?? 0 : 0;
            if (seen > StoryHasBegun)
            {
                return null;
            }
        }

        return null;
    }

    private static string? BylineOf(IDocument document, IElement main)
    {
        // Some sites state an address instead of a name.
        if (Meta(document, "author", "article:author", "dc.creator", "parsely-author", "byl") is { } stated && !stated.Contains('/'))
        {
            return HeadWords.NameIn(stated) ?? stated;
        }

        var root = main.Closest("article, main") ?? main;
        var signed = root.QuerySelectorAll("[rel=author], [itemprop=author], .byline, .author").Select(element => OneLine(element.TextContent));
        return signed.OfType<string>().Select(HeadWords.NameIn).FirstOrDefault(name => name is not null);
    }

    /// <summary>A title without the name of the site that pages put behind it: <c>Title | CBC News</c>.</summary>
    private static string? WithoutOutlet(string? title, string? outlet)
    {
        var text = OneLine(title);
        if (text is null)
        {
            return null;
        }

        var cut = text.LastIndexOfAny(['|', '–', '—', '-']);
        if (cut <= 0 || text[cut - 1] != ' ')
        {
            return text;
        }

        var behind = text[(cut + 1)..].Trim();
        var isOutlet = text[cut] == '|' || HeadWords.IsOutlet(behind) || behind.Equals(outlet, StringComparison.OrdinalIgnoreCase);
        return isOutlet ? text[..cut].TrimEnd() : text;
    }

    /// <summary>What the window's title says behind the headline and a dash: <c>Headline - Le Phare</c>; null if it says anything else.</summary>
    private static string? BehindHeading(string? title, string? heading)
    {
        const int Longest = 40; // characters of a newspaper's name
        if (title is null || heading is null || !title.StartsWith(heading, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var behind = title[heading.Length..].Split([" | ", " - ", " – ", " — "], StringSplitOptions.TrimEntries);
        return behind is ["", { Length: > 1 and <= Longest } outlet] ? outlet : null;
    }

    private static string? OneLine(string? text)
    {
        var words = text?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words is null or [] ? null : string.Join(' ', words);
    }
}
