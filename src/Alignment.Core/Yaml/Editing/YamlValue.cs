namespace Alignment.Core.Yaml.Editing;

/// <summary>What a piece of YAML says, whatever it is written like: equal values mean the same to every reader.</summary>
public abstract record YamlValue
{
    /// <summary>The value of a node, aliases written out.</summary>
    public static YamlValue Of(YamlNode? node) => node switch
    {
        null or YamlScalar { IsNull: true } => YamlNothing.Instance,
        YamlScalar scalar => new YamlText(scalar.Value),
        YamlSequence sequence => new YamlList([.. sequence.Items.Select(Of)]),
        YamlMapping mapping => new YamlMap([.. mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, Of(entry.Value)))]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>No value: <c>~</c>, or nothing at all.</summary>
public sealed record YamlNothing : YamlValue
{
    /// <summary>The one there is.</summary>
    public static YamlNothing Instance { get; } = new();
}

/// <summary>A text.</summary>
/// <param name="Text">The text, without quotes and escapes.</param>
public sealed record YamlText(string Text) : YamlValue;

/// <summary>A list.</summary>
/// <param name="Items">In order.</param>
public sealed record YamlList(IReadOnlyList<YamlValue> Items) : YamlValue
{
    /// <summary>A list of texts.</summary>
    public static YamlList Of(IEnumerable<string> texts) => new([.. texts.Select(text => new YamlText(text))]);

    /// <inheritdoc/>
    public bool Equals(YamlList? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.Count;
}

/// <summary>Keys with values; their order does not matter to equality.</summary>
/// <param name="Entries">In the order to write them in; no key twice.</param>
public sealed record YamlMap(IReadOnlyList<KeyValuePair<string, YamlValue>> Entries) : YamlValue
{
    /// <summary>The value of a key; null if there is none.</summary>
    public YamlValue? Find(string key)
    {
        foreach (var (name, value) in Entries)
        {
            if (name == key)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The same with another value for a key, at its place or at the end; without the key if the value is null.</summary>
    public YamlMap With(string key, YamlValue? value)
    {
        List<KeyValuePair<string, YamlValue>> entries = [.. Entries];
        var at = entries.FindIndex(entry => entry.Key == key);
        if (at >= 0)
        {
            entries.RemoveAt(at);
        }

        if (value is not null)
        {
            entries.Insert(at >= 0 ? at : entries.Count, KeyValuePair.Create(key, value));
        }

        return new YamlMap(entries);
    }

    /// <inheritdoc/>
    public bool Equals(YamlMap? other)
    {
        if (other is null || Entries.Count != other.Entries.Count)
        {
            return false;
        }

        // Nearly always in the same order, which spares the search.
        for (var i = 0; i < Entries.Count; i++)
        {
            var (key, value) = Entries[i];
            if (!Equals(value, other.Entries[i].Key == key ? other.Entries[i].Value : other.Find(key)))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.Count;
}
