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

        var rest = match.Groups["rest"].Value;
        return (match.Groups["names"].Value.Trim(), rest.Length == 0 ? null : Outlets.Find(rest));
    }

    [GeneratedRegex(
        @"^(?:(?i:by|written by|reported by|story by|par|un texte de|texte de|texte|author|auteur|auteure)\s*:?\s+)(?<names>" + PersonName.Pattern +
        @"(?:\s*(?:,|,?\s+and|,?\s+et|&)\s*" + PersonName.Pattern + @"){0,4})(?:\s*(?:,|/|\||[-–—·•])\s*(?<rest>[^.!?]{2,60}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^(?i:by|par)\s+(?<who>[^.!?]{2,60})$", RegexOptions.CultureInvariant)]
    private static partial Regex Agency();
}
