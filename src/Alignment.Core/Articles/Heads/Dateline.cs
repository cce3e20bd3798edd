using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Heads;

/// <summary>Place, day and agency before the first sentence of a story.</summary>
/// <param name="Text">As it stands, without the dash behind.</param>
/// <param name="Length">Length of it all, the dash included, in UTF-16 code units.</param>
/// <param name="Date">The day it names; null if there is none, or no year.</param>
/// <param name="Wire">The agency as written, without its brackets; null if none is named.</param>
internal sealed partial record Dateline(string Text, int Length, DateOnly? Date, string? Wire)
{
    private const int Longest = 160; // characters; a dateline with its dash is shorter by half

    private const string Upper = @"\p{Lu}[\p{Lu}\p{M}'’.\-]+";
    private const string Region = @"(?:\p{Lu}[\p{L}.'’\-]*\.?|\([\p{L} .'’\-]{2,25}\))"; // "Ont.", "D.C.", "(Québec)"
    private const string UpperPlace = Upper + @"(?:(?:[\s/]+|,\s*)(?:" + Upper + @"|(?:ON|SUR|DE|DU|LA|LE|THE|OF)\b)){0,4}(?:,?\s+" + Region + @"){0,2}";
    private const string MixedPlace = @"\p{Lu}[\p{L}\p{M}'’.\-]+(?:(?:\s+|,\s*)(?:\p{Lu}[\p{L}\p{M}'’.\-]*|de|du|la|le|sur|of)){0,4}(?:\s+\([\p{L} .'’\-]{2,25}\))?";
    private const string DatePattern = @"(?:,?\s+(?:le\s+|on\s+)?(?<date>(?i:" + WrittenDate.Pattern + @")|(?:\d{1,2}|1er)\s+\p{L}{3,9}\.?|\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}))";
    private const string WirePattern = @"(?:/(?<wire>[\p{Lu}][\w .\-]{1,24})/|\((?<wire>CP|PC|AP|AFP|UPI|Reuters|REUTERS|ANSA|dpa|Belga|ATS|La Presse [Cc]anadienne|The Canadian Press|Agence France-Presse|The Associated Press|Business Wire|GLOBE NEWSWIRE)\))";
    private const string Dash = @"(?:\s*(?:[–—|:]|--?)\s+|\s*[–—]\s*)";

    /// <summary>The dateline that a paragraph begins with; null if it begins with its first sentence.</summary>
    public static Dateline? Read(string paragraph)
    {
        var front = paragraph.Length > Longest ? paragraph[..Longest] : paragraph;
        var match = FirstMatch(front);
        if (match is null || match.Length == paragraph.Length)
        {
            return null;
        }

        var date = match.Groups["date"] is { Success: true } written ? WrittenDate.Read(written.Value) : null;
        var wire = match.Groups["wire"] is { Success: true } slug ? slug.Value.Trim() : null;
        return new Dateline(match.Value.TrimEnd(' ', '\u00A0', '-', '–', '—', '|', ':'), match.Length, date, wire);
    }

    private static Match? FirstMatch(string front)
    {
        foreach (var pattern in new[] { Agency(), Dated(), Capitals(), Dashed(), Bracketed() })
        {
            if (pattern.Match(front) is { Success: true } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <summary><c>PARIS, le 6 janv. 2026 /CNW/ -</c>, <c>MONTREAL (CP) —</c>, <c>Paris (AFP) -</c>.</summary>
    [GeneratedRegex("^(?:" + UpperPlace + "|" + MixedPlace + ")" + DatePattern + @"?(?:,?\s*[–—-])?\s*" + WirePattern + DatePattern + "?" + Dash, RegexOptions.CultureInvariant)]
    private static partial Regex Agency();

    /// <summary><c>Montréal, le 14 février 2020 –</c>.</summary>
    [GeneratedRegex("^(?:" + UpperPlace + "|" + MixedPlace + ")" + DatePattern + Dash, RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    /// <summary><c>OTTAWA —</c>, <c>BRUXELLES |</c>, <c>WASHINGTON, D.C. -</c>; two letters are an abbreviation, not a place.</summary>
    [GeneratedRegex(@"^(?=\p{Lu}{3}|\p{Lu}[\p{Lu}.'’\-]*\s)" + UpperPlace + @"\s*(?:\s(?:[–—|]|--?)\s+|[–—]\s*)(?=[\p{Lu}\d«“""'‘\[])", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    /// <summary><c>Ottawa — Le premier ministre</c>: only a long dash, and only before a capital.</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’\-]+(?:[\s,]+\p{Lu}[\p{L}'’.\-]+){0,2}\s[–—]\s+(?=[\p{Lu}«“""])", RegexOptions.CultureInvariant)]
    private static partial Regex Dashed();

    /// <summary><c>(Ottawa) Le premier ministre</c>.</summary>
    [GeneratedRegex(@"^\((?:\p{Lu}[\p{L}'’.\-]+(?:\s+|,\s*)?){1,4}\)\s*(?:[–—-]\s*)?(?=[\p{Lu}«“""])", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
