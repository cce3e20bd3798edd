using System.Collections.Immutable;

namespace Alignment.Core.Yaml.Editing;

/// <summary>The way from the root of a document to a value: keys of mappings and indices of lists.</summary>
/// <param name="Steps">From the root; empty for the root itself.</param>
public sealed record YamlPath(ImmutableList<YamlStep> Steps)
{
    /// <summary>The root.</summary>
    public static YamlPath Root { get; } = new([]);

    /// <summary>The value of a key of the mapping here.</summary>
    public YamlPath Key(string key) => new(Steps.Add(new YamlStep(key, 0)));

    /// <summary>An item of the list here, by its index. A value that is no list counts as a list of one.</summary>
    public YamlPath Item(int index) => new(Steps.Add(new YamlStep(null, index)));

    /// <summary>The mapping or list that holds the value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the root.</exception>
    public YamlPath Parent() => new(Steps.RemoveAt(Steps.Count - 1));

    /// <summary>The last step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">This is the root.</exception>
    public YamlStep Last => Steps[^1];
}

/// <summary>One step down.</summary>
/// <param name="Key">A key; null for an item of a list.</param>
/// <param name="Index">0-based index of the item; 0 for a key.</param>
public readonly record struct YamlStep(string? Key, int Index);
