namespace Alignment.Core.Aligning;

/// <summary>Puts beads in the order in which a reader of both articles would meet them.</summary>
internal static class BeadOrder
{
    /// <summary>All beads, lone sentences included: French order, and each lone English sentence behind the English sentence before it.</summary>
    /// <param name="links">Beads with both sides; no sentence twice.</param>
    /// <param name="french">Number of French sentences.</param>
    /// <param name="english">Number of English sentences.</param>
    public static IEnumerable<ScoredRung> Of(IReadOnlyCollection<ScoredRung> links, int french, int english)
    {
        var byFrench = links.ToDictionary(link => link.Rung.French);
        var linkedEnglish = links.SelectMany(link => Enumerable.Range(link.Rung.English, link.Rung.EnglishCount)).ToHashSet();

        // English sentences alone at the very start come first; the others follow their predecessor.
        var emitted = new bool[english];
        foreach (var alone in AloneFrom(0))
        {
            yield return alone;
        }

        for (var sentence = 0; sentence < french;)
        {
            if (!byFrench.TryGetValue(sentence, out var link))
            {
                yield return new ScoredRung(new Rung(sentence, 1, 0, 0), 0);
                sentence++;
                continue;
            }

            yield return link;
            foreach (var alone in AloneFrom(link.Rung.English + link.Rung.EnglishCount))
            {
                yield return alone;
            }

            sentence += link.Rung.FrenchCount;
        }

        IEnumerable<ScoredRung> AloneFrom(int first)
        {
            for (var other = first; other < english && !linkedEnglish.Contains(other) && !emitted[other]; other++)
            {
                emitted[other] = true;
                yield return new ScoredRung(new Rung(0, 0, other, 1), 0);
            }
        }
    }
}
