using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>How well the words of a French and an English phrase stand for each other.</summary>
internal sealed class WordCover
{
    // Good translations of content words have strengths of 0.5 to 0.8 (see TypeTable); from here on a word counts as translated.
    private const float Sure = 0.6f;
    private const float LinkWeight = 0.3f; // of a word that only joins others

    private readonly TextSide french;
    private readonly TextSide english;
    private readonly TypeTable table;

    public WordCover(BilingualLexicon lexicon, TextSide french, TextSide english, CancellationToken cancellationToken)
    {
        this.french = french;
        this.english = english;
        table = new TypeTable(lexicon, french, english, cancellationToken);
    }

    /// <summary>Share of the weight of both phrases' words that has a counterpart in the other, 0 to 1: the smaller of the two sides.</summary>
    public double Of(ReadOnlySpan<int> frenchTypes, ReadOnlySpan<int> englishTypes)
    {
        Span<float> englishBest = stackalloc float[englishTypes.Length];
        englishBest.Clear();
        var (covered, weight) = (0f, 0f);
        foreach (var type in frenchTypes)
        {
            var targets = table.Targets(type);
            var strengths = table.Strengths(type);
            var best = 0f;
            for (var entry = 0; entry < targets.Length; entry++)
            {
                for (var word = 0; word < englishTypes.Length; word++)
                {
                    if (englishTypes[word] == targets[entry])
                    {
                        best = Math.Max(best, strengths[entry]);
                        englishBest[word] = Math.Max(englishBest[word], strengths[entry]);
                    }
                }
            }

            var own = Weight(french.Types[type]);
            covered += own * Math.Min(1, best / Sure);
            weight += own;
        }

        var (otherCovered, otherWeight) = (0f, 0f);
        for (var word = 0; word < englishTypes.Length; word++)
        {
            var own = Weight(english.Types[englishTypes[word]]);
            otherCovered += own * Math.Min(1, englishBest[word] / Sure);
            otherWeight += own;
        }

        return weight == 0 || otherWeight == 0 ? 0 : Math.Min(covered / weight, otherCovered / otherWeight);
    }

    /// <summary>The English types among some that can stand for a French one.</summary>
    /// <param name="frenchType">The French type.</param>
    /// <param name="englishTypes">The English ones.</param>
    public IEnumerable<int> Counterparts(int frenchType, HashSet<int> englishTypes)
    {
        const float Telling = 0.25f; // weaker links are chance
        for (var entry = 0; entry < table.Targets(frenchType).Length; entry++)
        {
            if (table.Strengths(frenchType)[entry] >= Telling && englishTypes.Contains(table.Targets(frenchType)[entry]))
            {
                yield return table.Targets(frenchType)[entry];
            }
        }
    }

    private static float Weight(WordType type) => Math.Max(LinkWeight, type.ContentWeight);
}
