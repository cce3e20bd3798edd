namespace Alignment.Core.Aligning;

/// <summary>Measures how well a French sentence and English ones cover each other.</summary>
/// <remarks>Not for several threads at once.</remarks>
internal sealed class PairMeter(TextSide french, TextSide english, TypeTable table)
{
    private readonly PairCovers covers = new(french, english, table);
    private readonly float[] frenchCover = new float[french.LongestSentence];
    private readonly float[] englishCover = new float[english.LongestSentence];
    private int sentence;

    /// <summary>Makes a French sentence the one that is measured.</summary>
    public void Open(int french)
    {
        sentence = french;
        covers.Open(french);
    }

    /// <summary>Measures the opened sentence against an English one.</summary>
    /// <returns>False if they share nothing.</returns>
    public bool TryMeasure(int other, out PairCandidate candidate)
    {
        var f = frenchCover.AsSpan(0, french.Tokens(sentence).Length);
        var e = englishCover.AsSpan(0, english.Tokens(other).Length);
        covers.Cover(other, f, e);
        var frenchShare = covers.FrenchWeight(sentence, f) / Math.Max(1e-3f, french.Weight(sentence));
        var englishShare = covers.EnglishWeight(other, e) / Math.Max(1e-3f, english.Weight(other));
        var similarity = Similarity(frenchShare, englishShare, PairCandidates.LengthRatio(french.Length(sentence), english.Length(other)));
        candidate = similarity > 0
            ? new PairCandidate(sentence, other, frenchShare, englishShare, similarity)
            {
                FrenchDetail = covers.FrenchDetail(sentence, f),
                EnglishDetail = covers.EnglishDetail(other, e),
            }
            : default;
        return similarity > 0;
    }

    private static float Similarity(float frenchCover, float englishCover, float lengthRatio)
    {
        const double LengthPenalty = 0.3;
        return (float)(Math.Sqrt(frenchCover * englishCover) * Math.Exp(-LengthPenalty * lengthRatio * lengthRatio));
    }
}
