using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Web;

/// <summary>What a translation memory has for a row.</summary>
internal static class MemorySearch
{
    private const double LeastAlike = 0.6; // for people to look at; gaps are filled from 0.75 on
    private const int Most = 5;

    /// <summary>Units whose French side is like the row's, or whose English one is: the most alike first. The row itself is none.</summary>
    public static IReadOnlyList<(Language Side, MemoryMatch Match)> Find(ITranslationMemory memory, Bitext bitext, Bead bead)
    {
        var (french, english) = (bitext.FrenchText(bead), bitext.EnglishText(bead));
        return
        [
            .. new[] { (Side: Language.French, Text: french), (Side: Language.English, Text: english) }
                .Where(side => !string.IsNullOrWhiteSpace(side.Text))
                .SelectMany(side => memory.FindSimilar(side.Text, side.Side, LeastAlike, Most + 1).Select(match => (side.Side, Match: match)))
                .Where(found => found.Match.Unit.French != french || found.Match.Unit.English != english)
                .OrderByDescending(found => found.Match.Score).ThenByDescending(found => found.Match.Unit.IsConfirmed)
                .DistinctBy(found => (found.Match.Unit.French, found.Match.Unit.English))
                .Take(Most),
        ];
    }
}
