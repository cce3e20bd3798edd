namespace Alignment.Core.Yaml.Editing;

/// <summary>Makes a list of a single value: <c>en: NATO</c> becomes <c>en: [NATO, Nato]</c> or two lines with dashes.</summary>
internal sealed class YamlWrapping(YamlLayout layout, YamlValueWriter writer)
{
    /// <summary>The edits that put a value and a new one into a list.</summary>
    /// <param name="parent">The mapping that holds the value.</param>
    /// <param name="step">Its key.</param>
    /// <param name="node">The value.</param>
    /// <param name="item">The new one.</param>
    /// <param name="isBlock">Whether the list is written in lines where it can be.</param>
    /// <exception cref="YamlEditException">The value is laid out in a way that leaves no room for a dash.</exception>
    public IReadOnlyList<TextEdit> Wrap(YamlNode parent, YamlStep step, YamlNode node, YamlValue item, bool isBlock)
    {
        var isInFlow = layout.IsFlow(parent);
        var entry = ((YamlMapping)parent).Entries.First(entry => entry.Key.Value == step.Key);
        if (isInFlow || !isBlock)
        {
            return InBrackets(node, item);
        }

        var key = entry.Key.Start.Column - 1;
        var start = layout.ContentStart(node);
        var end = layout.ContentEnd(node);
        if (node is YamlMapping && !layout.IsFlow(node) && layout.StartsLine(start) && layout.ColumnOf(start) >= key + 2)
        {
            // Its lines stand deep enough for a dash in front of the first.
            var column = layout.ColumnOf(start) - 2;
            return [new TextEdit(start - 2, start, "- "), Line(node, item, end, column)];
        }

        if (!layout.StartsLine(node.Start.Index) && (layout.IsFlow(node) || node is YamlScalar))
        {
            var column = key + DashOffset((YamlMapping)parent);
            return [new TextEdit(layout.ColonEnd(entry), node.Start.Index, layout.NewLine + YamlValueWriter.Indent(column) + "- "), Line(node, item, end, column)];
        }

        throw new YamlEditException(new YamlProblem(node.Start, "the single value here leaves no room for a dash. Make it a list by hand, each item with a dash."));
    }

    /// <summary>Whether a value becomes a mapping by what is written around it: it is the mapping's first value, on one line, free of what brackets forbid.</summary>
    public static bool CanBrace(YamlLayout layout, YamlNode node, YamlMap map) =>
        node is YamlScalar scalar && !layout.IsAlias(node) && !YamlLayout.IsEmpty(node) && !layout.IsBlockText(node) && layout.ContentStart(node) == node.Start.Index
        && node.Start.Line == node.End.Line
        && map.Entries is [var first, ..] && first.Value.Equals(YamlValue.Of(node))
        && (!scalar.IsPlain || YamlScalarWriter.IsPlainSafe(scalar.Value, isInFlow: true));

    /// <summary>The edits that make a value the first of a mapping: <c>NATO</c> becomes <c>{term: NATO, gender: f}</c>.</summary>
    public IReadOnlyList<TextEdit> InBraces(YamlNode node, YamlMap map)
    {
        var others = string.Concat(map.Entries.Skip(1).Select(entry => $", {writer.Key(entry.Key, null, isInFlow: true)}: {writer.Inline(entry.Value, null, isInFlow: true)}"));
        return [TextEdit.Insert(node.Start.Index, "{" + map.Entries[0].Key + ": "), TextEdit.Insert(layout.ContentEnd(node), others + "}")];
    }

    private TextEdit Line(YamlNode node, YamlValue item, int end, int column) => YamlBlockEdits.InsertBelow(
        layout, end, column, blankLines: 0, "-" + writer.Behind(item, new YamlModel(node, column, IsItem: true), column));

    private IReadOnlyList<TextEdit> InBrackets(YamlNode node, YamlValue item)
    {
        var start = layout.ContentStart(node);
        var end = layout.ContentEnd(node);
        var text = ", " + writer.Inline(item, node, isInFlow: true) + "]";
        return node is YamlScalar { IsPlain: true } scalar && !YamlScalarWriter.IsPlainSafe(scalar.Value, isInFlow: true)
            ? [new TextEdit(start, end, "[" + writer.Inline(YamlValue.Of(scalar), like: null, isInFlow: true) + text)]
            : [TextEdit.Insert(start, "["), TextEdit.Insert(end, text)];
    }

    // As the other lists of the mapping have it: below the key's first letter, or two blanks in.
    private int DashOffset(YamlMapping parent)
    {
        foreach (var entry in parent.Entries)
        {
            if (entry.Value is YamlSequence { Items.Count: > 0 } list && !layout.IsAlias(list) && !layout.IsFlow(list))
            {
                return layout.ColumnOf(layout.ContentStart(list)) - (entry.Key.Start.Column - 1);
            }
        }

        return writer.UsualDashOffset;
    }
}
