namespace Alignment.Core.Yaml.Editing;

/// <summary>What an edit does to the value at its path.</summary>
internal enum YamlChangeKind
{
    /// <summary>Puts a value there.</summary>
    Set,

    /// <summary>Takes it out.</summary>
    Remove,

    /// <summary>Adds items to the list there.</summary>
    Append,
}

/// <summary>What an edit is meant to do, to compare with what it did.</summary>
/// <param name="Kind">What it does to the value at its path.</param>
/// <param name="Value">The value that comes in; of an addition, the list of items.</param>
internal sealed record YamlChange(YamlChangeKind Kind, YamlValue Value)
{
    /// <summary>Whether this, at a path, is all in which two trees differ. Order of keys and layout do not count.</summary>
    public bool IsMadeBetween(YamlNode? old, YamlNode? now, YamlPath path) => Matches(old, now, path, depth: 0);

    private bool Matches(YamlNode? old, YamlNode? now, YamlPath path, int depth)
    {
        if (depth == path.Steps.Count)
        {
            return Kind == YamlChangeKind.Append ? IsAppended(Items(old), Items(now)) : Value.Equals(YamlValue.Of(now));
        }

        var (key, index) = path.Steps[depth];
        var isGone = Kind == YamlChangeKind.Remove && depth == path.Steps.Count - 1;
        if (key is null)
        {
            var (before, after) = (Items(old), Items(now));
            return isGone
                ? before.Count == after.Count + 1 && before.Where((_, i) => i != index).Zip(after).All(pair => AreEqual(pair.First, pair.Second))
                : before.Count == after.Count && before.Zip(after).Select((pair, i) => i == index ? Matches(pair.First, pair.Second, path, depth + 1) : AreEqual(pair.First, pair.Second)).All(isEqual => isEqual);
        }

        return (old, now) is (YamlMapping from, YamlMapping to)
            && from.Entries.All(entry => entry.Key.Value == key || (to.Find(entry.Key.Value) is { } same && AreEqual(entry.Value, same)))
            && to.Entries.All(entry => entry.Key.Value == key || from.Find(entry.Key.Value) is not null)
            && (isGone ? to.Find(key) is null : Matches(from.Find(key), to.Find(key), path, depth + 1));
    }

    private bool IsAppended(IReadOnlyList<YamlNode> old, IReadOnlyList<YamlNode> now) =>
        Value is YamlList added && now.Count == old.Count + added.Items.Count
        && old.Zip(now).All(pair => AreEqual(pair.First, pair.Second))
        && added.Items.Zip(now.Skip(old.Count)).All(pair => pair.First.Equals(YamlValue.Of(pair.Second)));

    private static IReadOnlyList<YamlNode> Items(YamlNode? node) => node switch
    {
        null or YamlScalar { IsNull: true } => [],
        YamlSequence sequence => sequence.Items,
        _ => [node],
    };

    private static bool AreEqual(YamlNode one, YamlNode other) => (one, other) switch
    {
        (YamlScalar a, YamlScalar b) => a.Value == b.Value && a.IsNull == b.IsNull,
        (YamlSequence a, YamlSequence b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => AreEqual(pair.First, pair.Second)),
        (YamlMapping a, YamlMapping b) => a.Entries.Count == b.Entries.Count
            && a.Entries.Zip(b.Entries).All(pair => pair.First.Key.Value == pair.Second.Key.Value && AreEqual(pair.First.Value, pair.Second.Value)),
        _ => false,
    };
}
