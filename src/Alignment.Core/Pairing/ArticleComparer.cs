using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Core.Pairing;

/// <summary>How much two articles have in common.</summary>
/// <param name="First">Index of the first article.</param>
/// <param name="Second">Index of the second article.</param>
/// <param name="Similarity">Cover of the articles' words by each other, 0 to 1; topic as much as event.</param>
/// <param name="Margin">Similarity relative to that with the articles' nearest others; 1 is nothing special.</param>
/// <param name="Links">Expected number of sentences that say the same.</param>
/// <param name="Share">Links relative to the sentences of the shorter article, 0 to 1.</param>
/// <param name="Lead">Share of the distinctive words of each article's beginning that the other has, 0 to 1; the lesser of the two.</param>
/// <param name="Shared">Names and figures that both mention, the rarest first, as the first article spells them.</param>
internal readonly record struct ArticleComparison(int First, int Second, float Similarity, float Margin, float Links, float Share, float Lead, IReadOnlyList<string> Shared);

/// <summary>Compares articles with articles, sentence by sentence, after a first look at their words.</summary>
internal sealed class ArticleComparer(BilingualLexicon lexicon)
{
    private const int Looked = 6; // nearest articles of each article that are compared sentence by sentence

    /// <summary>The pairs worth a look, in order of first and second article.</summary>
    /// <param name="first">French articles, or articles of the same language as the others.</param>
    /// <param name="second">English articles, or the same as <paramref name="first"/>: then each pair comes once.</param>
    /// <param name="cancellationToken">Looked at once an article and once a pair.</param>
    public List<ArticleComparison> Compare(ArticleSides first, ArticleSides second, CancellationToken cancellationToken)
    {
        var table = Table(first, second, first.Whole, second.Whole);
        var candidates = PairCandidates.Find(first.Whole, second.Whole, table, cancellationToken);
        if (ReferenceEquals(first, second))
        {
            candidates.RemoveAll(pair => pair.French >= pair.English);
        }

        var neighbourhood = new Neighbourhood(first.Whole, second.Whole, candidates);
        var near = candidates.GroupBy(pair => pair.French).SelectMany(Nearest)
            .Union(candidates.GroupBy(pair => pair.English).SelectMany(Nearest))
            .OrderBy(pair => pair.French).ThenBy(pair => pair.English);
        var comparisons = new List<ArticleComparison>();
        var features = new float[PairFeatures.Count];
        var words = new SharedWords(first.Whole, second.Whole, table);
        foreach (var pair in near)
        {
            cancellationToken.ThrowIfCancellationRequested();
            neighbourhood.Measure(pair, first.Whole, second.Whole, features);
            var (links, share) = Links(first, pair.French, second, pair.English, cancellationToken);
            var lead = Math.Min(words.FirstLead(first.Lead(pair.French), pair.English), words.SecondLead(pair.French, second.Lead(pair.English)));
            comparisons.Add(new ArticleComparison(pair.French, pair.English, pair.Similarity, features[5], links, share, lead, words.Shared(pair.French, pair.English)));
        }

        return comparisons;
    }

    private static IEnumerable<PairCandidate> Nearest(IEnumerable<PairCandidate> pairs) =>
        pairs.OrderByDescending(pair => pair.Similarity).ThenBy(pair => pair.French).ThenBy(pair => pair.English).Take(Looked);

    private (float Links, float Share) Links(ArticleSides first, int i, ArticleSides second, int j, CancellationToken cancellationToken)
    {
        var (one, other) = (first.Sentences(i), second.Sentences(j));
        var pairs = PairMatcher.Score(one, other, Table(first, second, one, other), AlignerModel.Shipped, cancellationToken);
        var links = PairMatcher.Core(pairs, leastLogOdds: -2).Sum(pair => pair.Probability);
        return (links, links / Math.Max(1, Math.Min(one.Count, other.Count)));
    }

    private TypeTable Table(ArticleSides first, ArticleSides second, TextSide one, TextSide other) =>
        first.Language == second.Language ? TypeTable.OneLanguage(one, other) : new TypeTable(lexicon, one, other);
}
