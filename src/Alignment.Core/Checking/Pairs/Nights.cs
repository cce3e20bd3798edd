using System.Text.RegularExpressions;
using Alignment.Core.Facts;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Knows how desks name the day of a night: what is Saturday night to one is <c>dans la nuit de dimanche</c> to the other; and days told from another.</summary>
internal static partial class Nights
{
    private const int DaysOfWeek = 7;

    /// <summary>Whether two weekdays next to each other may be the same day.</summary>
    public static bool Explain(in Fact one, in Fact other, string text, string otherText)
    {
        var (first, second) = (one.Date.WeekdayOrComputed, other.Date.WeekdayOrComputed);
        return one.Kind == FactKind.Date && other.Kind == FactKind.Date && one.Date.Day == 0 && other.Date.Day == 0 && first > 0 && second > 0
            && (first - second + DaysOfWeek) % DaysOfWeek is 1 or (DaysOfWeek - 1)
            && (Words().IsMatch(text) || Words().IsMatch(otherText));
    }

    [GeneratedRegex(@"\b(nuit|aube|matin|premières heures|minuit|lendemain|veille|suivante?|night|overnight|midnight|dawn|early hours|early|a day (after|before|later|earlier)|next day)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
