using System.Globalization;
using System.Text;

namespace Alignment.Formats.Reporting;

/// <summary>Makes characters visible that would act on a page instead of being read.</summary>
/// <remarks>
/// Article text comes from anywhere. A bidirectional override can turn a figure or a name around on the page, and control characters are
/// not allowed in HTML; both are shown as <c>⟨U+202E⟩</c>, because dropping them would hide what the file holds.
/// </remarks>
internal static class VisibleText
{
    /// <summary>The text with such characters written out; the same object if there are none.</summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && !IsHidden(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var visible = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (!IsHidden(text, i))
            {
                visible.Append(text[i]);
            }
            else if (char.IsSurrogate(text[i]))
            {
                visible.Append('\uFFFD');
            }
            else
            {
                visible.Append(CultureInfo.InvariantCulture, $"⟨U+{(int)text[i]:X4}⟩");
            }
        }

        return visible.ToString();
    }

    private static bool IsHidden(string text, int index) => text[index] switch
    {
        '\t' or '\n' or '\r' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') => true,
        >= '\u202A' and <= '\u202E' => true, // embeddings and overrides
        >= '\u2066' and <= '\u2069' => true, // isolates
        (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF' => true, // never characters
        var unit when char.IsHighSurrogate(unit) => index + 1 >= text.Length || !char.IsLowSurrogate(text[index + 1]),
        var unit when char.IsLowSurrogate(unit) => index == 0 || !char.IsHighSurrogate(text[index - 1]),
        _ => false,
    };
}
