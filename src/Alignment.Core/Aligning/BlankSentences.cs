namespace Alignment.Core.Aligning;

/// <summary>Gives blank sentences their places among the beads of the others: nothing is matched to them, and nothing is lost.</summary>
internal static class BlankSentences
{
    /// <summary>All beads in reading order.</summary>
    /// <param name="beads">Beads of the sentences with text, in reading order.</param>
    /// <param name="french">Which French sentences are blank.</param>
    /// <param name="english">Which English sentences are blank.</param>
    public static IEnumerable<Bead> Among(IEnumerable<Bead> beads, SentencesWithText french, SentencesWithText english)
    {
        foreach (var index in EnglishFrom(0))
        {
            yield return Blank([], [index], Relation.OnlyEnglish);
        }

        // A French one comes before the bead of the French sentence behind it, an English one after that of the English sentence before it.
        var next = 0;
        foreach (var bead in beads)
        {
            for (; bead.French.Count > 0 && next <= bead.French[^1]; next++)
            {
                if (french.IsBlank[next])
                {
                    yield return Blank([next], [], Relation.OnlyFrench);
                }
            }

            yield return bead;
            foreach (var index in bead.English.SelectMany(index => EnglishFrom(index + 1)))
            {
                yield return Blank([], [index], Relation.OnlyEnglish);
            }
        }

        for (; next < french.IsBlank.Count; next++)
        {
            yield return Blank([next], [], Relation.OnlyFrench);
        }

        IEnumerable<int> EnglishFrom(int first) => Enumerable.Range(first, english.IsBlank.Count - first).TakeWhile(index => english.IsBlank[index]);
    }

    private static Bead Blank(int[] french, int[] english, Relation relation) =>
        new() { Id = "", French = french, English = english, Relation = relation, Probability = 1 };
}
