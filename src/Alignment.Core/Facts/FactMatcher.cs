namespace Alignment.Core.Facts;

/// <summary>Matches the facts of a French text to those of an English one.</summary>
public static class FactMatcher
{
    // Facts farther apart than this, in places of their lists, are not compared. No sentence has as many;
    // it keeps a table of figures that was taken for a sentence from costing its square.
    private const int Reach = 64;

    // "two" and "fifty" are hardly two reports of one count; 1400 and 1,250 are
    private const decimal MostRatio = 4;

    private const int Several = -1; // facts, in place of the index of one

    // Small counts without a unit ("deux d'entre eux", "three times") mostly count different things.
    private const decimal LeastBareNumber = 10;

    /// <summary>Matches two lists of facts, the surest pairs first: same, then close, then compatible.</summary>
    /// <remarks>
    /// Contradictions are claimed only where exactly one fact of a kind and unit is left over on either side. The caller knows
    /// more (whether the two sentences say the same thing, what the words behind the numbers mean) and may claim more from
    /// the leftovers with <see cref="FactComparer"/>.
    /// </remarks>
    /// <param name="french">Facts of the French text, in order.</param>
    /// <param name="english">Facts of the English text, in order.</param>
    /// <param name="countSameThing">
    /// Whether two numbers without unit, given by their indices, count the same thing, such as <c>soldats</c> and <c>soldiers</c>:
    /// true lets them contradict whatever their size, false forbids it, null leaves it to their size. Null asks nobody.
    /// </param>
    public static FactMatches Match(IReadOnlyList<Fact> french, IReadOnlyList<Fact> english, Func<int, int, bool?>? countSameThing = null)
    {
        ArgumentNullException.ThrowIfNull(french);
        ArgumentNullException.ThrowIfNull(english);
        if (french.Count == 0 && english.Count == 0)
        {
            return FactMatches.None;
        }

        var inFrench = french as Fact[] ?? [.. french]; // arrays, for a fact is too big to copy for every comparison
        var inEnglish = english as Fact[] ?? [.. english];
        var partnerOfFrench = Unmatched(french.Count);
        var partnerOfEnglish = Unmatched(english.Count);
        var pairs = new List<FactPair>();
        foreach (var wanted in (ReadOnlySpan<FactComparison>)[FactComparison.Same, FactComparison.Close, FactComparison.Compatible])
        {
            Pair(inFrench, inEnglish, wanted, partnerOfFrench, partnerOfEnglish, pairs);
        }

        pairs.Sort((one, other) => one.French.CompareTo(other.French));
        var onlyFrench = Alone(partnerOfFrench);
        var onlyEnglish = Alone(partnerOfEnglish);
        return new FactMatches
        {
            Pairs = pairs,
            OnlyFrench = onlyFrench,
            OnlyEnglish = onlyEnglish,
            Disagreements = Disagreements(french, english, onlyFrench, onlyEnglish, countSameThing),
        };
    }

    private static int[] Unmatched(int count)
    {
        var partners = new int[count];
        Array.Fill(partners, -1);
        return partners;
    }

    private static void Pair(
        ReadOnlySpan<Fact> french,
        ReadOnlySpan<Fact> english,
        FactComparison wanted,
        int[] partnerOfFrench,
        int[] partnerOfEnglish,
        List<FactPair> pairs)
    {
        for (var index = 0; index < french.Length; index++)
        {
            if (partnerOfFrench[index] >= 0)
            {
                continue;
            }

            var last = Math.Min(english.Length - 1, index + Reach);
            for (var candidate = Math.Max(0, index - Reach); candidate <= last; candidate++)
            {
                if (partnerOfEnglish[candidate] < 0 && FactComparer.Compare(french[index], english[candidate]) == wanted)
                {
                    partnerOfFrench[index] = candidate;
                    partnerOfEnglish[candidate] = index;
                    pairs.Add(new FactPair(index, candidate, wanted));
                    break;
                }
            }
        }
    }

    private static List<int> Alone(int[] partners)
    {
        var alone = new List<int>();
        for (var index = 0; index < partners.Length; index++)
        {
            if (partners[index] < 0)
            {
                alone.Add(index);
            }
        }

        return alone;
    }

    private static List<FactPair> Disagreements(
        IReadOnlyList<Fact> french,
        IReadOnlyList<Fact> english,
        List<int> onlyFrench,
        List<int> onlyEnglish,
        Func<int, int, bool?>? countSameThing)
    {
        var found = new List<FactPair>();
        if (onlyFrench.Count == 0 || onlyEnglish.Count == 0)
        {
            return found;
        }

        var ours = OnlyOnes(french, onlyFrench);
        foreach (var (group, theirs) in OnlyOnes(english, onlyEnglish))
        {
            var own = ours.GetValueOrDefault(group, Several);
            if (own == Several || theirs == Several)
            {
                continue;
            }

            var pair = new FactPair(own, theirs, FactComparison.Different);
            if (FactComparer.Compare(french[pair.French], english[pair.English]) == FactComparison.Different
                && IsPlausible(french[pair.French], english[pair.English], countSameThing?.Invoke(pair.French, pair.English)))
            {
                found.Add(pair);
            }
        }

        found.Sort((one, other) => one.French.CompareTo(other.French));
        return found;
    }

    /// <summary>The index of the one fact of a group that is left over; <see cref="Several"/> where there are more.</summary>
    private static Dictionary<(FactKind Kind, FactUnit Unit), int> OnlyOnes(IReadOnlyList<Fact> facts, List<int> leftOver)
    {
        var onlyOnes = new Dictionary<(FactKind Kind, FactUnit Unit), int>();
        foreach (var index in leftOver)
        {
            var group = GroupOf(facts[index]);
            onlyOnes[group] = onlyOnes.ContainsKey(group) ? Several : index;
        }

        return onlyOnes;
    }

    /// <summary>What two facts must have in common to contradict each other; dollars of all countries are one.</summary>
    private static (FactKind Kind, FactUnit Unit) GroupOf(in Fact fact) =>
        (fact.Kind, fact.Unit is FactUnit.CanadianDollar or FactUnit.UsDollar or FactUnit.AustralianDollar ? FactUnit.Dollar : fact.Unit);

    private static bool IsPlausible(in Fact french, in Fact english, bool? countSameThing)
    {
        if (french.Kind != FactKind.Number || french.Unit != FactUnit.None)
        {
            return true;
        }

        if (countSameThing is { } known)
        {
            return known;
        }

        var smaller = Math.Min(Math.Abs(french.Value), Math.Abs(english.Value));
        return smaller >= LeastBareNumber && Math.Max(Math.Abs(french.Value), Math.Abs(english.Value)) <= smaller * MostRatio;
    }
}
