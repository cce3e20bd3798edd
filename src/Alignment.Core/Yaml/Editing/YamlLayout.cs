namespace Alignment.Core.Yaml.Editing;

/// <summary>How the nodes of a text are laid out in it: where they really end, how they are indented, which comments belong to them.</summary>
/// <param name="text">The text that the nodes were read from.</param>
internal sealed class YamlLayout(string text)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The line end of the file; LF if it has none.</summary>
    public string NewLine { get; } = text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var at
        ? text[at] == '\n' ? "\n" : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r"
        : "\n";

    /// <summary>Whether the node repeats another (<c>*name</c>).</summary>
    public bool IsAlias(YamlNode node) => node.End.Index > node.Start.Index && Text[node.Start.Index] == '*';

    /// <summary>Behind an anchor and a tag, where there are any, and the blanks after them.</summary>
    public int ContentStart(YamlNode node)
    {
        var at = node.Start.Index;
        while (at < node.End.Index && Text[at] is '&' or '!')
        {
            while (at < node.End.Index && !char.IsWhiteSpace(Text[at]) && (Text[at] is not (',' or ']' or '}')))
            {
                at++;
            }

            at = SkipBlanksAndComments(at, node.End.Index);
        }

        return at;
    }

    /// <summary>Behind an anchor and a tag, before the blanks after them; the start where there are none.</summary>
    public int PropertiesEnd(YamlNode node)
    {
        var at = ContentStart(node);
        if (at == node.Start.Index)
        {
            return at;
        }

        var end = node.Start.Index;
        for (var next = end; next < at && Text[next] is '&' or '!'; next = SkipBlanksAndComments(end, at))
        {
            for (end = next; end < at && !char.IsWhiteSpace(Text[end]); end++)
            {
            }
        }

        return end;
    }

    /// <summary>Whether the node has an anchor, which others may repeat.</summary>
    public bool IsAnchored(YamlNode node) => node.End.Index > node.Start.Index && Text[node.Start.Index..ContentStart(node)].Contains('&', StringComparison.Ordinal);

    /// <summary>Whether a list or mapping is written with brackets.</summary>
    public bool IsFlow(YamlNode node) => node is not YamlScalar && ContentStart(node) is var at && at < Text.Length && Text[at] is '[' or '{';

    /// <summary>Whether a scalar is block text (<c>|</c>, <c>&gt;</c>).</summary>
    public bool IsBlockText(YamlNode node) => node is YamlScalar { IsPlain: false } && Text[ContentStart(node)] is '|' or '>';

    /// <summary>Whether nothing is written for the value, not even an anchor.</summary>
    public static bool IsEmpty(YamlNode node) => node is YamlScalar { IsPlain: true } && node.Start.Index == node.End.Index;

    /// <summary>Behind the last character of a node that is really its own: no line end, blank or comment.</summary>
    public int ContentEnd(YamlNode node)
    {
        if (IsAlias(node) || IsEmpty(node) || IsFlow(node))
        {
            return node.End.Index;
        }

        switch (node)
        {
            case YamlSequence { Items: [.., var last] }:
                return IsEmpty(last) ? Math.Max(last.End.Index, node.Start.Index) : ContentEnd(last);
            case YamlMapping { Entries: [.., var last] }:
                return IsEmpty(last.Value) ? Math.Max(ColonEnd(last), last.Value.End.Index) : ContentEnd(last.Value);
            default:
                return ScalarEnd(node);
        }
    }

    /// <summary>Behind the colon of an entry.</summary>
    /// <exception cref="YamlEditException">The entry is written with <c>?</c>, or has no colon.</exception>
    public int ColonEnd(YamlEntry entry) => ColonOrKeyEnd(entry) is var end && end > entry.Key.End.Index
        ? end
        : throw new YamlEditException(new YamlProblem(entry.Key.Start, $"the key '{entry.Key.Value}' has no colon in its line. Write it as 'key: value', then try again."));

    /// <summary>Behind the colon of an entry; behind the key where it stands alone, as in <c>{a, b}</c>.</summary>
    public int ColonOrKeyEnd(YamlEntry entry)
    {
        var at = entry.Key.End.Index;
        while (at < Text.Length && Text[at] is ' ' or '\t')
        {
            at++;
        }

        return at < Text.Length && Text[at] == ':' ? at + 1 : entry.Key.End.Index;
    }

    /// <summary>0-based column of an index.</summary>
    public int ColumnOf(int index) => index - LineStart(index);

    /// <summary>Start of the line that an index is in; a line end belongs to the line that it ends, both halves of CRLF too.</summary>
    public int LineStart(int index)
    {
        while (index > 0 && Text[index - 1] != '\n' && (Text[index - 1] != '\r' || (index < Text.Length && Text[index] == '\n')))
        {
            index--;
        }

        return index;
    }

    /// <summary>End of the line that an index is in, before its line end.</summary>
    public int LineEnd(int index)
    {
        var rest = Text.AsSpan(index).IndexOfAny('\n', '\r');
        return rest < 0 ? Text.Length : index + rest;
    }

    /// <summary>Start of the line below; the end of the text if there is none.</summary>
    public int NextLine(int index)
    {
        var end = LineEnd(index);
        return end == Text.Length ? end : Text[end] == '\r' && end + 1 < Text.Length && Text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>Whether the line at an index holds blanks alone.</summary>
    public bool IsBlankLine(int index)
    {
        var start = LineStart(index);
        return Text.AsSpan(start, LineEnd(start) - start).Trim(" \t").IsEmpty;
    }

    /// <summary>Whether the line at an index is a comment alone; its column, 0-based, or -1.</summary>
    public int CommentColumn(int index)
    {
        var start = LineStart(index);
        var at = start;
        while (at < Text.Length && Text[at] is ' ' or '\t')
        {
            at++;
        }

        return at < Text.Length && Text[at] == '#' ? at - start : -1;
    }

    /// <summary>Whether only blanks stand in front of an index in its line.</summary>
    public bool StartsLine(int index) => Text.AsSpan(LineStart(index), index - LineStart(index)).Trim(" \t").IsEmpty;

    /// <summary>
    /// The end of the last line of a block item or entry: behind a comment on that line, and behind the comments right below that are
    /// indented deeper than the item.
    /// </summary>
    /// <param name="contentEnd">Where the item's content ends.</param>
    /// <param name="column">0-based column of the item's dash or key.</param>
    public int ExtentEnd(int contentEnd, int column)
    {
        var end = LineEnd(contentEnd);
        for (var next = NextLine(end); next < Text.Length && CommentColumn(next) > column; next = NextLine(end))
        {
            end = LineEnd(next);
        }

        return end;
    }

    /// <summary>Number of blank lines below the line at an index.</summary>
    public int BlankLinesBelow(int index)
    {
        var count = 0;
        for (var next = NextLine(index); next < Text.Length && IsBlankLine(next); next = NextLine(next))
        {
            count++;
        }

        return count;
    }

    /// <summary>Behind blanks, line ends and comments.</summary>
    public int SkipBlanksAndComments(int at, int limit)
    {
        while (at < limit)
        {
            if (Text[at] == '#' && at > 0 && char.IsWhiteSpace(Text[at - 1]))
            {
                at = LineEnd(at);
            }
            else if (char.IsWhiteSpace(Text[at]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return Math.Min(at, limit);
    }

    /// <summary>Whether the blank lines behind block text are part of what it says (<c>|+</c>).</summary>
    public bool KeepsBlankLines(YamlNode node)
    {
        if (!IsBlockText(node))
        {
            return false;
        }

        var start = ContentStart(node);
        var header = Text.AsSpan(start, LineEnd(start) - start);
        return (header.IndexOf('#') is >= 0 and var comment ? header[..comment] : header).Contains('+');
    }

    private int ScalarEnd(YamlNode node)
    {
        var end = node.End.Index;
        if (KeepsBlankLines(node))
        {
            end -= end > 0 && Text[end - 1] == '\n' ? 1 : 0;
            return end - (end > 0 && Text[end - 1] == '\r' ? 1 : 0);
        }

        while (end > node.Start.Index && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
