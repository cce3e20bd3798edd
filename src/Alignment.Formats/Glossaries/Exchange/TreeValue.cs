namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>A value of a glossary file, whatever it is written in.</summary>
internal abstract record TreeValue;

/// <summary>A text.</summary>
internal sealed record TreeText(string Text) : TreeValue;

/// <summary>A list.</summary>
internal sealed record TreeList(IReadOnlyList<TreeValue> Items) : TreeValue
{
    /// <summary>A list of texts; null if there are none.</summary>
    public static TreeList? Of(IEnumerable<string> texts) => texts.Select(text => (TreeValue)new TreeText(text)).ToList() is { Count: > 0 } items ? new TreeList(items) : null;
}

/// <summary>Keys with values, in order.</summary>
internal sealed record TreeMap : TreeValue
{
    private readonly List<(string Key, TreeValue Value)> entries = [];

    /// <summary>Keys and values.</summary>
    public IReadOnlyList<(string Key, TreeValue Value)> Entries => entries;

    /// <summary>Itself; null if it has no keys.</summary>
    public TreeMap? OrNothing => entries.Count == 0 ? null : this;

    /// <summary>Adds a key; null leaves it out.</summary>
    public TreeMap Add(string key, TreeValue? value)
    {
        if (value is not (null or TreeMap { Entries.Count: 0 }))
        {
            entries.Add((key, value));
        }

        return this;
    }

    /// <summary>Adds a key; null leaves it out.</summary>
    public TreeMap Add(string key, string? text) => Add(key, text is null ? null : new TreeText(text));
}
