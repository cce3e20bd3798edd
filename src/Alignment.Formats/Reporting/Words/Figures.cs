using System.Globalization;

namespace Alignment.Formats.Reporting.Words;

/// <summary>How a language writes numbers and days.</summary>
/// <remarks>Written out here, not asked of the system, so that the same report gives the same bytes on every machine.</remarks>
internal sealed record Figures
{
    /// <summary>1,250 sentences; 0.97; 73%; 6 March 2026.</summary>
    public static Figures English { get; } = new()
    {
        Group = ",",
        Decimal = ".",
        PercentSign = "%",
        IsOne = count => count == 1,
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        FirstOfMonth = "1",
    };

    /// <summary>1 250 phrases; 0,97; 73 %; 1er mars 2026. The blanks in numbers are narrow, and none of them breaks a line.</summary>
    public static Figures French { get; } = new()
    {
        Group = "\u202F",
        Decimal = ",",
        PercentSign = "\u00A0%",
        IsOne = count => count < 2, // « 0 phrase »
        Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        FirstOfMonth = "1er",
    };

    public required string Group { get; init; }

    public required string Decimal { get; init; }

    public required string PercentSign { get; init; }

    /// <summary>Whether a count takes the singular.</summary>
    public required Func<long, bool> IsOne { get; init; }

    public required IReadOnlyList<string> Months { get; init; }

    public required string FirstOfMonth { get; init; }

    /// <summary>A whole number, from 0.</summary>
    public string Whole(long count) => count.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", Group, StringComparison.Ordinal);

    /// <summary>A probability with two decimals.</summary>
    public string Probability(double probability) => probability.ToString("0.00", CultureInfo.InvariantCulture).Replace(".", Decimal, StringComparison.Ordinal);

    /// <summary>A share as a whole percentage; 0% only of none, 100% only of all.</summary>
    public string Percent(double share) => share switch
    {
        <= 0 => "0",
        >= 1 => "100",
        _ => Math.Clamp(Math.Round(share * 100), 1, 99).ToString(CultureInfo.InvariantCulture),
    } + PercentSign;

    /// <summary>A number and what is counted.</summary>
    public string Count(long count, Noun noun) => $"{Whole(count)} {(IsOne(count) ? noun.One : noun.Many)}";

    /// <summary>A price, without its currency: at least two decimals, at most four.</summary>
    public string Price(decimal amount) => Fixed(amount, "0.00##");

    /// <summary>A number with as many decimals as it has, at most four.</summary>
    public string Number(decimal amount) => Fixed(amount, "0.####");

    /// <summary>A day as people write it.</summary>
    public string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{(day.Day == 1 ? FirstOfMonth : day.Day)} {Months[day.Month - 1]} {day.Year}");

    private string Fixed(decimal amount, string format) => amount.ToString(format, CultureInfo.InvariantCulture).Replace(".", Decimal, StringComparison.Ordinal);
}
