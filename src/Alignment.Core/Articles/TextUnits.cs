using Alignment.Core.Text;

namespace Alignment.Core.Articles;

/// <summary>Cuts a text into lines and wrapped paragraphs.</summary>
internal static class TextUnits
{
    // Text that was wrapped by a mail program or an editor is at most about this wide.
    private const int WidestWrap = 132;
    private const int NarrowestWrap = 30;

    /// <summary>The units of a text, in order; all but white space is in exactly one.</summary>
    public static List<TextUnit> Of(string text, IReadOnlyList<TextMark> marks)
    {
        var lines = Lines(text);
        var wrap = WrapWidth(text, lines);
        var units = new List<TextUnit>();
        var (block, mark) = (-1, 0);
        for (var i = 0; i < lines.Count;)
        {
            if (IsBlank(text, lines[i]))
            {
                i++;
                continue;
            }

            if (i == 0 || IsBlank(text, lines[i - 1]))
            {
                block++;
            }

            var last = i;
            while (last + 1 < lines.Count && !IsBlank(text, lines[last + 1]) && GoesOn(text, lines[last], lines[last + 1], wrap))
            {
                last++;
            }

            AddMarked(units, text, TextSpan.Between(lines[i].Start, lines[last].End), block, marks, ref mark);
            i = last + 1;
        }

        return units;
    }

    /// <summary>Whether two lines are one sentence or paragraph broken by the margin.</summary>
    private static bool GoesOn(string text, TextSpan line, TextSpan next, int? wrap)
    {
        if (wrap is { } width)
        {
            return WouldNotHaveFitted(text, line, next, width);
        }

        // Without a common margin only an unmistakable break inside a sentence is mended.
        var first = next.In(text).TrimStart();
        var before = line.In(text).TrimEnd();
        return char.IsLower(first[0]) && before.Length >= NarrowestWrap && (char.IsLetterOrDigit(before[^1]) || before[^1] == ',');
    }

    /// <summary>The margin at which the whole text was wrapped; null if it was not.</summary>
    private static int? WrapWidth(string text, List<TextSpan> lines)
    {
        const int FewestLines = 4; // fewer inner lines may be full by chance
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.In(text).TrimEnd().Length);
        if (width is < NarrowestWrap or > WidestWrap)
        {
            return null;
        }

        var inner = Enumerable.Range(0, lines.Count - 1)
            .Where(i => !IsBlank(text, lines[i]) && !IsBlank(text, lines[i + 1]))
            .ToList();
        var full = inner.Count(i => WouldNotHaveFitted(text, lines[i], lines[i + 1], width));
        return inner.Count >= FewestLines && full * 10 >= inner.Count * 8 ? width : null; // headers and lists break lines early
    }

    private static bool WouldNotHaveFitted(string text, TextSpan line, TextSpan next, int width)
    {
        const int Slack = 4; // writers and programs differ by a character or a few
        var word = next.In(text).TrimStart().Split(' ', 2)[0];
        return line.In(text).TrimEnd().Length + 1 + word.Length > width - Slack;
    }

    private static void AddMarked(
        List<TextUnit> units, string text, TextSpan span, int block, IReadOnlyList<TextMark> marks, ref int mark)
    {
        while (mark < marks.Count && marks[mark].Span.End <= span.Start)
        {
            mark++;
        }

        // A unit is cut where a mark begins or ends inside it.
        var start = span.Start;
        for (var i = mark; i < marks.Count && marks[i].Span.Start < span.End; i++)
        {
            Add(units, text, TextSpan.Between(start, Math.Max(start, marks[i].Span.Start)), block, null);
            start = Math.Max(start, marks[i].Span.Start);
            Add(units, text, TextSpan.Between(start, Math.Min(span.End, marks[i].Span.End)), block, marks[i]);
            start = Math.Min(span.End, marks[i].Span.End);
        }

        Add(units, text, TextSpan.Between(start, span.End), block, null);
    }

    private static void Add(List<TextUnit> units, string text, TextSpan span, int block, TextMark? mark)
    {
        if (span.Length == 0 || IsBlank(text, span))
        {
            return;
        }

        var unit = new TextUnit(text, span, block) { Mark = mark?.Kind };
        if (mark is { Kind: TextMarkKind.Dropped, Reason: var reason })
        {
            unit.Drop(reason ?? DropReason.Placeholder);
        }

        units.Add(unit);
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            lines.Add(TextSpan.Between(start, end));
            start = end + 1;
        }

        return lines;
    }

    private static bool IsBlank(string text, TextSpan span) => text.AsSpan(span.Start, span.Length).IsWhiteSpace();
}
