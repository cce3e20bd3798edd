namespace Alignment.Core.Yaml.Editing;

/// <content>Items with the text they have elsewhere.</content>
public sealed partial class YamlDocument
{
    /// <summary>Adds items at the end of a list, each with the very text that it has in another document, indented as this one is.</summary>
    /// <param name="path">The list to add to.</param>
    /// <param name="items">Other documents and the items there, in block lists.</param>
    /// <param name="blankLines">Blank lines above each, where no two items are there to tell.</param>
    /// <returns>The new document; null if the layouts differ too much, as with lists in brackets.</returns>
    /// <exception cref="YamlEditException">The edit cannot be made without changing something else.</exception>
    public YamlDocument? AppendCopies(YamlPath path, IReadOnlyList<(YamlDocument Other, YamlPath From)> items, int blankLines = 0)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (Find(path) is not YamlSequence { Items: [.., var last] } list || layout.IsFlow(list))
        {
            return null;
        }

        var column = layout.ColumnOf(layout.ContentStart(list));
        var copies = items.Select(item => item.Other.CopyOf(item.From, column, layout.NewLine)).ToList();
        if (copies.Contains(null))
        {
            return null;
        }

        var gap = GapOf(list, column, blankLines);
        var breaks = string.Concat(Enumerable.Repeat(layout.NewLine, 1 + gap)) + YamlValueWriter.Indent(column);
        var edit = YamlBlockEdits.InsertBelow(layout, layout.ContentEnd(last), column, gap, string.Join(breaks, copies));
        return Commit([edit], path, new YamlChange(YamlChangeKind.Append, new YamlList([.. items.Select(item => YamlValue.Of(item.Other.Find(item.From)))])), list);
    }

    /// <summary>Numbers of the lines right above a block item that hold a comment alone, indented as the item is.</summary>
    public IReadOnlyList<int> CommentsAbove(YamlNode item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var count = CommentStarts(item).Count;
        return [.. Enumerable.Range(item.Start.Line - count, count)];
    }

    // Where the comment lines right above an item begin, from the top.
    private List<int> CommentStarts(YamlNode item)
    {
        var starts = new List<int>();
        var start = layout.LineStart(item.Start.Index);
        var column = layout.Text.AsSpan(start).IndexOfAnyExcept(' ');
        while (start > 0)
        {
            start = layout.LineStart(start - 1);
            if (layout.CommentColumn(start) != column)
            {
                break;
            }

            starts.Insert(0, start);
        }

        return starts;
    }

    // The text of an item from its dash on, with the comments right above; null if it cannot stand elsewhere as it is.
    private string? CopyOf(YamlPath path, int column, string newLine)
    {
        if (Find(path.Parent()) is not YamlSequence source || layout.IsFlow(source))
        {
            return null;
        }

        var item = Find(path)!;
        var own = layout.ColumnOf(layout.ContentStart(source));
        var dash = YamlBlockEdits.DashOf(layout, source, item);
        var lines = Indented(layout.Text[dash..layout.ExtentEnd(layout.ContentEnd(item), own)], column - own);
        var above = CommentStarts(item).Select(start => layout.Text[start..layout.LineEnd(start)].Trim() + newLine + YamlValueWriter.Indent(column));
        return lines is null || lines.Contains('&', StringComparison.Ordinal) || lines.Contains(": *", StringComparison.Ordinal)
            ? null
            : string.Concat(above) + lines.ReplaceLineEndings(newLine);
    }

    // Lines below the first moved to the right, or to the left where they stand far enough from the edge; null where they do not.
    private static string? Indented(string lines, int by)
    {
        var moved = lines.Split('\n');
        for (var i = 1; i < moved.Length && by != 0; i++)
        {
            if (moved[i].AsSpan().IsWhiteSpace())
            {
                continue;
            }

            if (by < 0 && moved[i].AsSpan().IndexOfAnyExcept(' ') < -by)
            {
                return null;
            }

            moved[i] = by > 0 ? YamlValueWriter.Indent(by) + moved[i] : moved[i][-by..];
        }

        return string.Join('\n', moved);
    }
}
