using Alignment.Core.Pairing;

namespace Alignment.Core.Reporting;

/// <summary>Which reasons a report gives for putting articles together.</summary>
public static class ShownLinks
{
    /// <summary>The most that are shown in one list: twenty articles that are all alike have 190, and more tell nobody anything.</summary>
    public const int Most = 200;

    /// <summary>All links in their order; of more than <see cref="Most"/> the most probable ones, these first.</summary>
    public static IReadOnlyList<ArticleLink> Of(IReadOnlyList<ArticleLink> links)
    {
        ArgumentNullException.ThrowIfNull(links);
        return links.Count <= Most ? links : [.. links.OrderByDescending(link => link.Probability).Take(Most)];
    }
}
