using System.Globalization;
using Alignment.Core.Checking.Pairs;

namespace Alignment.Core.Checking.Rules;

/// <summary>One term of the source that is rendered in several ways over all pairs of a check.</summary>
/// <remarks>
/// Each rendering is accepted; together they leave readers wondering whether two things are meant. Pairs in which the source has one term of the concept and the target
/// has one are counted; full forms are compared with full forms and initials with initials. The finding stands at each rendering in the minority; where two are
/// as frequent, at the one that is not preferred. Independent
/// coverage renders nothing, so that it is left out.
/// </remarks>
/// <mend>Agree on one rendering, or make the entry tell what each is for: two concepts, a region, a domain.</mend>
/// <example>
/// <code>
/// memory.tsv:812:40: “training mission” is “mission de formation” 2 times and “mission d'entraînement” 31 times
/// </code>
/// </example>
internal sealed class InconsistentRendering() : CorpusRule("TERM035", "inconsistent-rendering", Severity.Warning)
{
    private const int MostPlaces = 10; // shown of the others: enough to see what they are

    internal override IEnumerable<Finding> Check(IReadOnlyList<Sighting> sightings)
    {
        foreach (var group in sightings.GroupBy(sighting => sighting.Group, StringComparer.Ordinal))
        {
            var renderings = group.GroupBy(sighting => sighting.Variant, StringComparer.Ordinal)
                .OrderByDescending(rendering => rendering.Count())
                .ThenBy(rendering => rendering.First().Rank)
                .ThenBy(rendering => rendering.Key, StringComparer.Ordinal)
                .ToList();
            if (renderings.Count < 2)
            {
                continue;
            }

            var kept = renderings[0];
            var related = kept.Take(MostPlaces).Select(sighting => new RelatedPlace(sighting.First.Place, $"“{kept.Key}” stands here")).ToList();
            foreach (var rendering in renderings.Skip(1).Where(rendering => rendering.Count() < kept.Count() || rendering.First().Rank > kept.First().Rank))
            {
                var message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"“{Renderings.SourceOf(group.Key)}” is “{rendering.Key}” {MixedVariantsDocument.Times(rendering.Count())} and “{kept.Key}” {MixedVariantsDocument.Times(kept.Count())}");
                foreach (var sighting in rendering)
                {
                    yield return sighting.First with { Message = message, Related = related };
                }
            }
        }
    }
}
