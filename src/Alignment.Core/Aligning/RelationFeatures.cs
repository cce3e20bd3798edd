using Alignment.Core.Aligning.Differences;
using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>What decides whether two texts say the same, share a statement, or have nothing to do with each other.</summary>
internal static class RelationFeatures
{
    /// <summary>The features, in the order of the model's weights.</summary>
    public static readonly string[] Names =
    [
        "one", "french cover", "english cover", "lesser cover", "joint cover", "length ratio", "french alone", "english alone", "more alone",
        "facts shared", "facts alone", "facts differ", "french names alone", "english names alone", "negation differs", "weight",
    ];

    /// <summary>Number of features.</summary>
    public const int Count = 16;

    private const float Uncovered = 0.55f; // cover below which a word stands on one side only
    private const int Many = 3; // more names or facts alone say no more

    /// <summary>Writes the features of a bead's two sides.</summary>
    public static void Measure(TextSide frenchSide, TextSide englishSide, TypeTable table, Rung rung, Span<float> features)
    {
        var french = new BeadSide(frenchSide, rung.French, rung.FrenchCount);
        var english = new BeadSide(englishSide, rung.English, rung.EnglishCount);
        BeadSide.Cover(french, english, table);
        var f = Totals(french, frenchSide);
        var e = Totals(english, englishSide);
        var facts = FactMatcher.Match(FactFinder.Find(french.Text, Language.French), FactFinder.Find(english.Text, Language.English));
        var allFacts = 2 * facts.Pairs.Count + facts.OnlyFrench.Count + facts.OnlyEnglish.Count;

        features[0] = 1;
        features[1] = f.Cover;
        features[2] = e.Cover;
        features[3] = Math.Min(f.Cover, e.Cover);
        features[4] = MathF.Sqrt(f.Cover * e.Cover);
        features[5] = Math.Abs(PairCandidates.LengthRatio(french.Text.Length, english.Text.Length));
        features[6] = f.Alone;
        features[7] = e.Alone;
        features[8] = Math.Max(f.Alone, e.Alone);
        features[9] = 2f * facts.Pairs.Count / (allFacts + 1);
        features[10] = Math.Min(Many, facts.OnlyFrench.Count + facts.OnlyEnglish.Count);
        features[11] = Math.Min(Many, facts.Disagreements.Count);
        features[12] = Math.Min(Many, f.NamesAlone);
        features[13] = Math.Min(Many, e.NamesAlone);
        features[14] = IsNegative(french, frenchSide) != IsNegative(english, englishSide) ? 1 : 0;
        features[15] = MathF.Log(1 + Math.Min(f.Weight, e.Weight)) / 4;
    }

    private static (float Cover, float Alone, int NamesAlone, float Weight) Totals(BeadSide bead, TextSide side)
    {
        float cover = 0;
        float alone = 0;
        float weight = 0;
        var names = 0;
        for (var token = 0; token < bead.Tokens.Count; token++)
        {
            weight += bead.Weight(token);
            cover += bead.Weight(token) * bead.CoverOf(token);
            if (bead.CoverOf(token) < Uncovered)
            {
                alone += bead.Weight(token);
                names += side.Types[bead.Tokens[token].Type].IsName ? 1 : 0;
            }
        }

        return weight == 0 ? default : (cover / weight, alone / weight, names, weight);
    }

    private static bool IsNegative(BeadSide bead, TextSide side) => bead.Tokens.Any(token => NegationWords.IsNegative(side.Types[token.Type].Key));
}
