using System.Text.RegularExpressions;

namespace Alignment.Core.Translating;

/// <summary>White space of a text that is to stand on one line, or to be looked up.</summary>
public static partial class Blanks
{
    /// <summary>The text without white space at its ends, and one blank for any white space within; line breaks included, no-break spaces too.</summary>
    public static string Collapse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Runs().Replace(text, " ").Trim();
    }

    /// <summary>The text without white space at its ends, and one blank for each line break or other control character within; no-break spaces stay.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Controls().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]+", RegexOptions.CultureInvariant)]
    private static partial Regex Controls();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();
}
