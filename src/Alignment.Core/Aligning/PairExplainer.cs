using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;

namespace Alignment.Core.Aligning;

/// <summary>Says of French and English texts given as pairs how they relate, and why.</summary>
/// <remarks>The scores are those of <see cref="PairScorer"/>. Instances may be used by several threads.</remarks>
/// <param name="lexicon">What words translate each other.</param>
/// <param name="terms">The glossary, whose concepts are shown; null for none.</param>
public sealed class PairExplainer(BilingualLexicon lexicon, TermMatchers? terms = null)
{
    private readonly PairScorer scorer = new(lexicon);

    /// <summary>The explanation of a pair.</summary>
    /// <param name="pair">The pair; a side without a word or number has nothing to do with anything.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public PairExplanation Explain(SentencePair pair, CancellationToken cancellationToken = default)
    {
        var text = new SentenceAligner([pair.French], [pair.English], lexicon, AlignerModel.Shipped).Align(SentenceOrder.Any, cancellationToken);
        var hasWords = !text.French.Tokens(0).IsEmpty && !text.English.Tokens(0).IsEmpty;
        var score = scorer.Score(pair);
        return new PairExplanation(
            pair,
            score,
            hasWords ? new EvidenceFinder(text, lexicon, terms).Find(new Rung(0, 1, 0, 1), score.Relation == PairRelation.Equivalent) : Evidence.None,
            Measure(pair));
    }

    private PairMeasures Measure(SentencePair pair)
    {
        Span<float> features = stackalloc float[RelationFeatures.Count];
        PairScorer.Measure(pair, lexicon, features);
        return new PairMeasures(
            features[Feature("french cover")],
            features[Feature("english cover")],
            Math.Exp(PairCandidates.LengthRatio(pair.French.Length, pair.English.Length)),
            features[Feature("negation differs")] > 0);
    }

    private static int Feature(string name) => Array.IndexOf(RelationFeatures.Names, name);
}
