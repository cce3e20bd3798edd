using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Core.Reviewing;

/// <summary>Judges beads by the words, names, numbers, dates and terms of their sides, without the texts around them.</summary>
/// <param name="explainer">Explains pairs.</param>
public sealed class BeadJudge(PairExplainer explainer) : IBeadJudge
{
    /// <inheritdoc/>
    public BeadJudgement Judge(string french, string english)
    {
        var explained = explainer.Explain(new SentencePair(french, english));
        return new BeadJudgement(
            explained.Score.Relation == PairRelation.Equivalent ? Relation.Equivalent : Relation.Partial,
            explained.Score.Related,
            explained.Evidence);
    }
}
