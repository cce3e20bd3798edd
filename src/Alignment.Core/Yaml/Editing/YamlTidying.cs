namespace Alignment.Core.Yaml.Editing;

/// <summary>Puts keys and items into another order, and white space into order; comments move with what they stand beside or right above.</summary>
internal sealed class YamlTidying
{
    private readonly YamlLayout layout;

    public YamlTidying(YamlDocument document)
    {
        layout = new YamlLayout(document.Text);
    }

    /// <summary>The edits that sort the entries of a mapping; none if they are sorted, or if an anchor or a comment between brackets is in the way.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="rank">The place of a key; keys of equal rank stay in order.</param>
    public IEnumerable<TextEdit> Sort(YamlMapping mapping, Func<string, int> rank)
    {
        var order = mapping.Entries.Select((entry, index) => (entry, index)).OrderBy(pair => rank(pair.entry.Key.Value)).Select(pair => pair.index).ToList();
        if (order.SequenceEqual(Enumerable.Range(0, order.Count)) || HasReferences(mapping))
        {
            return [];
        }

        if (layout.IsFlow(mapping))
        {
            return HasComment(mapping)
                ? []
                : Swap([.. mapping.Entries.Select(entry => (entry.Key.Start.Index, Math.Max(entry.Key.End.Index, layout.ContentEnd(entry.Value))))], order);
        }

        var column = mapping.Entries[0].Key.Start.Column - 1;
        return Swap([.. mapping.Entries.Select(entry => Unit(entry.Key.Start.Index, layout.ContentEnd(entry.Value), column))], order);
    }

    /// <summary>The edits that sort the items of a block list.</summary>
    /// <param name="sequence">The list.</param>
    /// <param name="keys">What to sort by, an item each.</param>
    public IEnumerable<TextEdit> Sort(YamlSequence sequence, IReadOnlyList<string> keys)
    {
        var order = Enumerable.Range(0, sequence.Items.Count).OrderBy(index => keys[index], StringComparer.Ordinal).ToList();
        if (order.SequenceEqual(Enumerable.Range(0, order.Count)) || HasReferences(sequence) || layout.IsFlow(sequence))
        {
            return [];
        }

        var column = layout.ColumnOf(layout.ContentStart(sequence));
        return Swap([.. sequence.Items.Select(item => Unit(YamlBlockEdits.DashOf(layout, sequence, item), layout.ContentEnd(item), column))], order);
    }

    /// <summary>The edits that put one blank behind commas and colons, and none inside brackets, where these stand on one line.</summary>
    public IEnumerable<TextEdit> Space(YamlNode node)
    {
        if (layout.IsAlias(node) || node is YamlScalar)
        {
            return [];
        }

        var children = node is YamlMapping mapping
            ? mapping.Entries.Select(entry => (Start: entry.Key.Start.Index, End: EntryEnd(entry), Inner: Between(entry).Concat(Space(entry.Value)))).ToList()
            : ((YamlSequence)node).Items.Select(item => (Start: item.Start.Index, End: layout.ContentEnd(item), Inner: Space(item))).ToList();
        var edits = children.SelectMany(child => child.Inner);
        if (!layout.IsFlow(node) || node.Start.Line != node.End.Line || children.Count == 0)
        {
            return edits;
        }

        List<TextEdit> gaps = [Gap(layout.ContentStart(node) + 1, children[0].Start, "")];
        gaps.AddRange(children.Zip(children.Skip(1), (one, next) => Gap(one.End, next.Start, ", ")));
        gaps.Add(Gap(children[^1].End, node.End.Index - 1, ""));
        return edits.Concat(gaps.Where(gap => layout.Text[gap.Start..gap.End] != gap.NewText));
    }

    /// <summary>The edits that take blanks from line ends, leave one blank line of several, none at the top, and end the text with one line end.</summary>
    /// <param name="root">The document; the lines of texts that run over several are left alone.</param>
    public IEnumerable<TextEdit> Trim(YamlNode root)
    {
        var kept = new HashSet<int>();
        KeepLines(root, kept);
        var blankLines = 1; // none at the top
        var number = 1;
        var textEnd = layout.Text.AsSpan().TrimEnd().Length;
        for (var start = 0; start < layout.Text.Length; number++)
        {
            var (end, next) = (layout.LineEnd(start), layout.NextLine(start));
            var line = layout.Text.AsSpan(start, end - start);
            blankLines = line.Trim(" \t").IsEmpty && !kept.Contains(number) ? blankLines + 1 : 0;
            var trimmed = kept.Contains(number) ? line.Length : line.TrimEnd(" \t").Length;
            if (blankLines > 1 || (blankLines > 0 && start >= textEnd))
            {
                yield return new TextEdit(start, next, "");
            }
            else if (trimmed < line.Length || (next == layout.Text.Length && end == next && line.Length > 0))
            {
                yield return new TextEdit(start + trimmed, end, end == next ? layout.NewLine : "");
            }

            start = next;
        }
    }

    private static TextEdit Gap(int start, int end, string text) => new(start, end, text);

    private IEnumerable<TextEdit> Between(YamlEntry entry)
    {
        var colon = layout.Text.IndexOf(':', entry.Key.End.Index);
        return YamlLayout.IsEmpty(entry.Value) || entry.Value.Start.Line != entry.Key.Start.Line || layout.Text[entry.Key.End.Index..entry.Value.Start.Index] == ": " || colon < 0 || colon >= entry.Value.Start.Index
            ? []
            : [new TextEdit(entry.Key.End.Index, entry.Value.Start.Index, ": ")];
    }

    private int EntryEnd(YamlEntry entry) => YamlLayout.IsEmpty(entry.Value) ? Math.Max(entry.Key.End.Index, layout.ColonOrKeyEnd(entry)) : layout.ContentEnd(entry.Value);

    // An entry with the comments above and beside it, from its first character on.
    private (int Start, int End) Unit(int start, int contentEnd, int column)
    {
        var from = start;
        for (var line = layout.LineStart(start); line > 0 && layout.StartsLine(start);)
        {
            line = layout.LineStart(line - 1);
            if (layout.CommentColumn(line) != column)
            {
                break;
            }

            from = line + column;
        }

        return (from, layout.ExtentEnd(contentEnd, column));
    }

    private IEnumerable<TextEdit> Swap(List<(int Start, int End)> slots, List<int> order) =>
        slots.Zip(order).Where((_, slot) => order[slot] != slot).Select(pair => new TextEdit(pair.First.Start, pair.First.End, layout.Text[slots[pair.Second].Start..slots[pair.Second].End]));

    // What is repeated must stand in front of what repeats it.
    private bool HasReferences(YamlNode node) => layout.IsAlias(node) || layout.IsAnchored(node) || node switch
    {
        YamlMapping mapping => mapping.Entries.Any(entry => layout.IsAnchored(entry.Key) || HasReferences(entry.Value)),
        YamlSequence sequence => sequence.Items.Any(HasReferences),
        _ => false,
    };

    private bool HasComment(YamlNode node) =>
        node.Start.Line != node.End.Line && layout.Text.AsSpan(node.Start.Index, node.End.Index - node.Start.Index).Contains('#');

    private void KeepLines(YamlNode node, HashSet<int> kept)
    {
        if (layout.IsAlias(node))
        {
            return;
        }

        switch (node)
        {
            case YamlScalar when node.Start.Line != node.End.Line:
                kept.UnionWith(Enumerable.Range(node.Start.Line, node.End.Line - node.Start.Line + (node.End.Column > 1 ? 1 : 0)));
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    KeepLines(entry.Value, kept);
                }

                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                {
                    KeepLines(item, kept);
                }

                break;
        }
    }
}
