using System.Globalization;

namespace Alignment.Core.Checking.Rules;

/// <summary>Two accepted spellings of one term in the files of one check.</summary>
/// <remarks>
/// Soleimani on Monday and Suleimani on Tuesday: each text is consistent, the paper is not. All files of a run are compared. The finding stands at the
/// first occurrence of each spelling in the minority, in each file, and counts both over all files. What varies inside one text is TERM020.
/// </remarks>
/// <mend>Agree on one spelling, make the other <c>deprecated</c> or a <c>match</c> of the first, and mend the files.</mend>
/// <example>
/// <code>
/// monday.txt:3:9: “Suleimani” (4 times in 1 file) and “Soleimani” (31 times in 5 files) in the files checked
/// </code>
/// </example>
internal sealed class MixedVariantsCorpus() : CorpusRule("TERM021", "mixed-variants-corpus", Severity.Info)
{
    internal override IEnumerable<Finding> Check(IReadOnlyList<Sighting> sightings)
    {
        foreach (var group in sightings.GroupBy(sighting => sighting.Group, StringComparer.Ordinal))
        {
            var variants = group.GroupBy(sighting => sighting.Variant, StringComparer.Ordinal)
                .OrderBy(variant => variant.First().Rank)
                .ThenByDescending(variant => variant.Sum(sighting => sighting.Count))
                .ThenBy(variant => variant.Key, StringComparer.Ordinal)
                .ToList();
            var files = group.Select(sighting => sighting.First.Place.File).Distinct(StringComparer.Ordinal).Count();
            if (variants.Count < 2 || files < 2)
            {
                continue;
            }

            var kept = variants[0];
            foreach (var sighting in variants.Skip(1).SelectMany(variant => variant.DistinctBy(sighting => sighting.First.Place.File)))
            {
                var own = variants.First(variant => variant.Key == sighting.Variant);
                yield return sighting.First with
                {
                    Message = $"{Described(own)} and {Described(kept)} in the files checked",
                    Related = [new RelatedPlace(kept.First().First.Place, $"“{kept.Key}” stands here")],
                };
            }
        }
    }

    private static string Described(IGrouping<string, Sighting> variant)
    {
        var files = variant.Select(sighting => sighting.First.Place.File).Distinct(StringComparer.Ordinal).Count();
        return string.Create(
            CultureInfo.InvariantCulture, $"“{variant.Key}” ({MixedVariantsDocument.Times(variant.Sum(sighting => sighting.Count))} in {files} file{(files == 1 ? "" : "s")})");
    }
}
