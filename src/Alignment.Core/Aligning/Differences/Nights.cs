using Alignment.Core.Facts;

namespace Alignment.Core.Aligning.Differences;

/// <summary>Knows how desks name the day of a night: what is Saturday night to one is early Sunday to the other; and days told from another.</summary>
internal static class Nights
{
    private const int DaysOfWeek = 7;
    private const int Reach = 24; // characters before or behind a weekday that say which part of it: "dans la nuit de samedi", "Saturday at midnight"

    private static readonly string[] NightWords = ["nuit", "soir", "minuit", "night", "midnight", "evening", "late"];

    private static readonly string[] OtherDays = ["lendemain", "veille", "a day after", "a day before", "a day later", "a day earlier", "next day", "suivant", "suivante", "following", "overnight"];

    /// <summary>Whether two weekdays next to each other may be the same day: the earlier one ends in the night that the later one begins with.</summary>
    public static bool Explain(in Fact one, in Fact other, string text, string otherText)
    {
        var (first, second) = (one.Date.WeekdayOrComputed, other.Date.WeekdayOrComputed);
        if (one.Kind != FactKind.Date || other.Kind != FactKind.Date || one.Date.Day != 0 || other.Date.Day != 0 || first == 0 || second == 0)
        {
            return false;
        }

        return ((second - first + DaysOfWeek) % DaysOfWeek) switch
        {
            1 => HasAround(text, one, NightWords) || Has(text, OtherDays) || Has(otherText, OtherDays),
            DaysOfWeek - 1 => HasAround(otherText, other, NightWords) || Has(text, OtherDays) || Has(otherText, OtherDays),
            _ => false,
        };
    }

    private static bool HasAround(string text, in Fact day, string[] words)
    {
        var start = Math.Max(0, day.Span.Start - Reach);
        return Has(text[start..Math.Min(text.Length, day.Span.End + Reach)], words);
    }

    private static bool Has(string text, string[] words) => Array.Exists(words, word =>
        text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var start and >= 0
        && (start == 0 || !char.IsLetter(text[start - 1])) && (start + word.Length == text.Length || !char.IsLetter(text[start + word.Length])));
}
