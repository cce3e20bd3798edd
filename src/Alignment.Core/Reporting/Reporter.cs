using Alignment.Core.Aligning;
using Alignment.Core.Aligning.Vectors;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Pairing;
using Alignment.Core.Reviewing;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Reporting;

/// <summary>The main job: articles in, report out.</summary>
/// <param name="lexicon">What words translate each other.</param>
/// <param name="terms">The glossary.</param>
/// <param name="options">How articles are aligned.</param>
public sealed class Reporter(BilingualLexicon lexicon, TermMatchers terms, AlignOptions options)
{
    private readonly Aligner aligner = new(lexicon, options, terms);

    /// <summary>What a sentence encoder says of the sentences that will be aligned; null for none.</summary>
    public SentenceVectors? Vectors { get; init; }

    /// <summary>What people have set in an earlier alignment of two articles, to be kept; null for nothing. Asked by several threads at once.</summary>
    public Func<Article, Article, EarlierReview?> Earlier { get; init; } = (_, _) => null;

    /// <summary>Groups the articles by event, aligns each French one with each English one of its event, and marks the glossary's terms.</summary>
    /// <param name="collection">What was read.</param>
    /// <param name="pins">Groups that the user fixed.</param>
    /// <param name="settings">What the report says about its making.</param>
    /// <param name="progress">Told of each step and event; may be null.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    public Report Make(
        ArticleCollection collection,
        IReadOnlyList<PinnedGroup> pins,
        ReportSettings settings,
        IProgress<ReportProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(collection);
        progress?.Report(new ReportProgress("grouping", 0, collection.Articles.Count));
        var groups = new ArticlePairer(lexicon).Group(collection.Articles, pins, cancellationToken);

        var done = 0;
        var events = groups
            .AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(group =>
            {
                var reported = Align(group, cancellationToken);
                progress?.Report(new ReportProgress("aligning", Interlocked.Increment(ref done), groups.Count));
                return reported;
            })
            .ToList();
        return new Report(events, settings) { Skipped = collection.Skipped, OtherFiles = collection.OtherFiles };
    }

    private ReportedEvent Align(EventGroup group, CancellationToken cancellationToken)
    {
        var french = group.Articles.Where(article => article.Language == Language.French);
        var english = group.Articles.Where(article => article.Language == Language.English).ToList();
        var bitexts = french.SelectMany(one => english.Select(other => Align(one, other, cancellationToken)));
        return new ReportedEvent(group, [.. bitexts], TermMentions.Find(group.Articles, terms, cancellationToken));
    }

    private Bitext Align(Article french, Article english, CancellationToken cancellationToken) =>
        Earlier(french, english)?.Align(aligner, Vectors, cancellationToken) ?? aligner.Align(french, english, Vectors, cancellationToken);
}

/// <summary>How far a report has come.</summary>
/// <param name="Step">What is being done: <c>grouping</c>, <c>aligning</c>.</param>
/// <param name="Done">Events done.</param>
/// <param name="Total">Events in all.</param>
public readonly record struct ReportProgress(string Step, int Done, int Total);
