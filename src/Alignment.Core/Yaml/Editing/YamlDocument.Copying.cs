namespace Alignment.Core.Yaml.Editing;

/// <content>Items with the text they have elsewhere.</content>
public sealed partial class YamlDocument
{
    /// <summary>Adds an item with the very text that it has in another document.</summary>
    /// <param name="path">The list to add to.</param>
    /// <param name="other">The other document.</param>
    /// <param name="from">The item there, in a block list whose dashes stand in the same column.</param>
    /// <returns>The new document; null if the layouts differ too much.</returns>
    public YamlDocument? AppendCopy(YamlPath path, YamlDocument other, YamlPath from)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(from);
        if (Find(path) is not YamlSequence { Items: [.., var last] } list || other.Find(from.Parent()) is not YamlSequence source
            || layout.IsFlow(list) || other.layout.IsFlow(source))
        {
            return null;
        }

        var item = other.Find(from)!;
        var dash = YamlBlockEdits.DashOf(other.layout, source, item);
        var column = layout.ColumnOf(layout.ContentStart(list));
        var lines = other.Text[dash..other.layout.ExtentEnd(other.layout.ContentEnd(item), other.layout.ColumnOf(dash))];
        if (other.layout.ColumnOf(dash) != column || lines.Contains('&', StringComparison.Ordinal) || lines.Contains(": *", StringComparison.Ordinal))
        {
            return null;
        }

        var above = string.Concat(other.CommentsAbove(item).Select(line => other.LineText(line).Trim() + layout.NewLine + YamlValueWriter.Indent(column)));
        var blankLines = list.Items.Count > 1 ? layout.BlankLinesBelow(layout.ExtentEnd(layout.ContentEnd(list.Items[^2]), column)) : 1;
        var edit = YamlBlockEdits.InsertBelow(layout, layout.ContentEnd(last), column, blankLines, above + lines.ReplaceLineEndings(layout.NewLine));
        return Commit([edit], path, new YamlChange(YamlChangeKind.Append, YamlValue.Of(item)), list);
    }

    /// <summary>Numbers of the lines right above a block item that hold a comment alone, indented as the item is.</summary>
    public IReadOnlyList<int> CommentsAbove(YamlNode item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var lines = new Stack<int>();
        var start = layout.LineStart(item.Start.Index);
        var column = layout.Text.AsSpan(start).IndexOfAnyExcept(' ');
        for (var line = item.Start.Line; start > 0; lines.Push(--line))
        {
            start = layout.LineStart(start - 1);
            if (layout.CommentColumn(start) != column)
            {
                break;
            }
        }

        return [.. lines];
    }

    private string LineText(int number)
    {
        var start = 0;
        for (var line = 1; line < number; line++)
        {
            start = layout.NextLine(start);
        }

        return layout.Text[start..layout.LineEnd(start)];
    }
}
