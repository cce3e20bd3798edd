namespace Alignment.Core.Aligning;

/// <summary>Puts beads, lone and scattered ones too, in the order in which a reader of both articles would meet them.</summary>
/// <remarks>The order that the aligner gives its beads; here it does not matter which of them came first.</remarks>
public static class RowOrder
{
    /// <summary>French order; each English bead without French behind the bead that has the English sentence before its first one.</summary>
    /// <param name="beads">All beads of a bitext, in any order.</param>
    /// <param name="english">Number of English sentences.</param>
    public static IReadOnlyList<Bead> Of(IEnumerable<Bead> beads, int english)
    {
        ArgumentNullException.ThrowIfNull(beads);
        var all = beads.ToList();
        var owner = new Bead?[english];
        foreach (var bead in all)
        {
            foreach (var sentence in bead.English)
            {
                owner[sentence] = bead;
            }
        }

        // from behind, so that what is taken off the stack comes in order
        var stack = new Stack<Bead>(all.Where(bead => bead.French.Count > 0).OrderByDescending(bead => bead.French[0]));
        foreach (var first in Lone(0))
        {
            stack.Push(first);
        }

        var ordered = new List<Bead>(all.Count);
        while (stack.TryPop(out var bead))
        {
            ordered.Add(bead);
            foreach (var follower in bead.English.Reverse().SelectMany(sentence => Lone(sentence + 1)))
            {
                stack.Push(follower);
            }
        }

        return ordered;

        // the English-only bead that begins with a sentence, if there is one
        IEnumerable<Bead> Lone(int sentence) =>
            sentence < english && owner[sentence] is { French.Count: 0 } bead && bead.English[0] == sentence ? [bead] : [];
    }
}
