namespace Alignment.Core.Aligning;

/// <summary>Beads that stay as they are while the rest is aligned around them, in indices of the sentences that have text.</summary>
internal sealed class DecidedBeads
{
    private readonly FreeSentences free;

    /// <summary>Takes the sentences of beads out of what is aligned.</summary>
    /// <param name="beads">The beads; no sentence twice.</param>
    /// <param name="french">The French sentences.</param>
    /// <param name="english">The English sentences.</param>
    public DecidedBeads(IReadOnlyList<Bead> beads, SentencesWithText french, SentencesWithText english)
    {
        free = FreeSentences.All(french.Texts.Count, english.Texts.Count);
        var rungs = new List<Rung>();
        foreach (var bead in beads)
        {
            var (fr, en) = (french.Positions(bead.French), english.Positions(bead.English));
            fr.ForEach(position => free.French[position] = false);
            en.ForEach(position => free.English[position] = false);
            if (IsRun(fr) && IsRun(en))
            {
                rungs.Add(new Rung(fr[0], fr.Count, en[0], en.Count));
            }
        }

        Rungs = [.. rungs.OrderBy(rung => rung.French)];
    }

    /// <summary>Those of them that are a run of neighbours on both sides, by French sentence: what stands around them leans on them.</summary>
    public IReadOnlyList<Rung> Rungs { get; }

    /// <summary>The sentences that are not in any of them; the caller's own copy.</summary>
    public FreeSentences Free() => new([.. free.French], [.. free.English]);

    /// <summary>The pairs that are still to be had.</summary>
    public List<ScoredPair> Open(IEnumerable<ScoredPair> pairs) => [.. pairs.Where(pair => free.French[pair.French] && free.English[pair.English])];

    /// <summary>A core with a pair for each bead that others lean on, by French sentence.</summary>
    public List<ScoredPair> Join(IEnumerable<ScoredPair> core)
    {
        const float Sure = 6; // log-odds: a person has said so
        return [.. core.Concat(Rungs.Select(rung => new ScoredPair(rung.French, rung.English, Sure))).OrderBy(pair => pair.French)];
    }

    /// <summary>The stretches between beads that rise on both sides.</summary>
    public IEnumerable<TextWindow> Windows()
    {
        var rising = Ladders.LongestChain(Join([])).Select(pair => pair.French).ToHashSet();
        var (french, english) = (0, 0);
        foreach (var rung in Rungs.Where(rung => rising.Contains(rung.French)).Append(new Rung(free.French.Length, 0, free.English.Length, 0)))
        {
            if (rung.English < english)
            {
                continue; // its first sentence rises, its others do not
            }

            yield return new TextWindow(french, rung.French - french, english, rung.English - english);
            (french, english) = (rung.French + rung.FrenchCount, rung.English + rung.EnglishCount);
        }
    }

    /// <summary>What is left of a bead without sentences that are taken: its first run on either side; null if that is nothing.</summary>
    public static Rung? Open(Rung rung, FreeSentences free)
    {
        var french = Run(free.French, rung.French, rung.FrenchCount);
        var english = Run(free.English, rung.English, rung.EnglishCount);
        return french.Count > 0 && english.Count > 0 ? new Rung(french.First, french.Count, english.First, english.Count) : null;
    }

    private static (int First, int Count) Run(bool[] free, int first, int count)
    {
        var start = first;
        while (start < first + count && !free[start])
        {
            start++;
        }

        var end = start;
        while (end < first + count && free[end])
        {
            end++;
        }

        return (start, end - start);
    }

    private static bool IsRun(List<int> positions) => positions.Count > 0 && positions[^1] - positions[0] == positions.Count - 1;
}
