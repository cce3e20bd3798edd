using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Web;

/// <summary>What people have confirmed in a bitext, told to a translation memory once.</summary>
/// <param name="memory">The memory.</param>
internal sealed class ConfirmedUnits(ITranslationMemory memory)
{
    private readonly HashSet<(string French, string English)> told = [];

    /// <summary>Adds the translations that are confirmed and that the memory does not have yet. A pair that says only partly the same is none.</summary>
    /// <remarks>What an earlier session confirmed is among them: it may have ended before the memory heard of it.</remarks>
    public void Tell(Bitext bitext, DateOnly? date)
    {
        var confirmed = bitext.Beads
            .Where(bead => bead is { State: BeadState.Confirmed, Relation: Relation.Equivalent, IsLink: true })
            .Select(bead => (French: bitext.FrenchText(bead), English: bitext.EnglishText(bead)))
            .Where(pair => !string.IsNullOrWhiteSpace(pair.French) && !string.IsNullOrWhiteSpace(pair.English) && !told.Contains(pair))
            .Distinct()
            .ToList();
        var units = confirmed.Where(pair => !IsKnown(pair.French, pair.English))
            .Select(pair => new MemoryUnit(pair.French, pair.English) { IsConfirmed = true, Document = $"{bitext.French.Id} {bitext.English.Id}", Date = date })
            .ToList();
        if (units.Count > 0)
        {
            memory.Add(units);
        }

        told.UnionWith(confirmed); // not before: a memory that is locked now is told later
    }

    private bool IsKnown(string french, string english) =>
        memory.FindExact(french, Language.French) is { Unit: { IsConfirmed: true } known } && known.English == english;
}
