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

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();
}
