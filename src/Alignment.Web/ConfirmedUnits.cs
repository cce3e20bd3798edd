using Alignment.Core.Aligning;
using Alignment.Core.Translating;

namespace Alignment.Web;

/// <summary>What people have confirmed, told once.</summary>
internal sealed class ConfirmedUnits
{
    private readonly HashSet<(string French, string English)> told = [];

    /// <summary>Begins with what is confirmed already.</summary>
    public ConfirmedUnits(Bitext bitext) => Since(bitext, null);

    /// <summary>Translations that are confirmed now and were not when this was asked last. A pair that says only partly the same is none.</summary>
    public IReadOnlyList<MemoryUnit> Since(Bitext bitext, DateOnly? date) =>
    [
        .. bitext.Beads
            .Where(bead => bead is { State: BeadState.Confirmed, Relation: Relation.Equivalent, IsLink: true })
            .Select(bead => (French: bitext.FrenchText(bead), English: bitext.EnglishText(bead)))
            .Where(told.Add)
            .Select(pair => new MemoryUnit(pair.French, pair.English) { IsConfirmed = true, Document = $"{bitext.French.Id} {bitext.English.Id}", Date = date }),
    ];
}
