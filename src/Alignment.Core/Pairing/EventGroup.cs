using Alignment.Core.Articles;

namespace Alignment.Core.Pairing;

/// <summary>Articles about the same event; one language alone is possible.</summary>
/// <param name="Number">1-based, in the order of the report: by earliest date, undated last, then by first id.</param>
/// <param name="Articles">French first, then English; within a language by date, then id.</param>
/// <param name="Links">Which articles were found to belong together and why; empty for a single article.</param>
public sealed record EventGroup(int Number, IReadOnlyList<Article> Articles, IReadOnlyList<ArticleLink> Links)
{
    /// <summary>The earliest date of its articles; null if none is dated.</summary>
    public DateOnly? Date => Articles.Min(article => article.Date);
}

/// <summary>How two articles of an event belong together.</summary>
public enum ArticleLinkKind
{
    /// <summary>They report the same event.</summary>
    SameEvent,

    /// <summary>They carry the same text in one language, as two outlets that print one agency story do.</summary>
    SameStory,

    /// <summary>The user's group file says so.</summary>
    Pinned,
}

/// <summary>Two articles that belong to the same event.</summary>
/// <param name="First">Id of the one that comes first in the group.</param>
/// <param name="Second">Id of the other.</param>
/// <param name="Kind">How they belong together.</param>
/// <param name="Probability">0 to 1; 1 if pinned.</param>
/// <param name="Shared">Names, figures and dates that both mention, most telling first, as the first article spells them.</param>
public sealed record ArticleLink(string First, string Second, ArticleLinkKind Kind, double Probability, IReadOnlyList<string> Shared);
