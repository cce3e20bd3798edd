using Alignment.Core.Aligning;
using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Pairing;

/// <summary>Words that two articles share, counted by how few articles have them.</summary>
internal sealed class SharedWords(TextSide first, TextSide second, TypeTable table)
{
    private const float SameName = 0.6f; // strength from which two names are one

    private readonly Rarity firstRarity = new(first);
    private readonly Rarity secondRarity = new(second);
    private readonly HashSet<int>[] firstTypes = Types(first);
    private readonly HashSet<int>[] secondTypes = Types(second);

    /// <summary>Names and figures of at least three digits that both articles have, the rarest first, as the first article spells them.</summary>
    public IReadOnlyList<string> Shared(int one, int other)
    {
        const int TellingDigits = 3; // smaller numbers are shared by chance
        var shared = new List<(string Word, float Weight)>();
        foreach (var type in firstTypes[one])
        {
            var word = first.Types[type];
            if (!(IsProper(word) || (word.IsNumber && word.Key.Count(char.IsAsciiDigit) >= TellingDigits)))
            {
                continue;
            }

            var (best, strength) = Counterpart(type, secondTypes[other]);
            if (strength >= SameName && !second.Types[best].IsCommon)
            {
                shared.Add((word.Surface, (firstRarity.Of(type) + secondRarity.Of(best)) * first.TypeWeight(type)));
            }
        }

        return [.. shared.OrderByDescending(found => found.Weight).ThenBy(found => found.Word, StringComparer.Ordinal).Select(found => found.Word)];
    }

    /// <summary>Whether a word is a name and nothing else: days and months are written with a capital in English, titles and headlines anywhere.</summary>
    private static bool IsProper(WordType word) => word is { IsName: true, IsCommon: false } && FactFinder.Find(word.Surface, Language.English).Count == 0;

    /// <summary>Share of the distinctive words of the first article's beginning that the second one has, 0 to 1.</summary>
    public float FirstLead(ReadOnlySpan<int> lead, int other)
    {
        float sum = 0;
        float total = 0;
        foreach (var type in lead)
        {
            var weight = first.TypeWeight(type) * firstRarity.Of(type);
            total += weight;
            sum += weight * Precision(Counterpart(type, secondTypes[other]).Strength, first.TypeWeight(type));
        }

        return total == 0 ? 0 : sum / total;
    }

    /// <summary>Share of the distinctive words of the second article's beginning that the first one has, 0 to 1.</summary>
    public float SecondLead(int one, ReadOnlySpan<int> lead)
    {
        var covers = new Dictionary<int, float>();
        foreach (var type in firstTypes[one])
        {
            var targets = table.Targets(type);
            var strengths = table.Strengths(type);
            for (var entry = 0; entry < targets.Length; entry++)
            {
                covers[targets[entry]] = Math.Max(strengths[entry], covers.GetValueOrDefault(targets[entry]));
            }
        }

        float sum = 0;
        float total = 0;
        foreach (var type in lead)
        {
            var weight = second.TypeWeight(type) * secondRarity.Of(type);
            total += weight;
            sum += weight * Precision(covers.GetValueOrDefault(type), second.TypeWeight(type));
        }

        return total == 0 ? 0 : sum / total;
    }

    /// <summary>
    /// The root of the probability that a strength stands for. A whole article has a weak counterpart for nearly every word, which would make
    /// all articles alike; that of a sentence seldom has.
    /// </summary>
    private static float Precision(float strength, float weight) => strength == 0 ? 0 : MathF.Exp((strength - 1) * weight / 2);

    /// <summary>The type of a text that stands best for a type of the first side.</summary>
    private (int Type, float Strength) Counterpart(int type, HashSet<int> among)
    {
        var targets = table.Targets(type);
        var strengths = table.Strengths(type);
        var best = (Type: -1, Strength: 0f);
        for (var entry = 0; entry < targets.Length; entry++)
        {
            if (strengths[entry] > best.Strength && among.Contains(targets[entry]))
            {
                best = (targets[entry], strengths[entry]);
            }
        }

        return best;
    }

    private static HashSet<int>[] Types(TextSide side) => [.. Enumerable.Range(0, side.Count).Select(text => side.Tokens(text).ToArray().ToHashSet())];
}
