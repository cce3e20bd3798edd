using Alignment.Core.Facts;

namespace Alignment.Core.Aligning.Differences;

/// <summary>Finds statements of two sides that cannot both be right. Evidence and the check of pairs both ask here.</summary>
internal static class DifferenceFinder
{
    /// <summary>What disagrees: numbers and dates, names, negations; in the order of the French text.</summary>
    public static List<Disagreement> Find(ComparedPair pair) =>
    [
        .. pair.Facts.Disagreements.Select(facts => new Disagreement(Kind(facts.French), facts.French.Span, facts.English.Span))
            .Concat(NameDifferences.Find(pair) is { } names ? [names] : [])
            .Concat(NegationDifferences.Find(pair))
            .OrderBy(found => found.French.Start).ThenBy(found => found.English.Start),
    ];

    /// <summary>What a fact is called in evidence.</summary>
    public static MatchKind Kind(Fact fact) => fact.Kind is FactKind.Date or FactKind.Decade or FactKind.Time ? MatchKind.Date : MatchKind.Number;
}
