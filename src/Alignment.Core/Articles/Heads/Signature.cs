using System.Text.RegularExpressions;

namespace Alignment.Core.Articles.Heads;

/// <summary>A line of the head that names the author: <c>By Murray Brewster, CBC News</c>, <c>Par Jeanne Roy</c>.</summary>
internal static partial class Signature
{
    /// <summary>The author or authors and the outlet behind them, if the line says "by"; null for any other line.</summary>
    public static (string? Byline, string? Outlet)? Read(string line)
    {
        if (Agency().Match(line) is { Success: true } agency && Outlets.Find(agency.Groups["who"].Value) is { } wire)
        {
            return (null, wire);
        }

        var match = Signed().Match(line);
        if (!match.Success)
        {
            return null;
        }

        // Two capitalised words behind a comma are a second author, unless they are a newspaper.
        var (names, rest) = (match.Groups["names"].Value.Trim(), match.Groups["rest"].Value);
        var comma = names.LastIndexOf(',');
        if (comma > 0 && Outlets.Named(names[(comma + 1)..]) is { } employer)
        {
            return (names[..comma].TrimEnd(), employer);
        }

        return (names, rest.Length == 0 ? null : Outlets.Named(rest));
    }

    [GeneratedRegex(
        @"^(?:(?i:by|written by|reported by|story by|par|de|un texte de|texte de|texte|author|auteur|auteure)\s*:?\s+)(?<names>" + PersonName.Pattern +
        @"(?:\s*(?:,|,?\s+and|,?\s+et|&)\s*" + PersonName.Pattern + @"){0,4})(?:\s*(?:,|/|\||[-–—·•])\s*(?<rest>[^.!?]{2,60}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?i:by|par)\s+(?<who>[^.!?]{2,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Agency();
}
