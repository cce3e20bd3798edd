using System.Globalization;
using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Heads;

/// <summary>A full date in words or figures, French or English, as heads of articles write it.</summary>
internal static partial class WrittenDate
{
    /// <summary>A date as a part of a larger pattern, without a name for its groups.</summary>
    public const string Pattern =
        @"(?:\d{4}-\d{2}-\d{2}|\d{4}/\d{2}/\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}" +
        @"|(?:\d{1,2}|1er)(?:st|nd|rd|th)?(?:\s+of)?[\s-]+" + Month + @"[\s,-]+\d{4}" +
        @"|" + Month + @"\s+\d{1,2}(?:st|nd|rd|th)?\s*,?\s+\d{4})";

    private const string Month =
        @"(?:jan(?:uary|vier|v)?|feb(?:ruary)?|f[ée]v(?:rier|r)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il)?|may|mai|june?|juin|juil(?:let)?|july?" +
        @"|ao[uû]t|aug(?:ust)?|sept(?:ember|embre)?|sep|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?)\.?";

    /// <summary>The day that a text matching <see cref="Pattern"/> names; null if there is no such day, or two readings.</summary>
    public static DateOnly? Read(string text)
    {
        if (Iso().Match(text) is { Success: true } iso)
        {
            return Day(iso.Groups["y"].Value, Number(iso.Groups["m"].Value), iso.Groups["d"].Value);
        }

        if (Figures().Match(text) is { Success: true } figures)
        {
            var (first, second) = (Number(figures.Groups["a"].Value), Number(figures.Groups["b"].Value));
            // 14/02 can only be a day and a month; 02/04 is February in one country and April in the next.
            return first > 12 || first == second ? Day(figures.Groups["y"].Value, second, figures.Groups["a"].Value)
                : second > 12 ? Day(figures.Groups["y"].Value, first, figures.Groups["b"].Value)
                : null;
        }

        return Words().Match(text) is { Success: true } words
            ? Day(words.Groups["y"].Value, MonthNumber(words.Groups["m"].Value), words.Groups["d"].Value)
            : null;
    }

    private static DateOnly? Day(string year, int month, string day)
    {
        var (y, d) = (Number(year), Number(day));
        // Press older than newspapers, or from the next century, is a number of another kind.
        return y is >= 1600 and < 2100 && month is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, month)
            ? new DateOnly(y, month, d)
            : null;
    }

    private static int MonthNumber(string month)
    {
        var name = month.ToLowerInvariant().Replace('é', 'e').Replace('û', 'u');
        return name[..3] switch
        {
            "jan" => 1,
            "feb" or "fev" => 2,
            "mar" => 3,
            "apr" or "avr" => 4,
            "may" or "mai" => 5,
            "jun" => 6,
            "aug" or "aou" => 8,
            "sep" => 9,
            "oct" => 10,
            "nov" => 11,
            "dec" => 12,
            _ => name.StartsWith("juin", StringComparison.Ordinal) ? 6 : 7, // jui-n, jui-llet, jul-y
        };
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>\d{4})[-/](?<m>\d{2})[-/](?<d>\d{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<y>\d{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(
        @"^(?:(?<d>\d{1,2})\D{0,8}?[\s-]+(?<m>\p{L}{3,9})|(?<m>\p{L}{3,9})\.?\s+(?<d>\d{1,2}))\D*(?<y>\d{4})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
