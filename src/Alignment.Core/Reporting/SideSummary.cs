using Alignment.Core.Text;

namespace Alignment.Core.Reporting;

/// <summary>One language's part of an event or a report, counted.</summary>
/// <param name="Articles">Articles of the language.</param>
/// <param name="Sentences">Sentences of those articles.</param>
/// <param name="Covered">Sentences with a counterpart in at least one article of the other language.</param>
/// <param name="Gaps">Sentences without one, though the event has articles in the other language.</param>
public sealed record SideSummary(int Articles, int Sentences, int Covered, int Gaps)
{
    /// <summary>Nothing counted yet.</summary>
    public static SideSummary Empty { get; } = new(0, 0, 0, 0);

    /// <summary>Share of the sentences that have a counterpart, 0 to 1; 0 without sentences.</summary>
    public double Coverage => Sentences == 0 ? 0 : (double)Covered / Sentences;

    /// <summary>Counts one language of an event.</summary>
    public static SideSummary Of(ReportedEvent reported, Language language)
    {
        ArgumentNullException.ThrowIfNull(reported);
        var articles = reported.Group.Articles.Where(article => article.Language == language).ToList();
        var sentences = articles.Sum(article => article.Sentences.Count);

        // A sentence may be linked in several bitexts of the event and counts once.
        var covered = reported.Bitexts
            .SelectMany(bitext => bitext.Beads.Where(bead => bead.IsLink).SelectMany(bead => language == Language.French
                ? bead.French.Select(index => (bitext.French.Id, index))
                : bead.English.Select(index => (bitext.English.Id, index))))
            .Distinct()
            .Count();

        var isShared = articles.Count > 0 && articles.Count < reported.Group.Articles.Count;
        return new SideSummary(articles.Count, sentences, covered, isShared ? sentences - covered : 0);
    }

    /// <summary>Both counts together.</summary>
    public static SideSummary operator +(SideSummary first, SideSummary second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new SideSummary(
            first.Articles + second.Articles,
            first.Sentences + second.Sentences,
            first.Covered + second.Covered,
            first.Gaps + second.Gaps);
    }

    /// <summary>Both counts together.</summary>
    public SideSummary Add(SideSummary other) => this + other;
}
