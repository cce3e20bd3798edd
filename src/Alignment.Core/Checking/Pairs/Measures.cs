using Alignment.Core.Aligning.Differences;
using Alignment.Core.Facts;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Tells lengths, weights, temperatures and durations from counts.</summary>
internal static class Measures
{
    // Units that are read as counted things.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "inch", "inches", "yard", "yards", "ounce", "ounces", "oz", "lb", "lbs", "pound", "pounds", "stone", "gallon", "gallons", "pint", "pints", "knots", "square", "cubic",
        "pouce", "pouces", "pied", "pieds", "livre", "livres", "verge", "verges", "once", "onces", "noeuds", "nœuds", "carrés", "cubes", "degrees", "degrés", "m", "s",
    };

    // Behind "derniers" and the like, too: "les 18 derniers mois" are a year and a half.
    private static readonly HashSet<string> Times = new(StringComparer.OrdinalIgnoreCase)
    {
        "month", "months", "year", "years", "week", "weeks", "days", "hours", "minutes", "mois", "an", "ans", "années", "semaines", "jours", "heures",
    };

    /// <summary>Whether a number is a measure, which desks convert or round.</summary>
    public static bool IsMeasure(string text, in Fact fact) =>
        (fact.Unit is not FactUnit.None && Conversions.IsMeasure(fact.Unit))
        || (CountedWords.Behind(text, fact) is { Count: > 0 } behind && (Words.Contains(behind[0].In(text)) || behind.Any(word => Times.Contains(word.In(text)))))
        || (fact.Span.End < text.Length && char.IsLetter(text[fact.Span.End])); // 80s, 25m
}
