using System.Buffers;
using System.Text;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Markdown;

/// <summary>Text of articles inside Markdown.</summary>
internal static class MarkdownText
{
    // What begins emphasis, code, links, headings, lists, quotations, tables, HTML, entities, mathematics or footnotes in common dialects.
    // Backslashes are allowed before all ASCII punctuation (CommonMark 0.31, section 2.4); escaping the rest would only make it hard to read.
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#|~&$^@");

    /// <summary>The text on one line, shown as it stands by every dialect.</summary>
    public static string Of(string text)
    {
        var plain = VisibleText.Of(text);
        var escaped = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < plain.Length; i++)
        {
            var unit = plain[i];
            if (unit is '\n' or '\r' or '\t')
            {
                escaped.Append(' ');
                continue;
            }

            // "1." and "-", "+" and "=" are special only where a line begins.
            if (Special.Contains(unit) || (unit is '-' or '+' or '=' && IsBlank(plain.AsSpan(0, i))) || (unit is '.' or ')' && IsNumber(plain.AsSpan(0, i))))
            {
                escaped.Append('\\');
            }

            escaped.Append(unit);

            // A bare address would become a link that nobody of the newsroom has set.
            if (unit == ':' && plain.AsSpan(i + 1).StartsWith("//"))
            {
                escaped.Append('\\');
            }
        }

        return escaped.ToString();
    }

    private static bool IsBlank(ReadOnlySpan<char> start) => start.Trim().IsEmpty;

    private static bool IsNumber(ReadOnlySpan<char> start) => !start.Trim().IsEmpty && !start.Trim().ContainsAnyExceptInRange('0', '9');
}
