using System.Text.RegularExpressions;
using Alignment.Core.Articles;
using AngleSharp.Dom;

namespace Alignment.Formats.Html.Reading;

/// <summary>What the tag, the class and the role of an element say about the text in it.</summary>
internal static partial class HtmlRoles
{
    private static readonly HashSet<string> Invisible = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "svg", "math", "iframe", "object", "embed", "audio", "video", "canvas", "head", "title", "link", "meta",
        "textarea", "select", "option", "datalist", "input", "img", "picture", "map",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
        "nav", "noscript", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    /// <summary>Whether an element holds no text that a reader sees.</summary>
    public static bool IsInvisible(IElement element) => Invisible.Contains(element.LocalName);

    /// <summary>Whether an element begins and ends a paragraph.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Whether an element states author or date of the article.</summary>
    public static bool IsFields(IElement element) =>
        element.LocalName == "time"
        || element.GetAttribute("rel") == "author"
        || element.GetAttribute("itemprop") is "author" or "datePublished" or "dateModified"
        || FieldNames().IsMatch(NamesOf(element));

    /// <summary>Why the text of an element is no part of the story; null if neither tag nor class says so.</summary>
    /// <param name="element">The element.</param>
    /// <param name="isInMain">Whether it stands inside the main text, where headers and footers may be the story's own.</param>
    public static DropReason? ReasonOf(IElement element, bool isInMain)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" || HiddenStyle().IsMatch(element.GetAttribute("style") ?? ""))
        {
            return DropReason.Placeholder;
        }

        return ReasonOfTag(element, isInMain) ?? ReasonOfRole(element) ?? ReasonOfName(NamesOf(element));
    }

    private static DropReason? ReasonOfTag(IElement element, bool isInMain) => element.LocalName switch
    {
        "figure" or "figcaption" => DropReason.Caption,
        "nav" or "menu" or "search" => DropReason.Navigation,
        "header" when !isInMain => DropReason.Navigation,
        "footer" or "aside" or "form" or "button" or "dialog" => ReasonOfName(NamesOf(element)) ?? DropReason.Navigation,
        "noscript" => DropReason.Placeholder,
        _ => null,
    };

    private static DropReason? ReasonOfRole(IElement element) => element.GetAttribute("role") switch
    {
        "navigation" or "menu" or "menubar" or "search" or "complementary" or "banner" or "contentinfo" or "button" => DropReason.Navigation,
        "dialog" or "alertdialog" => DropReason.Legal,
        _ => null,
    };

    private static DropReason? ReasonOfName(string names) =>
        names.Length == 0 ? null
        : CommentNames().IsMatch(names) ? DropReason.Comments
        : SubscriptionNames().IsMatch(names) ? DropReason.Subscription
        : SharingNames().IsMatch(names) ? DropReason.Sharing
        : CaptionNames().IsMatch(names) ? DropReason.Caption
        : CreditNames().IsMatch(names) ? DropReason.Credit
        : BiographyNames().IsMatch(names) ? DropReason.Biography
        : LegalNames().IsMatch(names) ? DropReason.Legal
        : PlaceholderNames().IsMatch(names) ? DropReason.Placeholder
        : NavigationNames().IsMatch(names) ? DropReason.Navigation
        : null;

    /// <summary>The words of class and id, each between single dashes: <c>-story-share-box-</c>.</summary>
    private static string NamesOf(IElement element)
    {
        var names = element.ClassName + " " + element.Id;
        return names.Length == 1 ? "" : "-" + Separator().Replace(CamelCase().Replace(names, "-"), "-").ToLowerInvariant() + "-";
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("[^A-Za-z0-9\u00C0-\u00FF]+", Options)]
    private static partial Regex Separator();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", Options)]
    private static partial Regex CamelCase();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", Options | RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex("-(?:byline|bylines|by-line|author|authors|auteur|auteurs|signature|dateline|timestamp|pubdate|publish-date|published|published-date|date-published|publication-date|date-publication|post-date|entry-date|article-date|story-date|entry-meta|post-meta|article-meta|story-meta)-", Options)]
    private static partial Regex FieldNames();

    [GeneratedRegex("-(?:comments?|commentaires?|commenting|disqus|viafoura|respond|reader-comments|vf-comments?|comment-(?:list|form|policy|section))-", Options)]
    private static partial Regex CommentNames();

    [GeneratedRegex("-(?:newsletters?|infolettres?|subscribe|subscription|subscriptions|subscribers?|abonnement|abonnez|signup|sign-up|paywall|regwall|membership|donate|donation|login)-", Options)]
    private static partial Regex SubscriptionNames();

    [GeneratedRegex("-(?:share|shares|sharing|sharebar|sharebox|sharebuttons|partage|partager|social|socials|addthis|sharedaddy|follow-us)-", Options)]
    private static partial Regex SharingNames();

    [GeneratedRegex("-(?:caption|captions|figcaption|legende|légende|wp-caption|image-text|photo-caption)-", Options)]
    private static partial Regex CaptionNames();

    [GeneratedRegex("-(?:photo-credit|image-credit|credits?|crédits?|copyright-photo|photographer)-", Options)]
    private static partial Regex CreditNames();

    [GeneratedRegex("-(?:author-bio|author-box|author-info|author-about|about-author|about-the-author|bio|biography|biographie|auteur-bio)-", Options)]
    private static partial Regex BiographyNames();

    [GeneratedRegex("-(?:copyright|legal|cookies?|cookie-banner|consent|gdpr|rgpd|disclaimer|terms)-", Options)]
    private static partial Regex LegalNames();

    [GeneratedRegex("-(?:ad|ads|advert|adverts|advertisement|advertising|adslot|ad-slot|sponsor|sponsored|publicite|publicité|pub|dfp|taboola|outbrain|loading|spinner|sr-only|screen-reader-text|visually-hidden|visuallyhidden)-", Options)]
    private static partial Regex PlaceholderNames();

    [GeneratedRegex("-(?:nav|navbar|navigation|menu|breadcrumbs?|fil-ariane|sidebar|related|related-(?:links|articles|stories|content|posts)|recommended|recommendations|recirc|more-stories|most-(?:read|popular|viewed)|trending|popular|read-more|readmore|read-also|lire-aussi|connexes?|liens-connexes|tags|tag-list|topics|keywords|mots-cles|pagination|pager|skip-link|skiplink|widget|widgets|promo|teasers?|toolbar|post-navigation|site-header|site-footer|masthead|contact-us)-", Options)]
    private static partial Regex NavigationNames();
}
