using Alignment.Core.Aligning;

namespace Alignment.Core.Pairing;

/// <summary>Names that two articles mention.</summary>
internal sealed class SharedNames
{
    private const float SameName = 0.6f; // strength from which two names are one

    private readonly TextSide first;
    private readonly TextSide second;
    private readonly TypeTable table;
    private readonly int[] firstFrequency;
    private readonly int[] secondFrequency;

    public SharedNames(TextSide first, TextSide second, TypeTable table)
    {
        this.first = first;
        this.second = second;
        this.table = table;
        firstFrequency = Frequencies(first);
        secondFrequency = Frequencies(second);
    }

    /// <summary>Sum over the names that two articles share of how few articles mention them.</summary>
    public float Weight(int one, int other)
    {
        var sum = 0f;
        var others = second.Tokens(other).ToArray().ToHashSet();
        foreach (var type in first.Tokens(one).ToArray().Distinct().Where(type => first.Types[type].IsName))
        {
            var targets = table.Targets(type);
            var strengths = table.Strengths(type);
            var best = 0f;
            for (var entry = 0; entry < targets.Length; entry++)
            {
                if (strengths[entry] >= SameName && others.Contains(targets[entry]) && second.Types[targets[entry]].IsName)
                {
                    var rarity = MathF.Log((first.Count + second.Count + 2f) / (firstFrequency[type] + secondFrequency[targets[entry]] + 0.5f));
                    best = Math.Max(best, rarity * second.Types[targets[entry]].Weight / 10);
                }
            }

            sum += best;
        }

        return sum;
    }

    private static int[] Frequencies(TextSide side)
    {
        var frequencies = new int[side.Types.Count];
        for (var text = 0; text < side.Count; text++)
        {
            foreach (var type in side.Tokens(text).ToArray().Distinct())
            {
                frequencies[type]++;
            }
        }

        return frequencies;
    }
}
