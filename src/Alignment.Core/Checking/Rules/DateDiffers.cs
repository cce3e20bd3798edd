using Alignment.Core.Aligning;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Facts;

namespace Alignment.Core.Checking.Rules;

/// <summary>A date, weekday or time of day on the two sides of a pair that disagrees, or that one side lacks.</summary>
/// <remarks>
/// Dates agree as far as both say them: <c>le 6 janvier</c> and <c>Tuesday, January 6, 2026</c> do, the weekday looked up in the calendar; <c>14 h 30</c> is <c>2:30 p.m.</c>
/// A date that one side tells relatively (<c>hier</c>, <c>last week</c>) is not compared. A date with day and month, or a year, that a translation leaves out is
/// reported too.
/// </remarks>
/// <mend>Look the date up. If both are right, suppress the finding for the pair.</mend>
/// <example>
/// <code>
/// Le vote a lieu mardi.    The vote is on Wednesday.
///                                         ^~~~~~~~~ “Wednesday” in English, “mardi” in French
/// </code>
/// </example>
internal sealed class DateDiffers() : PairRule("FACT002", "date-differs", Severity.Warning)
{
    internal override void Check(PairCheck check)
    {
        FactReports.Differ(check, this, MatchKind.Date);

        if (!check.Pair.IsTranslation || !check.IsEquivalent)
        {
            return;
        }

        foreach (var side in (TextCheck[])[check.French, check.English])
        {
            var other = side == check.French ? check.English : check.French;
            foreach (var fact in check.MissingFacts(side.Language).FindAll(fact => IsTelling(fact) && !RelativeDates.Has(other)))
            {
                FactReports.Missing(check, this, side, fact.Span);
            }
        }
    }

    private static bool IsTelling(Fact fact) =>
        fact.Kind == FactKind.Date && (fact.Date is { Month: > 0, Day: > 0 } || fact.Date.IsYearOnly);
}
