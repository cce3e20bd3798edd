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
public readonly record struct PairScore(PairRelation Relation, double Equivalent, double Similarity)
{
    /// <summary>Probability that they share a statement, 0 to 1; never below <see cref="Equivalent"/>.</summary>
    public double Related { get; init; }
}

/// <summary>Scores French and English texts that are given as pairs, without any texts around them.</summary>
/// <remarks>The score of a pair depends on nothing but the pair. Instances may be used by several threads.</remarks>
/// <param name="lexicon">What words translate each other.</param>
public sealed class PairScorer(BilingualLexicon lexicon)
{
    /// <summary>The score of a pair.</summary>
    /// <param name="pair">The pair; a side without a word or number has nothing to do with anything.</param>
    public PairScore Score(SentencePair pair)
    {
        var (french, english, table) = Prepare(pair, lexicon);
        return french.Tokens(0).IsEmpty || english.Tokens(0).IsEmpty
            ? new PairScore(PairRelation.Unrelated, Equivalent: 0, Similarity: 0)
            : new RelationJudge(french, english, table, AlignerModel.Shipped).Score(Whole);
    }

    /// <summary>Writes the features of a pair (see <see cref="RelationFeatures.Names"/>).</summary>
    internal static void Measure(SentencePair pair, BilingualLexicon lexicon, Span<float> features)
    {
        var (french, english, table) = Prepare(pair, lexicon);
        RelationFeatures.Measure(french, english, table, Whole, features);
    }

    // The one bead of two texts of one sentence each.
    private static Rung Whole => new(0, 1, 0, 1);

    // Texts of their own for each pair: what a word looks like in other pairs (as a name, say) must not count in this one.
    private static (TextSide French, TextSide English, TypeTable Table) Prepare(SentencePair pair, BilingualLexicon lexicon)
    {
        var french = new TextSide([pair.French], Language.French, lexicon.French);
        var english = new TextSide([pair.English], Language.English, lexicon.English);
        return (french, english, new TypeTable(lexicon, french, english));
    }
}
