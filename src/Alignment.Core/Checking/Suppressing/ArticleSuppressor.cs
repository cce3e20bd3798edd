using Alignment.Core.Articles;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Checking.Rules;

namespace Alignment.Core.Checking.Suppressing;

/// <summary>Takes out the findings about a bitext that comments in its articles suppress, and tells which comments were of use.</summary>
internal static class ArticleSuppressor
{
    private static readonly UnusedSuppression Unused = RuleTable.The<UnusedSuppression>();

    /// <summary>Changes the findings of a bitext.</summary>
    /// <param name="articles">Its articles.</param>
    /// <param name="findings">What was found in its pairs.</param>
    /// <param name="sightings">What its pairs tell rules about all files.</param>
    /// <param name="rulesOf">The rules of a file.</param>
    /// <param name="isConcept">Whether a word is the id of a concept.</param>
    /// <returns>How many findings were taken out; and the comments about rules that only pairs can break.</returns>
    public static (int Suppressed, List<CommentUse> Comments) Apply(
        IReadOnlyList<PairedArticle> articles, List<Finding> findings, List<Sighting> sightings, Func<string, FileRules> rulesOf, Func<string, bool> isConcept)
    {
        var comments = new List<CommentUse>();
        var read = articles.Select(article => (Article: article, Suppressions: SuppressionReader.Read(article.Lines, isConcept))).ToList();
        foreach (var (article, suppressions) in read)
        {
            var rules = rulesOf(article.Path);
            foreach (var suppression in suppressions.Where(suppression => IsPairs(suppression, rules)))
            {
                // Two comments about one finding are both of use, as they are in a text.
                var isUsed = findings.Exists(finding => Covers(article, suppression, finding)) || sightings.Exists(sighting => Covers(article, suppression, sighting.First));
                var about = suppression.Concept is { } concept ? $" about {concept}" : "";
                comments.Add(new CommentUse(
                    Suppressor.Create(article.Path, article.Lines, Unused, rules.Of(Unused), suppression, $"nothing to suppress here: {suppression.Rule} has no finding{about} in the bitexts that were checked"),
                    isUsed));
            }
        }

        var suppressed = findings.RemoveAll(IsSuppressed);
        sightings.RemoveAll(sighting => IsSuppressed(sighting.First));
        return (suppressed, comments);

        bool IsSuppressed(Finding finding) => read.Exists(file => file.Suppressions.Exists(suppression => Covers(file.Article, suppression, finding)));
    }

    /// <summary>What is to be said of comments that were of no use in any bitext of their article.</summary>
    public static IEnumerable<Finding> Complaints(IEnumerable<CommentUse> comments) => comments
        .GroupBy(comment => new Said(comment.Complaint.Place, comment.Complaint.Message))
        .Where(uses => !uses.Any(use => use.IsUsed))
        .Select(uses => uses.First().Complaint)
        .Where(complaint => complaint.Severity != Severity.None);

    // A rule that did not run may well have had something to say.
    private static bool IsPairs(Suppression suppression, FileRules rules) =>
        PairFindings.IsAboutPairs(suppression.Rule) && RuleTable.Find(suppression.Rule) is { } rule && rules.MayReport(rule);

    private static bool Covers(PairedArticle article, Suppression suppression, Finding finding) => finding.Place.File == article.Path && suppression.Covers(finding);

    private sealed record Said(SourceSpan Place, string Message);
}

/// <summary>A comment in an article, and whether a bitext of it needed it.</summary>
/// <param name="Complaint">What to report if none did; of severity <see cref="Severity.None"/> if that is not to be reported.</param>
/// <param name="IsUsed">Whether it suppressed something.</param>
internal sealed record CommentUse(Finding Complaint, bool IsUsed);
