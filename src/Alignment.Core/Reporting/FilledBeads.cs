using Alignment.Core.Aligning;
using Alignment.Core.Translating;

namespace Alignment.Core.Reporting;

/// <summary>One-sided beads that the same source has filled.</summary>
/// <param name="Source">What kind of source.</param>
/// <param name="Engine">The engine of a machine; null for none, or where nobody knows.</param>
/// <param name="Beads">How many; above 0.</param>
/// <param name="Mended">Those of them in which something was mended.</param>
/// <param name="Flagged">Those of them in which something is to be checked.</param>
public sealed record FilledBeads(TranslationSource Source, string? Engine, int Beads, int Mended, int Flagged)
{
    /// <summary>Counts beads: the best source first, engines by name.</summary>
    public static IReadOnlyList<FilledBeads> Of(IEnumerable<Bead> beads) =>
    [
        .. beads.Select(bead => bead.Translation).OfType<Translation>()
            .GroupBy(translation => (translation.Provenance.Source, translation.Provenance.Engine))
            .OrderBy(group => group.Key.Source).ThenBy(group => group.Key.Engine, StringComparer.Ordinal)
            .Select(group => new FilledBeads(
                group.Key.Source,
                group.Key.Engine,
                group.Count(),
                group.Count(translation => translation.Mends.Count > 0),
                group.Count(translation => translation.Flags.Count > 0))),
    ];
}
