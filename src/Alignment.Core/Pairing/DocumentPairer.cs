using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Pairing;

/// <summary>A French and an English document that translate each other, in whole or in part.</summary>
/// <param name="French">Id of the French document.</param>
/// <param name="English">Id of the English document.</param>
/// <param name="Probability">0 to 1.</param>
public readonly record struct DocumentPair(string French, string English, double Probability);

/// <summary>Pairs documents one to one: which French document goes with which English one.</summary>
/// <remarks>Documents that share half of their sentences still pair. A document without a counterpart stays alone.</remarks>
public sealed class DocumentPairer(BilingualLexicon lexicon)
{
    private const double Likely = 0.5;

    /// <summary>The pairs, the most probable first.</summary>
    /// <param name="french">French documents.</param>
    /// <param name="english">English documents.</param>
    /// <param name="cancellationToken">Looked at once a document.</param>
    public IReadOnlyList<DocumentPair> Pair(
        IReadOnlyList<Article> french, IReadOnlyList<Article> english, CancellationToken cancellationToken = default)
    {
        var comparisons = new ArticleComparer(lexicon).Compare(
            new ArticleSides(french, Language.French, lexicon), new ArticleSides(english, Language.English, lexicon), cancellationToken);
        var takenFrench = new HashSet<int>();
        var takenEnglish = new HashSet<int>();
        var pairs = new List<DocumentPair>();
        foreach (var (comparison, probability) in comparisons
            .Select(comparison => (Comparison: comparison, Probability: Probability(comparison)))
            .Where(scored => scored.Probability >= Likely)
            .OrderByDescending(scored => scored.Probability)
            .ThenBy(scored => scored.Comparison.First).ThenBy(scored => scored.Comparison.Second))
        {
            if (!takenFrench.Contains(comparison.First) && !takenEnglish.Contains(comparison.Second))
            {
                takenFrench.Add(comparison.First);
                takenEnglish.Add(comparison.Second);
                pairs.Add(new DocumentPair(french[comparison.First].Id, english[comparison.Second].Id, probability));
            }
        }

        return pairs;
    }

    /// <summary>Probability that two documents translate each other: a third of the sentences in common suffices.</summary>
    private static double Probability(in ArticleComparison comparison)
    {
        const double Nothing = -4.5; // log-odds of documents that share nothing
        return 1 / (1 + Math.Exp(-(Nothing + 1.2 * Math.Log(1 + comparison.Links) + 10 * comparison.Share)));
    }
}
