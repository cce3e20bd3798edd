using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Pairing;

/// <summary>Finds out which articles report the same event.</summary>
/// <remarks>
/// Every article is compared with its nearest others of both languages: sentences that say the same, distinctive words of the leads, and
/// days between the dates. Likely pairs are joined, the likeliest first, as long as the articles of the joined groups fit each other on average.
/// </remarks>
public sealed class ArticlePairer(BilingualLexicon lexicon)
{
    private const double SameStoryShare = 0.6; // of the shorter article's sentences: two outlets printed one text
    private const double LeastMeanProbability = 0.3; // over all article pairs of two groups that are joined
    private const int MostShared = 8; // names and figures shown for a link

    /// <summary>Groups articles by event; an article that fits no other is a group of its own.</summary>
    /// <param name="articles">Articles of either language, in any order; ids differ.</param>
    /// <param name="pins">Groups that the user fixed; those articles are in no other group.</param>
    /// <param name="cancellationToken">Looked at once an article.</param>
    /// <returns>By earliest date, undated groups last, then by first id.</returns>
    public IReadOnlyList<EventGroup> Group(
        IReadOnlyList<Article> articles, IReadOnlyList<PinnedGroup>? pins = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var pinned = Pinned(articles, pins ?? []);
        var free = articles.Except(pinned.SelectMany(group => group.Articles)).ToList();
        var groups = pinned.Concat(Joined(free, Links(free, cancellationToken)));
        return
        [
            .. groups
                .OrderBy(group => group.Date ?? DateOnly.MaxValue)
                .ThenBy(group => group.Articles[0].Id, StringComparer.Ordinal)
                .Select((group, index) => group with { Number = index + 1 }),
        ];
    }

    private static List<EventGroup> Pinned(IReadOnlyList<Article> articles, IReadOnlyList<PinnedGroup> pins)
    {
        var byName = articles.ToLookup(article => article.Id).Concat(articles.ToLookup(article => article.Path))
            .GroupBy(group => group.Key).ToDictionary(group => group.Key, group => group.First().First());
        var groups = new List<EventGroup>();
        foreach (var pin in pins)
        {
            var members = InOrder(pin.Articles.Where(byName.ContainsKey).Select(name => byName[name]).Distinct());
            if (members.Count > 0)
            {
                var links = members.SelectMany((first, index) => members.Skip(index + 1)
                    .Select(second => new ArticleLink(first.Id, second.Id, ArticleLinkKind.Pinned, 1, [])));
                groups.Add(new EventGroup(0, members, [.. links]));
            }
        }

        return groups;
    }

    /// <summary>The likely pairs among articles.</summary>
    private List<ArticleLink> Links(List<Article> articles, CancellationToken cancellationToken)
    {
        var french = new ArticleSides([.. articles.Where(article => article.Language == Language.French)], Language.French, lexicon);
        var english = new ArticleSides([.. articles.Where(article => article.Language == Language.English)], Language.English, lexicon);
        var comparer = new ArticleComparer(lexicon);
        var links = new List<ArticleLink>();
        foreach (var (first, second) in new[] { (french, english), (french, french), (english, english) })
        {
            foreach (var comparison in comparer.Compare(first, second, cancellationToken))
            {
                var (one, other) = (first.Articles[comparison.First], second.Articles[comparison.Second]);
                var kind = first == second && comparison.Share >= SameStoryShare ? ArticleLinkKind.SameStory : ArticleLinkKind.SameEvent;
                links.Add(new ArticleLink(one.Id, other.Id, kind, EventProbability(comparison, Days(one, other)), [.. comparison.Shared.Take(MostShared)]));
            }
        }

        return links;
    }

    /// <summary>Probability that two articles report the same event.</summary>
    /// <remarks>
    /// Set by hand so that sentences in common, distinctive leads and dates can stand in for each other; not calibrated. An undated article
    /// needs more of the others.
    /// </remarks>
    private static double EventProbability(in ArticleComparison comparison, int? days)
    {
        const double Nothing = -4.7; // log-odds of articles that share nothing
        const double SameDays = 0.8;
        const double Undated = -0.7;
        const int Window = 3; // days that a story is fresh
        const double Decay = 0.12; // log-odds a day beyond the window
        const double Farthest = -4;
        var date = days switch
        {
            null => Undated,
            <= Window => SameDays,
            { } apart => Math.Max(Farthest, SameDays - (apart - Window) * Decay),
        };
        var logOdds = Nothing + 1.6 * Math.Log(1 + comparison.Links) + 5 * comparison.Share + 10 * comparison.Lead + date;
        return 1 / (1 + Math.Exp(-logOdds));
    }

    private static int? Days(Article one, Article other) =>
        one.Date is { } first && other.Date is { } second ? Math.Abs(first.DayNumber - second.DayNumber) : null;

    /// <summary>Joins articles along their likely links, the likeliest first, if the groups fit each other on average.</summary>
    private static List<EventGroup> Joined(List<Article> articles, List<ArticleLink> links)
    {
        const double Likely = 0.5;
        var probabilities = links.ToDictionary(link => (link.First, link.Second), link => link.Probability);
        var groupOf = articles.ToDictionary(article => article.Id, article => new List<Article> { article });
        foreach (var link in links
            .Where(link => link.Probability >= Likely)
            .OrderByDescending(link => link.Probability)
            .ThenBy(link => link.First, StringComparer.Ordinal).ThenBy(link => link.Second, StringComparer.Ordinal))
        {
            var (one, other) = (groupOf[link.First], groupOf[link.Second]);
            if (one == other || Mean(one, other) < LeastMeanProbability)
            {
                continue;
            }

            one.AddRange(other);
            foreach (var article in other)
            {
                groupOf[article.Id] = one;
            }
        }

        return [.. groupOf.Values.Distinct().Select(members => new EventGroup(0, InOrder(members), Within(members)))];

        double Mean(List<Article> one, List<Article> other) =>
            one.SelectMany(first => other.Select(second => Probability(first.Id, second.Id))).Average();

        double Probability(string first, string second) =>
            probabilities.GetValueOrDefault((first, second), probabilities.GetValueOrDefault((second, first)));

        List<ArticleLink> Within(List<Article> members)
        {
            var ids = members.Select(article => article.Id).ToHashSet();
            return [.. links.Where(link => link.Probability >= Likely && ids.Contains(link.First) && ids.Contains(link.Second))];
        }
    }

    private static List<Article> InOrder(IEnumerable<Article> articles) =>
    [
        .. articles
            .OrderBy(article => article.Language)
            .ThenBy(article => article.Date ?? DateOnly.MaxValue)
            .ThenBy(article => article.Id, StringComparer.Ordinal),
    ];
}

/// <summary>Articles that the user says belong together.</summary>
/// <param name="Name">What the user calls the group.</param>
/// <param name="Articles">Ids or paths of the articles.</param>
public sealed record PinnedGroup(string Name, IReadOnlyList<string> Articles);
