using Alignment.Core.Text;

namespace Alignment.Formats.Html.Reading;

/// <summary>A page as its characters stand in the file: where text is between tags, and what the parser is given.</summary>
/// <param name="Markup">The page, with the tags blanked that nest too deeply; every other character at its place.</param>
/// <param name="Pieces">Stretches between tags, in order; entities are not decoded.</param>
internal sealed record LexedHtml(string Markup, IReadOnlyList<TextSpan> Pieces);

/// <summary>Finds tags and text without building a tree.</summary>
/// <remarks>
/// A parser's work for each start tag grows with the number of open elements, so that a page of 100,000 nested
/// elements takes it minutes; and the parser knows the places of elements, not of text. Both are mended here.
/// </remarks>
internal static class HtmlLexer
{
    private const int DeepestNesting = 256; // elements; well-made pages have some dozens

    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "xmp", "iframe", "noembed", "noframes" };
    private static readonly HashSet<string> EscapableText = new(StringComparer.OrdinalIgnoreCase) { "title", "textarea" };

    // Elements without content, and those whose end tag may be left out: how deep they nest cannot be counted.
    private static readonly HashSet<string> NotCounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "option", "optgroup", "rt", "rp",
        "html", "head", "body",
    };

    /// <summary>Looks through a page once.</summary>
    public static LexedHtml Scan(string html)
    {
        char[]? flattened = null;
        var pieces = new List<TextSpan>();
        var hidden = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var depth = 0;
        for (var i = 0; i < html.Length;)
        {
            var open = html.IndexOf('<', i);
            open = open < 0 ? html.Length : open;
            if (open > i)
            {
                pieces.Add(TextSpan.Between(i, open));
            }

            if (open == html.Length)
            {
                break;
            }

            var (end, name, isEnd) = Tag(html, open);
            if (end == open)
            {
                // a "<" that opens nothing is text
                pieces.Add(new TextSpan(open, 1));
                i = open + 1;
                continue;
            }

            i = end;
            if (name.Length == 0)
            {
                continue;
            }

            if (!isEnd && RawText.Contains(name))
            {
                i = EndOfRawText(html, end, name);
            }
            else if (!isEnd && EscapableText.Contains(name))
            {
                i = EndOfRawText(html, end, name);
                pieces.Add(TextSpan.Between(end, i));
            }
            else if (!NotCounted.Contains(name) && html[end - 2] != '/' && IsTooDeep(name, isEnd, hidden, ref depth))
            {
                flattened ??= html.ToCharArray();
                Array.Fill(flattened, ' ', open, end - open);
            }
        }

        return new LexedHtml(flattened is null ? html : new string(flattened), pieces);
    }

    private static bool IsTooDeep(string name, bool isEnd, Dictionary<string, int> hidden, ref int depth)
    {
        var count = hidden.GetValueOrDefault(name);
        if (isEnd ? count > 0 : depth >= DeepestNesting)
        {
            hidden[name] = count + (isEnd ? -1 : 1);
            return true;
        }

        depth = Math.Max(0, depth + (isEnd ? -1 : 1));
        return false;
    }

    /// <summary>End and name of the tag at a place; a comment or declaration has no name; the same place where there is no tag.</summary>
    internal static (int End, string Name, bool IsEnd) Tag(string html, int open)
    {
        if (open + 1 >= html.Length)
        {
            return (open, "", false);
        }

        if (html[open + 1] is '!' or '?')
        {
            return (EndOfDeclaration(html, open), "", false);
        }

        var isEnd = html[open + 1] == '/';
        var start = open + (isEnd ? 2 : 1);
        if (start >= html.Length || !char.IsAsciiLetter(html[start]))
        {
            return (open, "", false);
        }

        var end = start;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('/' or '>'))
        {
            end++;
        }

        var name = html[start..end];
        return (EndOfTag(html, end), name, isEnd);
    }

    private static int EndOfTag(string html, int from)
    {
        // A ">" in a quoted value does not end the tag; a quotation mark counts only behind "=".
        for (var i = from; i < html.Length; i++)
        {
            if (html[i] == '>')
            {
                return i + 1;
            }

            if (html[i] == '=')
            {
                var value = i + 1;
                while (value < html.Length && char.IsWhiteSpace(html[value]))
                {
                    value++;
                }

                if (value < html.Length && html[value] is '"' or '\'')
                {
                    var close = html.IndexOf(html[value], value + 1);
                    i = close < 0 ? html.Length : close;
                }
            }
        }

        return html.Length;
    }

    private static int EndOfDeclaration(string html, int open)
    {
        var isComment = string.CompareOrdinal(html, open, "<!--", 0, 4) == 0;
        // "<!-->" and "<!--->" are empty comments (HTML 13.2.5.43)
        var end = isComment ? html.IndexOf("-->", open + 2, StringComparison.Ordinal) : html.IndexOf('>', open);
        return end < 0 ? html.Length : end + (isComment ? 3 : 1);
    }

    internal static int EndOfRawText(string html, int from, string name)
    {
        for (var i = from; ;)
        {
            var end = html.IndexOf("</", i, StringComparison.Ordinal);
            if (end < 0)
            {
                return html.Length;
            }

            if (string.Compare(html, end + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return end;
            }

            i = end + 2;
        }
    }
}
