namespace Alignment.Core.Yaml.Editing;

/// <summary>Edits between brackets: <c>[a, b]</c> and <c>{a: b, c: d}</c>, on one line or on several.</summary>
internal static class YamlFlowEdits
{
    /// <summary>A new element behind another.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="start">Where the element before begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="text">The new element.</param>
    public static IEnumerable<TextEdit> InsertAfter(YamlLayout layout, int start, int end, string text)
    {
        if (!layout.StartsLine(start))
        {
            return [TextEdit.Insert(end, ", " + text)];
        }

        // The element before has a line of its own; so has the new one.
        var line = layout.NewLine + YamlValueWriter.Indent(layout.ColumnOf(start)) + text;
        var comma = CommaBehind(layout, end);
        var lineEnd = layout.LineEnd(comma < 0 ? end : comma);
        var rest = layout.Text.AsSpan(comma < 0 ? end : comma + 1, lineEnd - (comma < 0 ? end : comma + 1)).Trim(" \t");
        var isRestFree = rest.IsEmpty || rest[0] == '#';
        return (comma >= 0, isRestFree) switch
        {
            (true, true) => [TextEdit.Insert(lineEnd, line + ",")],
            (true, false) => [TextEdit.Insert(comma + 1, line + ",")],
            (false, true) => [TextEdit.Insert(end, ","), TextEdit.Insert(lineEnd, line)],
            (false, false) => [TextEdit.Insert(end, "," + line)],
        };
    }

    /// <summary>A new element in front of the first.</summary>
    public static TextEdit InsertBefore(YamlLayout layout, int start, string text) => TextEdit.Insert(start, layout.StartsLine(start)
        ? text + "," + layout.NewLine + YamlValueWriter.Indent(layout.ColumnOf(start))
        : text + ", ");

    /// <summary>Takes an element out, with its comma.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="previousEnd">Where the element before ends; -1 if it is the first.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="nextStart">Where the element behind begins; -1 if it is the last.</param>
    public static TextEdit Remove(YamlLayout layout, int previousEnd, int start, int end, int nextStart)
    {
        var comma = CommaBehind(layout, end);
        var behind = comma < 0 ? end : comma + 1;
        if (nextStart >= 0)
        {
            var gap = layout.Text.AsSpan(behind, nextStart - behind);
            if (!gap.ContainsAny("\r\n#"))
            {
                return new TextEdit(start, nextStart, "");
            }

            var ownsLine = layout.StartsLine(start) && layout.Text.AsSpan(behind, layout.LineEnd(behind) - behind).Trim(" \t").IsEmpty;
            return ownsLine ? new TextEdit(layout.LineStart(start), layout.NextLine(behind), "") : new TextEdit(start, behind, "");
        }

        if (previousEnd < 0)
        {
            return new TextEdit(start, behind, "");
        }

        // The last one takes the comma before it along, unless a comment stands between.
        return layout.Text.AsSpan(previousEnd, start - previousEnd).Contains('#')
            ? new TextEdit(start, behind, "")
            : new TextEdit(previousEnd, end, "");
    }

    // The index of the comma behind an element, blanks and comments between; -1 if there is none.
    private static int CommaBehind(YamlLayout layout, int end)
    {
        var at = layout.SkipBlanksAndComments(end, layout.Text.Length);
        return at < layout.Text.Length && layout.Text[at] == ',' ? at : -1;
    }
}
