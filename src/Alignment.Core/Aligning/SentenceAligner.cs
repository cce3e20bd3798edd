using Alignment.Core.Aligning.Vectors;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>Aligns two lists of sentences: the heart of the program, free of articles and evidence.</summary>
internal sealed class SentenceAligner
{
    private const float LeastLogOdds = -0.4f; // of a core pair; beads are judged again with what stands around them
    private const float Weak = 0.35f; // probability below which a bead of a ladder gives way to a pair found in another order

    private readonly TextSide french;
    private readonly TextSide english;
    private readonly TypeTable table;
    private readonly Background background;
    private readonly AlignerModel model;
    private readonly Func<CancellationToken, VectorSpace>? space;

    /// <summary>Prepares two texts.</summary>
    /// <param name="french">French sentences.</param>
    /// <param name="english">English sentences.</param>
    /// <param name="lexicon">What words translate each other.</param>
    /// <param name="model">The learnt numbers.</param>
    /// <param name="terms">The glossary; null for none.</param>
    /// <param name="vectors">What a sentence encoder says of the sentences; null for none.</param>
    public SentenceAligner(
        IReadOnlyList<string> french,
        IReadOnlyList<string> english,
        BilingualLexicon lexicon,
        AlignerModel model,
        TermMatchers? terms = null,
        SentenceVectors? vectors = null)
    {
        this.french = new TextSide(french, Language.French, lexicon.French, terms: terms?.For(Language.French));
        this.english = new TextSide(english, Language.English, lexicon.English, terms: terms?.For(Language.English));
        this.model = model;
        space = vectors is null ? null : token => new VectorSpace(french, english, vectors, token);
        table = new TypeTable(lexicon, this.french, this.english);
        background = new Background(this.french, this.english, table);
    }

    /// <summary>Aligns the sentences.</summary>
    /// <param name="order">Same order, any order, or decided by the data.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    public AlignedText Align(SentenceOrder order, CancellationToken cancellationToken) => Align(order, null, cancellationToken);

    /// <summary>Aligns the sentences that no bead has yet.</summary>
    /// <param name="order">Same order, any order, or decided by the data.</param>
    /// <param name="decided">Beads that stay as they are, and are not among the result's; null for none.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    public AlignedText Align(SentenceOrder order, DecidedBeads? decided, CancellationToken cancellationToken)
    {
        var alone = PairMatcher.ScoreAlone(french, english, table, model, cancellationToken);
        var pairs = PairMatcher.Support(alone, model);
        var vectors = space is null ? null : VectorEvidence.Find(space(cancellationToken), pairs);
        if (vectors is not null)
        {
            pairs = PairMatcher.Support(vectors.Join(alone), model);
        }

        var features = new RungFeatures(french, english, table, background, vectors);
        pairs = decided?.Open(pairs) ?? pairs;
        var open = PairMatcher.Core(pairs, LeastLogOdds);
        var core = decided?.Join(open) ?? open;
        var chain = Ladders.LongestChain(core);
        var sameOrder = order switch
        {
            SentenceOrder.Same => true,
            SentenceOrder.Any => false,
            _ => IsSameOrder(core.Count, chain.Count, Math.Min(french.Count, english.Count)),
        };

        var judge = new RungJudge(features, pairs, core, Math.Min(french.Count, english.Count), model);
        var search = new OpenSearch(features, judge, decided);
        var rungs = sameOrder
            ? AlignInOrder(search, chain, open, cancellationToken)
            : search.Judge(new CrossAligner(features, model).Align(open, Free(decided), cancellationToken), sameOrder: false);
        return new AlignedText(french, english, table, pairs, judge, rungs, sameOrder);
    }

    /// <summary>Whether the likely pairs lie near one rising path and are enough of them to tell.</summary>
    private static bool IsSameOrder(int core, int chain, int shorter)
    {
        const double LeastRising = 0.85; // share of the pairs on the path: translations have over nine tenths, independent articles about half
        const double LeastPaired = 0.25; // share of the shorter text's sentences that are paired
        return chain >= LeastRising * core && core >= LeastPaired * shorter;
    }

    /// <summary>Ladders; then sentences they left alone, or matched badly, may find each other in any order.</summary>
    private List<ScoredRung> AlignInOrder(OpenSearch search, List<ScoredPair> chain, List<ScoredPair> core, CancellationToken cancellationToken)
    {
        var free = Free(search.Decided);
        var windows = search.Decided?.Windows() ?? [new TextWindow(0, french.Count, 0, english.Count)];
        var crossings = new Crossings(search.Features, model.Rung);
        var ladders = windows.SelectMany(window => crossings.Open(Ladder(search.Features, window, chain, cancellationToken)));
        var judged = search.Judge(
            [.. search.Decided is null ? ladders : ladders.Select(rung => DecidedBeads.Open(rung, free)).OfType<Rung>()], sameOrder: true);
        foreach (var rung in judged.Where(rung => rung.Probability >= Weak))
        {
            free.Set(rung.Rung, isFree: false);
        }

        var moved = core.Where(pair => free.French[pair.French] && free.English[pair.English]).ToList();
        var rematched = search.Judge(new CrossAligner(search.Features, model).Align(moved, free, cancellationToken), sameOrder: false);
        foreach (var rung in rematched)
        {
            free.Set(rung.Rung, isFree: false);
        }

        return [.. judged.Where(rung => rung.Probability >= Weak || free.Has(rung.Rung)), .. rematched];
    }

    private List<Rung> Ladder(RungFeatures features, TextWindow window, List<ScoredPair> chain, CancellationToken cancellationToken)
    {
        var anchors = chain
            .Select(pair => (French: pair.French - window.French, English: pair.English - window.English))
            .Where(pair => pair.French >= 0 && pair.French < window.FrenchCount && pair.English >= 0 && pair.English < window.EnglishCount)
            .ToList();
        var band = Band.Through(window.FrenchCount, window.EnglishCount, anchors);
        return [.. new LadderAligner(features, model.Rung, window, band).Align(cancellationToken).Where(rung => rung.IsLink)];
    }

    private FreeSentences Free(DecidedBeads? decided) => decided?.Free() ?? FreeSentences.All(french.Count, english.Count);

    /// <summary>What the search for beads works with.</summary>
    private sealed record OpenSearch(RungFeatures Features, RungJudge Rungs, DecidedBeads? Decided)
    {
        /// <summary>Judges beads among those that are decided.</summary>
        public List<ScoredRung> Judge(List<Rung> rungs, bool sameOrder) =>
            Decided is null ? Rungs.Judge(rungs, sameOrder) : Rungs.Judge([.. rungs, .. Decided.Rungs], sameOrder)[..rungs.Count];
    }
}

/// <summary>Two lists of sentences and the beads between them that have both sides.</summary>
/// <param name="French">The French sentences.</param>
/// <param name="English">The English sentences.</param>
/// <param name="Table">What stands for what.</param>
/// <param name="Pairs">The sentence pairs that were worth keeping, right or not.</param>
/// <param name="Judge">Says how likely beads are right.</param>
/// <param name="Rungs">The beads; no sentence is in two.</param>
/// <param name="SameOrder">Whether they were found in the same order.</param>
internal sealed record AlignedText(
    TextSide French, TextSide English, TypeTable Table, IReadOnlyList<ScoredPair> Pairs, RungJudge Judge, IReadOnlyList<ScoredRung> Rungs, bool SameOrder);
