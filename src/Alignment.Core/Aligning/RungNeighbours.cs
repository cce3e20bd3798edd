namespace Alignment.Core.Aligning;

/// <summary>Tells which beads follow each other directly on both sides.</summary>
internal sealed class RungNeighbours
{
    private readonly HashSet<(int French, int English)> starts = [];
    private readonly HashSet<(int French, int English)> ends = [];

    public RungNeighbours(IEnumerable<Rung> rungs)
    {
        foreach (var rung in rungs)
        {
            starts.Add((rung.French, rung.English));
            ends.Add((rung.French + rung.FrenchCount, rung.English + rung.EnglishCount));
        }
    }

    /// <summary>Whether a bead ends where this one starts.</summary>
    public bool Before(Rung rung) => ends.Contains((rung.French, rung.English));

    /// <summary>Whether a bead starts where this one ends.</summary>
    public bool Behind(Rung rung) => starts.Contains((rung.French + rung.FrenchCount, rung.English + rung.EnglishCount));
}
