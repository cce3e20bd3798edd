namespace Alignment.Core.Yaml;

/// <summary>A value in a YAML file that still knows where it stands, so that it can be pointed at and edited in place.</summary>
/// <param name="Start">Its first character; of a block list or mapping, the first character of its first item or key.</param>
/// <param name="End">Behind its last character; of a block list or mapping, behind its last value.</param>
public abstract record YamlNode(TextPosition Start, TextPosition End)
{
    /// <summary>Number of scalars, lists and mappings in it, itself included, aliases counted as what they stand for.</summary>
    /// <remarks>Bounded by <see cref="YamlTree.MaxNodes"/>.</remarks>
    public int Size { get; init; } = 1;
}

/// <summary>A single value. Its type is for the reader to decide: <c>no</c> is the word "no" until somebody wants a number.</summary>
/// <param name="Value">The text, without quotes and escapes.</param>
/// <param name="IsPlain">Whether it is written without quotes and is no block text.</param>
/// <param name="Start">Its first character; quotes, an anchor (&amp;name) and a tag (!name) included.</param>
/// <param name="End">Behind its last character, quote included; of block text (|, >), the start of the next line that has something.</param>
public sealed record YamlScalar(string Value, bool IsPlain, TextPosition Start, TextPosition End) : YamlNode(Start, End)
{
    /// <summary>Whether it says "no value": nothing at all, <c>~</c> or <c>null</c>, unquoted.</summary>
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";
}

/// <summary>A list.</summary>
/// <param name="Items">In the order of the file.</param>
/// <param name="Start">Where the first item, or the bracket, stands.</param>
/// <param name="End">Behind the last item, or the bracket.</param>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, TextPosition Start, TextPosition End) : YamlNode(Start, End);

/// <summary>Keys with values.</summary>
/// <param name="Entries">In the order of the file; no key twice.</param>
/// <param name="Start">Where the first key, or the brace, stands.</param>
/// <param name="End">Behind the last value, or the brace.</param>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, TextPosition Start, TextPosition End) : YamlNode(Start, End)
{
    /// <summary>The value of a key; null if the mapping has no such key.</summary>
    public YamlNode? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Value;
            }
        }

        return null;
    }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value; an empty plain scalar where the file has none.</param>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);
