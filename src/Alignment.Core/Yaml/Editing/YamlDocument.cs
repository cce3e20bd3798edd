namespace Alignment.Core.Yaml.Editing;

/// <summary>A YAML text that can be edited in place: a new text comes of each edit, in which every other byte is the same.</summary>
/// <remarks>
/// An edit changes the fewest characters, written as their neighbours are. What came of it is read again and compared with what it should
/// say; an edit that would change anything else, as behind an alias, is refused.
/// </remarks>
public sealed partial class YamlDocument
{
    private readonly YamlLayout layout;
    private readonly YamlValueWriter writer;

    private YamlDocument(string text, YamlNode? root)
    {
        Root = root;
        layout = new YamlLayout(text);
        writer = new YamlValueWriter(layout);
    }

    /// <summary>The text.</summary>
    public string Text => layout.Text;

    /// <summary>What it holds; null for comments and white space alone.</summary>
    public YamlNode? Root { get; }

    /// <summary>Reads a text, without byte order mark.</summary>
    /// <exception cref="YamlEditException">It is no YAML.</exception>
    public static YamlDocument Read(string text) =>
        YamlTree.TryRead(text, out var root, out var problem) ? new YamlDocument(text, root) : throw new YamlEditException(problem);

    /// <summary>The value at a path; null if there is none.</summary>
    public YamlNode? Find(YamlPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.Steps.Aggregate(Root, Step);
    }

    /// <summary>Gives a key a value, or an item another one; the key is added if the mapping lacks it.</summary>
    /// <param name="path">The key or item; its mapping or list exists.</param>
    /// <param name="value">The new value.</param>
    /// <param name="order">The usual order of keys: a new key stands behind the last that comes before it.</param>
    /// <exception cref="YamlEditException">The edit cannot be made without changing something else.</exception>
    public YamlDocument Set(YamlPath path, YamlValue value, IReadOnlyList<string>? order = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(value);
        var old = Find(path);
        if (old is not null && YamlValue.Of(old).Equals(value))
        {
            return this;
        }

        if (old is YamlSequence { Items.Count: > 0 } sequence && value is YamlList { Items.Count: > 0 } list && !layout.IsAlias(old))
        {
            return SetList(path, sequence, list);
        }

        var parent = Container(path);
        IEnumerable<TextEdit> edits = old is null
            ? InsertEntry((YamlMapping)parent, path.Last.Key!, value, order ?? [])
            : value is YamlMap map && YamlWrapping.CanBrace(layout, old, map) ? new YamlWrapping(layout, writer).InBraces(old, map)
            : layout.IsBlockText(old) ? ReplaceBlockText(old, value, layout.IsFlow(parent))
            : [Replace(parent, path.Last, old, value)];
        return Commit(edits, path, new YamlChange(YamlChangeKind.Set, value), old ?? parent);
    }

    /// <summary>Adds an item at the end of a list.</summary>
    /// <param name="path">The list; a single value becomes a list of two, nothing a list of one.</param>
    /// <param name="item">The item.</param>
    /// <param name="blankLines">Blank lines above it, where no two items are there to tell.</param>
    /// <param name="isBlock">Whether a new list is written in lines where it can be.</param>
    /// <exception cref="YamlEditException">The edit cannot be made without changing something else.</exception>
    public YamlDocument Append(YamlPath path, YamlValue item, int blankLines = 0, bool isBlock = false)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(item);
        var node = Find(path) ?? throw new ArgumentException("There is nothing at the path.", nameof(path));
        RefuseAlias(node);
        var parent = Container(path);
        IEnumerable<TextEdit> edits = node switch
        {
            YamlSequence { Items: [.., var last] } flow when layout.IsFlow(flow) =>
                YamlFlowEdits.InsertAfter(layout, last.Start.Index, layout.ContentEnd(last), writer.Inline(item, last, isInFlow: true)),
            YamlSequence { Items: [.., var last] } block => [AppendLines(block, last, item, blankLines)],
            YamlSequence or YamlScalar { IsNull: true } => [Replace(parent, path.Last, node, new YamlList([item]), isBlock)],
            _ => new YamlWrapping(layout, writer).Wrap(parent, path.Last, node, item, isBlock),
        };
        return Commit(edits, path, new YamlChange(YamlChangeKind.Append, new YamlList([item])), node);
    }

    /// <summary>Takes out a key with its value, or an item.</summary>
    /// <param name="path">The key or item, which exists.</param>
    /// <exception cref="YamlEditException">The edit cannot be made without changing something else.</exception>
    public YamlDocument Remove(YamlPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var node = Find(path) ?? throw new ArgumentException("There is nothing at the path.", nameof(path));
        var edit = Container(path) switch
        {
            YamlMapping mapping => RemoveEntry(mapping, path.Last.Key!),
            YamlSequence sequence => RemoveItem(sequence, path.Last.Index),
            _ => throw new ArgumentException("A single value cannot leave itself.", nameof(path)),
        };
        return Commit([edit], path, new YamlChange(YamlChangeKind.Remove, YamlNothing.Instance), node);
    }

    private static YamlNode? Step(YamlNode? node, YamlStep step) => (node, step.Key) switch
    {
        (YamlMapping mapping, not null) => mapping.Find(step.Key),
        (YamlSequence sequence, null) => step.Index < sequence.Items.Count ? sequence.Items[step.Index] : null,
        (not null, null) => step.Index == 0 ? node : null,
        _ => null,
    };

    // The mapping or list that holds a path's value; nothing on the way to it may be a repetition of something else.
    private YamlNode Container(YamlPath path)
    {
        var node = Root!;
        foreach (var step in path.Steps.SkipLast(1))
        {
            RefuseAlias(node);
            node = Step(node, step) ?? throw new ArgumentException("There is nothing at the path's parent.", nameof(path));
        }

        RefuseAlias(node);
        return node;
    }

    private void RefuseAlias(YamlNode node)
    {
        if (layout.IsAlias(node))
        {
            var name = layout.Text[node.Start.Index..node.End.Index];
            throw new YamlEditException(new YamlProblem(
                node.Start, $"the alias {name} repeats what stands at &{name[1..]}. Edit it there for all places, or write it out here first."));
        }
    }

    // A list becomes another by taking out what goes and adding what comes, so that comments between the rest stay.
    private YamlDocument SetList(YamlPath path, YamlSequence old, YamlList value)
    {
        var kept = 0;
        var gone = new Stack<int>();
        for (var i = 0; i < old.Items.Count; i++)
        {
            if (kept < value.Items.Count && YamlValue.Of(old.Items[i]).Equals(value.Items[kept]))
            {
                kept++;
            }
            else
            {
                gone.Push(i);
            }
        }

        var document = value.Items.Skip(kept).Aggregate(this, (document, item) => document.Append(path, item));
        return gone.Aggregate(document, (document, index) => document.Remove(path.Item(index)));
    }

    // What was written is read again: only what it should say may come of it.
    private YamlDocument Commit(IEnumerable<TextEdit> edits, YamlPath path, YamlChange change, YamlNode place)
    {
        var text = TextEdit.Apply(layout.Text, edits);
        if (YamlTree.TryRead(text, out var root, out _) && change.IsMadeBetween(Root, root, path))
        {
            return new YamlDocument(text, root);
        }

        var isRepeated = path.Steps.Select((_, depth) => Find(new YamlPath(path.Steps.GetRange(0, depth + 1)))).OfType<YamlNode>().Any(layout.IsAnchored)
            || (change.Kind != YamlChangeKind.Append && layout.Text.AsSpan(place.Start.Index, place.End.Index - place.Start.Index).Contains('&'));
        throw new YamlEditException(new YamlProblem(place.Start, isRepeated
            ? "what stands here has an anchor (&name) and is repeated elsewhere by its alias (*name), so the edit would change both. Write the alias out, then try again."
            : "this is laid out in a way that cannot be edited without touching something else. Edit the lines by hand."));
    }
}
