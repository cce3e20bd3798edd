namespace Alignment.Core.Yaml.Editing;

/// <content>Which characters an edit changes.</content>
public sealed partial class YamlDocument
{
    private TextEdit Replace(YamlNode parent, YamlStep step, YamlNode node, YamlValue value, bool isBlock = false)
    {
        var isInFlow = layout.IsFlow(parent);
        if (layout.IsAlias(node))
        {
            return new TextEdit(node.Start.Index, node.End.Index, writer.Inline(value, like: null, isInFlow));
        }

        var entry = parent is YamlMapping mapping ? mapping.Entries.First(entry => entry.Key.Value == step.Key) : null;
        var column = layout.ColumnOf(entry is { Key: var key } ? key.Start.Index : layout.ContentStart(parent));
        var from = YamlLayout.IsEmpty(node) && entry is { } keyed ? layout.ColonEnd(keyed) : layout.PropertiesEnd(node);
        if (isBlock && !isInFlow)
        {
            // Nothing, or [], becomes the first line of a list.
            while (from > 0 && layout.Text[from - 1] == ' ')
            {
                from--;
            }

            return new TextEdit(from, Math.Max(from, layout.ContentEnd(node)), string.Concat(((YamlList)value).Items.Select(item =>
                layout.NewLine + YamlValueWriter.Indent(column) + "- " + (item is YamlMap entries ? writer.BlockEntries(entries, like: null, column + 2) : writer.Inline(item, null, isInFlow: false)))));
        }

        if (YamlLayout.IsEmpty(node) || from > node.Start.Index)
        {
            return new TextEdit(from, Math.Max(from, layout.ContentEnd(node)), " " + writer.Inline(value, Like(node, value), isInFlow));
        }

        var end = layout.ContentEnd(node);
        if (node is YamlScalar || layout.IsFlow(node))
        {
            RefuseComments(node, end);
            return new TextEdit(from, end, writer.Inline(value, Like(node, value), isInFlow));
        }

        // Lines below the key become a value beside it.
        from = entry is { } above ? layout.ColonEnd(above) : YamlBlockEdits.DashOf(layout, (YamlSequence)parent, node) + 1;
        RefuseComments(node, end, from);
        return new TextEdit(from, end, " " + writer.Inline(value, like: null, isInFlow));
    }

    // A comment beside the bar stays beside the new value.
    private IEnumerable<TextEdit> ReplaceBlockText(YamlNode node, YamlValue value, bool isInFlow)
    {
        var start = layout.ContentStart(node);
        var header = layout.LineEnd(start);
        var bar = start;
        while (bar < header && !char.IsWhiteSpace(layout.Text[bar]))
        {
            bar++;
        }

        var end = Math.Max(header, layout.ContentEnd(node));
        while (end > header && char.IsWhiteSpace(layout.Text[end - 1]))
        {
            end--;
        }

        return [new TextEdit(start, bar, writer.Inline(value, like: null, isInFlow)), new TextEdit(header, end, "")];
    }

    private static YamlNode? Like(YamlNode node, YamlValue value) => (node, value) is (YamlScalar, YamlText) or (YamlSequence, YamlList) or (YamlMapping, YamlMap) ? node : null;

    private void RefuseComments(YamlNode node, int end, int? start = null)
    {
        if (node is not YamlScalar && layout.Text[(start ?? node.Start.Index)..end].Contains('#', StringComparison.Ordinal))
        {
            throw new YamlEditException(new YamlProblem(node.Start, "the value holds a comment that would be lost. Edit its lines by hand."));
        }
    }

    private IEnumerable<TextEdit> InsertEntry(YamlMapping mapping, string key, YamlValue value, IReadOnlyList<string> order)
    {
        var rank = Rank(order, key);
        var before = mapping.Entries.ToList().FindLastIndex(entry => Rank(order, entry.Key.Value) <= rank);
        var model = YamlValueWriter.ModelFor(mapping, key);
        if (layout.IsFlow(mapping))
        {
            var text = $"{writer.Key(key, mapping, isInFlow: true)}: {writer.Inline(value, model.Node, isInFlow: true)}";
            return (before, mapping.Entries.Count) switch
            {
                (_, 0) => [TextEdit.Insert(layout.ContentStart(mapping) + 1, text)],
                (-1, _) => [YamlFlowEdits.InsertBefore(layout, mapping.Entries[0].Key.Start.Index, text)],
                _ => YamlFlowEdits.InsertAfter(layout, mapping.Entries[before].Key.Start.Index, EntryEnd(mapping.Entries[before]), text),
            };
        }

        var column = mapping.Entries[0].Key.Start.Column - 1;
        var line = writer.Key(key, mapping, isInFlow: false) + ":" + writer.Behind(value, model, column);
        return before < 0
            ? [TextEdit.Insert(mapping.Entries[0].Key.Start.Index, line + layout.NewLine + YamlValueWriter.Indent(column))]
            : [YamlBlockEdits.InsertBelow(layout, EntryEnd(mapping.Entries[before]), column, blankLines: 0, line)];
    }

    private static int Rank(IReadOnlyList<string> order, string key)
    {
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] == key)
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    private TextEdit AppendLines(YamlSequence sequence, YamlNode last, YamlValue item, int blankLines)
    {
        var dash = YamlBlockEdits.DashOf(layout, sequence, last);
        var column = layout.ColumnOf(dash);
        return YamlBlockEdits.InsertBelow(layout, layout.ContentEnd(last), column, GapOf(sequence, column, blankLines), "-" + writer.Behind(item, new YamlModel(last, column, IsItem: true), column));
    }

    // Blank lines between the last two items; what is usual where there are no two.
    private int GapOf(YamlSequence sequence, int column, int usual) =>
        sequence.Items.Count > 1 ? layout.BlankLinesBelow(layout.ExtentEnd(layout.ContentEnd(sequence.Items[^2]), column)) : usual;

    private TextEdit RemoveEntry(YamlMapping mapping, string key)
    {
        var index = mapping.Entries.ToList().FindIndex(entry => entry.Key.Value == key);
        var entry = mapping.Entries[index];
        var start = entry.Key.Start.Index;
        var end = EntryEnd(entry);
        var next = index + 1 < mapping.Entries.Count ? mapping.Entries[index + 1].Key.Start.Index : -1;
        return layout.IsFlow(mapping) ? YamlFlowEdits.Remove(layout, index == 0 ? -1 : EntryEnd(mapping.Entries[index - 1]), start, end, next)
            : layout.StartsLine(start) ? YamlBlockEdits.RemoveLines(layout, start, end)
            : YamlBlockEdits.RemoveBesideDash(layout, start, end, next);
    }

    private TextEdit RemoveItem(YamlSequence sequence, int index)
    {
        var item = sequence.Items[index];
        return layout.IsFlow(sequence)
            ? YamlFlowEdits.Remove(
                layout,
                index == 0 ? -1 : layout.ContentEnd(sequence.Items[index - 1]),
                item.Start.Index,
                layout.ContentEnd(item),
                index + 1 < sequence.Items.Count ? sequence.Items[index + 1].Start.Index : -1)
            : YamlBlockEdits.RemoveLines(layout, YamlBlockEdits.DashOf(layout, sequence, item), layout.ContentEnd(item));
    }

    private int EntryEnd(YamlEntry entry) => YamlLayout.IsEmpty(entry.Value) ? Math.Max(entry.Key.End.Index, layout.ColonOrKeyEnd(entry)) : layout.ContentEnd(entry.Value);
}
