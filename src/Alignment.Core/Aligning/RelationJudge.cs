namespace Alignment.Core.Aligning;

/// <summary>Says how the two sides of a bead relate.</summary>
internal sealed class RelationJudge(TextSide french, TextSide english, TypeTable table, AlignerModel model)
{
    private const float Even = 0.5f;

    /// <summary>The relation of a bead, the probability that its sides say the same, and their similarity.</summary>
    public PairScore Score(Rung rung)
    {
        Span<float> features = stackalloc float[RelationFeatures.Count];
        RelationFeatures.Measure(french, english, table, rung, features);
        var related = LogisticModel.Probability(LogisticModel.LogOdds(features, model.Related));
        var equivalent = LogisticModel.Probability(LogisticModel.LogOdds(features, model.Equivalent));
        var similarity = LogisticModel.Probability(LogisticModel.LogOdds(features, model.Similarity));
        var relation = related < Even ? PairRelation.Unrelated : equivalent >= Even ? PairRelation.Equivalent : PairRelation.Partial;
        return new PairScore(relation, Math.Min(equivalent, related), similarity) { Related = related };
    }

    /// <summary>The relation of a bead that is known to be one: the same, or in part.</summary>
    public Relation Of(Rung rung)
    {
        Span<float> features = stackalloc float[RelationFeatures.Count];
        RelationFeatures.Measure(french, english, table, rung, features);
        return LogisticModel.LogOdds(features, model.Equivalent) >= 0 ? Relation.Equivalent : Relation.Partial;
    }
}
