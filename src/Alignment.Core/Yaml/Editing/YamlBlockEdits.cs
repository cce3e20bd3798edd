namespace Alignment.Core.Yaml.Editing;

/// <summary>Edits of lists and mappings without brackets, a line or more for each item.</summary>
internal static class YamlBlockEdits
{
    /// <summary>A new entry or item below another.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="contentEnd">Where the one above ends.</param>
    /// <param name="column">0-based column of its key or dash, and of the new one's.</param>
    /// <param name="blankLines">Number of blank lines between them.</param>
    /// <param name="text">The new one, from its key or dash on.</param>
    public static TextEdit InsertBelow(YamlLayout layout, int contentEnd, int column, int blankLines, string text)
    {
        var breaks = string.Concat(Enumerable.Repeat(layout.NewLine, 1 + blankLines));
        return TextEdit.Insert(layout.ExtentEnd(contentEnd, column), breaks + YamlValueWriter.Indent(column) + text);
    }

    /// <summary>Takes out the lines of an entry or item, with the comments that are its own; a comment above stays.</summary>
    /// <param name="layout">The text.</param>
    /// <param name="start">Its key or dash, the first in its line.</param>
    /// <param name="contentEnd">Where it ends.</param>
    public static TextEdit RemoveLines(YamlLayout layout, int start, int contentEnd)
    {
        var from = layout.LineStart(start);
        var extent = layout.ExtentEnd(contentEnd, start - from);
        var to = layout.NextLine(extent);
        var isBlankAbove = from == 0 || layout.IsBlankLine(from - 1);
        if (isBlankAbove)
        {
            // Of the blank lines on both sides, those above stay.
            while (to < layout.Text.Length && layout.IsBlankLine(to))
            {
                to = layout.NextLine(to);
            }
        }

        if (to < layout.Text.Length)
        {
            return new TextEdit(from, to, "");
        }

        // At the end of the file, the blank lines above would be left over.
        while (from > 0 && isBlankAbove)
        {
            from = layout.LineStart(from - 1);
            isBlankAbove = from > 0 && layout.IsBlankLine(from - 1);
        }

        var endsWithBreak = layout.Text.Length > 0 && layout.Text[^1] is '\n' or '\r';
        return endsWithBreak || from == 0 ? new TextEdit(from, to, "") : new TextEdit(layout.LineEnd(from - (layout.Text[from - 1] == '\n' && from > 1 && layout.Text[from - 2] == '\r' ? 2 : 1)), to, "");
    }

    /// <summary>Takes out the first entry of a mapping that stands behind a dash; the next entry takes its place.</summary>
    public static TextEdit RemoveBesideDash(YamlLayout layout, int start, int contentEnd, int nextStart) =>
        layout.Text.AsSpan(contentEnd, nextStart - contentEnd).Contains('#')
            ? new TextEdit(start, contentEnd, "") // "- # comment" may stand alone, with the entries below
            : new TextEdit(start, nextStart, "");

    /// <summary>The index of the dash of an item.</summary>
    /// <exception cref="YamlEditException">The dash is not the first in its line.</exception>
    public static int DashOf(YamlLayout layout, YamlSequence sequence, YamlNode item)
    {
        var column = layout.ColumnOf(layout.ContentStart(sequence));
        for (var line = layout.LineStart(item.Start.Index); ; line = layout.LineStart(line - 1))
        {
            var dash = line + column;
            if (dash < layout.Text.Length && layout.Text[dash] == '-' && layout.StartsLine(dash))
            {
                return dash;
            }

            if (line == 0 || line <= sequence.Start.Index)
            {
                throw new YamlEditException(new YamlProblem(item.Start, "the list begins beside another dash. Begin it on a line of its own, then try again."));
            }
        }
    }
}
