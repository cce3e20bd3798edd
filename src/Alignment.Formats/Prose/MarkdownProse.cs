using System.Buffers;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;

namespace Alignment.Formats.Prose;

/// <summary>Markdown: code, addresses, HTML tags and comments, tags of templates and definitions of links are no prose; lines with &gt; are quotations.</summary>
/// <remarks>The text stays as it is, mark-up included, so that every place is its own: one look at each line, without a tree.</remarks>
internal sealed class MarkdownProse
{
    private const int LongestCode = 5_000; // characters; what seems to open code, a tag or an address and does not close is a stray mark

    private static readonly SearchValues<char> Special = SearchValues.Create("`<]({");

    private readonly string text;
    private readonly List<TextSpan> skipped = [];
    private readonly List<TextSpan> quotations = [];
    private readonly List<TextSpan> headings = [];

    private MarkdownProse(string text) => this.text = text;

    public static CheckedText Read(string text, SourceMap map)
    {
        var front = FrontMatterProse.Read(text);
        var scan = new MarkdownProse(text);
        scan.skipped.AddRange(front.Skipped);
        scan.headings.AddRange(front.Headings);
        scan.ScanLines(front.End);
        return new CheckedText(new MappedText(text, map))
        {
            Skipped = scan.skipped,
            Quotations = scan.quotations,
            Headings = scan.headings,
            Date = front.Date,
            Language = front.Language,
        };
    }

    private void ScanLines(int start)
    {
        var isAfterBlank = true;
        var isInList = false;
        while (start < text.Length)
        {
            var end = LineEnd(start);
            var line = text.AsSpan(start, end - start);
            var content = line.TrimStart(" \t>");
            var isBlank = line.IsWhiteSpace();
            if (content.StartsWith("```") || content.StartsWith("~~~"))
            {
                start = SkipFence(start, end, content);
                isAfterBlank = true;
                continue;
            }

            if (isAfterBlank && !isInList && !isBlank && (line.StartsWith("    ") || line.StartsWith("\t")))
            {
                skipped.Add(TextSpan.Between(start, end));
                start = Next(end);
                continue;
            }

            isInList = isBlank || line[0] is ' ' or '\t' ? isInList : IsListItem(content);
            var indent = line.Length - line.TrimStart().Length;
            if (!isBlank && line[indent] == '>')
            {
                quotations.Add(TextSpan.Between(start, end));
            }

            var isSetext = !isBlank && Next(end) < text.Length && IsUnderline(text.AsSpan(Next(end), LineEnd(Next(end)) - Next(end)));
            if ((content.StartsWith("#") && content.TrimStart('#') is [' ', ..]) || isSetext)
            {
                headings.Add(TextSpan.Between(start, end));
            }

            if (IsDefinition(content))
            {
                skipped.Add(TextSpan.Between(start, end));
                start = Next(end);
            }
            else
            {
                start = Math.Max(Next(end), ScanInline(start, end));
            }

            isAfterBlank = isBlank;
        }
    }

    // Marks what is no prose in a line; returns where the scan goes on, which may be lines below.
    private int ScanInline(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var next = text.AsSpan(i, end - i).IndexOfAny(Special);
            if (next < 0)
            {
                break;
            }

            i += next;
            var stop = text[i] switch
            {
                '`' => CodeEnd(i),
                '<' => TagEnd(i),
                '{' => BraceEnd(i, end),
                ']' when i + 1 < end && text[i + 1] == '(' => TargetEnd(i + 1, end),
                ']' when i + 1 < end && text[i + 1] == '[' => LabelEnd(i + 1, end),
                _ => i,
            };
            if (stop > i)
            {
                skipped.Add(TextSpan.Between(i, stop));
                i = stop - 1;
            }
            else if (text[i] == '`')
            {
                i += text.AsSpan(i).IndexOfAnyExcept('`') is > 0 and var run ? run - 1 : 0;
            }
        }

        var last = skipped.Count > 0 ? skipped[^1].End : 0;
        return last > end ? Next(LineEnd(last)) : 0;
    }

    // As many backticks close code as open it.
    private int CodeEnd(int open)
    {
        var run = text.AsSpan(open).IndexOfAnyExcept('`');
        if (run < 0)
        {
            return open;
        }

        var limit = Math.Min(text.Length, open + run + LongestCode);
        for (var i = open + run; i < limit;)
        {
            var tick = text.AsSpan(i, limit - i).IndexOf('`');
            if (tick < 0)
            {
                break;
            }

            // A blank line ends the paragraph, and with it what seemed to be code.
            if (text.AsSpan(i, tick).Contains("\n\n", StringComparison.Ordinal))
            {
                break;
            }

            i += tick;
            var length = text.AsSpan(i).IndexOfAnyExcept('`');
            length = length < 0 ? text.Length - i : length;
            if (length == run)
            {
                return i + length;
            }

            i += length;
        }

        return open;
    }

    private int TagEnd(int open)
    {
        var rest = text.AsSpan(open);
        if (rest.StartsWith("<!--"))
        {
            var close = rest.IndexOf("-->");
            return close < 0 ? text.Length : open + close + 3;
        }

        // "<" and a letter, "/" or "!" open a tag or an address; "a < b" does not
        if (rest.Length < 2 || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
        {
            return open;
        }

        var end = rest[..Math.Min(rest.Length, LongestCode)].IndexOf('>');
        return end < 0 || rest[..end].Contains("\n\n", StringComparison.Ordinal) ? open : open + end + 1;
    }

    // From the bracket that closes the words of a link to the parenthesis that closes its address; a title in it goes with it.
    private int TargetEnd(int open, int end)
    {
        var depth = 0;
        for (var i = open; i < Math.Min(end, open + LongestCode); i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return open;
    }

    // What fills a template ({{< figure >}}, {% include %}), and attributes behind a heading or a paragraph: {#anchor .class}, {: .class}.
    private int BraceEnd(int open, int end)
    {
        var rest = text.AsSpan(open, end - open);
        var close = rest switch
        {
            ['{', '{', ..] => "}}",
            ['{', '%', ..] => "%}",
            ['{', '#' or '.' or ':', ..] => "}",
            _ => "",
        };
        var at = close.Length == 0 ? -1 : rest.IndexOf(close);
        return at < 0 ? open : open + at + close.Length;
    }

    // The name of a link's definition: [words][name].
    private int LabelEnd(int open, int end)
    {
        var close = text.AsSpan(open + 1, end - open - 1).IndexOfAny('[', ']');
        return close >= 0 && text[open + 1 + close] == ']' ? open + close + 2 : open;
    }

    private int SkipFence(int start, int end, ReadOnlySpan<char> content)
    {
        var mark = content[0];
        var length = content.IndexOfAnyExcept(mark) is > 0 and var run ? run : content.Length;
        for (var line = Next(end); line < text.Length;)
        {
            var lineEnd = LineEnd(line);
            var inner = text.AsSpan(line, lineEnd - line).Trim(" \t>\r");
            if (inner.Length >= length && inner.IndexOfAnyExcept(mark) < 0)
            {
                skipped.Add(TextSpan.Between(start, lineEnd));
                return Next(lineEnd);
            }

            line = Next(lineEnd);
        }

        skipped.Add(TextSpan.Between(start, text.Length)); // a fence that is not closed reaches to the end
        return text.Length;
    }

    private static bool IsListItem(ReadOnlySpan<char> content) =>
        content is ['-' or '*' or '+', ' ' or '\t', ..] || (content.IndexOfAnyExceptInRange('0', '9') is > 0 and var digits && content[digits] is '.' or ')');

    private static bool IsDefinition(ReadOnlySpan<char> content) =>
        content is ['[', not '^', ..] && content.IndexOf("]:", StringComparison.Ordinal) is > 0 and var close && !content[1..close].Contains(']');

    private static bool IsUnderline(ReadOnlySpan<char> line)
    {
        var mark = line.Trim();
        return mark.Length > 1 && (mark.IndexOfAnyExcept('=') < 0 || (mark.Length > 2 && mark.IndexOfAnyExcept('-') < 0));
    }

    private int LineEnd(int start)
    {
        var end = text.AsSpan(start).IndexOf('\n');
        return end < 0 ? text.Length : start + end;
    }

    private int Next(int lineEnd) => Math.Min(text.Length, lineEnd + 1);
}
