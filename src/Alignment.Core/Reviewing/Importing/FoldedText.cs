using System.Globalization;
using System.Text;

namespace Alignment.Core.Reviewing.Importing;

/// <summary>Text as it is compared when a file comes back: what formats and programs do to every text does not count as an edit.</summary>
/// <remarks>
/// Runs of white space of any kind are one blank, and none at the ends; canonically equivalent letters are the same; characters that some
/// format cannot hold, or shows as <c>⟨U+202E⟩</c>, are all U+FFFD.
/// </remarks>
public static class FoldedText
{
    private const string Shown = "⟨U+"; // four hexadecimal digits and ⟩ follow

    /// <summary>The text to compare.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (char.IsSurrogatePair(text, i))
            {
                folded.Append(text, i++, 2);
            }
            else if (IsShown(text, i))
            {
                folded.Append('\uFFFD');
                i += Shown.Length + 4;
            }
            else
            {
                folded.Append(IsHeldByAll(text[i]) ? text[i] : '\uFFFD');
            }
        }

        return folded.ToString().TrimEnd(' ').Normalize();
    }

    /// <summary>Whether two texts are the same but for what does not count.</summary>
    public static bool AreSame(string one, string other) => one == other || Of(one) == Of(other);

    private static bool IsShown(string text, int index) =>
        text.AsSpan(index).StartsWith(Shown, StringComparison.Ordinal)
        && index + Shown.Length + 4 < text.Length
        && text[index + Shown.Length + 4] == '⟩'
        && text.Substring(index + Shown.Length, 4).All(char.IsAsciiHexDigit);

    private static bool IsHeldByAll(char unit) => unit switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') => false,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => false, // they turn the direction of text around, and are shown instead
        (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => false,
        _ => CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.Surrogate,
    };
}
