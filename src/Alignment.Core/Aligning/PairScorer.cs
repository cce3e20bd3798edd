using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>How two texts relate, given as a pair.</summary>
public enum PairRelation
{
    /// <summary>Both say the same.</summary>
    Equivalent,

    /// <summary>They share a statement, and at least one says more.</summary>
    Partial,

    /// <summary>They have nothing to do with each other.</summary>
    Unrelated,
}

/// <summary>What is to be said of a pair of texts.</summary>
/// <param name="Relation">How they relate.</param>
/// <param name="Equivalent">Probability that they say the same, 0 to 1.</param>
/// <param name="Similarity">How close their meanings are, 0 (nothing in common) to 1 (the same).</param>
public readonly record struct PairScore(PairRelation Relation, double Equivalent, double Similarity);

/// <summary>Scores French and English texts that are given as pairs, without any texts around them.</summary>
public sealed class PairScorer(BilingualLexicon lexicon)
{
    /// <summary>The scores of pairs, in order.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="cancellationToken">Looked at once a pair.</param>
    public IReadOnlyList<PairScore> Score(IReadOnlyList<SentencePair> pairs, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var french = new TextSide([.. pairs.Select(pair => pair.French)], Language.French, lexicon.French);
        var english = new TextSide([.. pairs.Select(pair => pair.English)], Language.English, lexicon.English);
        var judge = new RelationJudge(french, english, new TypeTable(lexicon, french, english), AlignerModel.Shipped);
        var scores = new List<PairScore>(pairs.Count);
        for (var pair = 0; pair < pairs.Count; pair++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scores.Add(judge.Score(new Rung(pair, 1, pair, 1)));
        }

        return scores;
    }
}
