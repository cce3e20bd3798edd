using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Heads;

/// <summary>A line of the head that says when the article was published: <c>Publié le 14 février 2020 à 4 h 30</c>.</summary>
internal static partial class PublicationDate
{
    private const string Prefix =
        @"(?:(?:date(?:\s+de\s+publication)?|dated|first|originally|published|publi[ée]e?s?|posted|created|issued|updated|last|modified|mise?s?\s+(?:[àa]\s+jour|en\s+ligne)" +
        @"|modifi[ée]e?|derni[èe]re\s+mise\s+[àa]\s+jour|le|on|at|[àa]" +
        @"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b[\s.,:]*|[:,]\s*)";

    private const string Time =
        @"(?:T|[\s,]*(?:at|[àa]|@|[-–—|·•])?\s*)(?:\d{1,2}\s*(?::|h)\s*\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?\s?m\b\.?)?|\d{1,2}\s*[ap]\.?\s?m\b\.?|\d{1,2}\s*h\b)" +
        @"\s*(?:Z\b|[+-]\d{2}:?\d{2}|\(?(?:[ECMPAN][SD]?T|UTC|GMT|BST|CET|H[NA]?[EPRCAT])\b\)?)?";

    private const string Clause = @"(?:" + Prefix + @")*(?<date>" + WrittenDate.Pattern + @")(?:" + Time + @")?";

    /// <summary>The day, if the whole text says when the article was published and nothing else.</summary>
    public static DateOnly? Read(string text)
    {
        var match = Whole().Match(text);
        if (!match.Success)
        {
            return null;
        }

        // "Updated: ... Published: ..." states two; the article is as old as its publication.
        DateOnly? first = null;
        foreach (Capture capture in match.Groups["date"].Captures)
        {
            var date = WrittenDate.Read(capture.Value);
            first = first < date ? first : date ?? first;
        }

        return first;
    }

    /// <summary>The day that a text begins with, as scraped pages have it (<c>date 2020-01-11</c>), and the length of that beginning.</summary>
    public static (DateOnly Date, int Length)? ReadFront(string text) =>
        Front().Match(text) is { Success: true } match && WrittenDate.Read(match.Groups["date"].Value) is { } date
            ? (date, match.Length)
            : null;

    /// <summary>The day at the end of a text, and the text before it: <c>Elias Hubbard - February 14, 2020</c>.</summary>
    public static (DateOnly Date, string Before)? ReadBack(string text) =>
        Back().Match(text) is { Success: true } match && WrittenDate.Read(match.Groups["date"].Value) is { } date
            ? (date, text[..match.Index])
            : null;

    [GeneratedRegex(@"^[\s\[(]*(?:" + Clause + @"[\s.,;|)\]–—-]*)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^date\s*:?\s+(?<date>\d{4}-\d{2}-\d{2})(?=\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Front();

    [GeneratedRegex(@"\s*[,|·•–—-]\s*" + Clause + @"\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Back();
}
