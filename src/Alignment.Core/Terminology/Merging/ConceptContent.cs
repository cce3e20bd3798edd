using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology.Merging;

/// <summary>What an entry says, field by field, to be compared with what it says elsewhere.</summary>
/// <param name="Id">The concept.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Fields">Its fields by name (<c>domain</c>, <c>definition.fr</c>); lists as lists, also where the file has a single text.</param>
/// <param name="Terms">Its terms.</param>
public sealed record ConceptContent(string Id, SourceSpan Place, IReadOnlyDictionary<string, YamlValue> Fields, IReadOnlyList<TermContent> Terms)
{
    /// <summary>The term with a key; null if there is none.</summary>
    public TermContent? Find(TermKey key) => Terms.FirstOrDefault(term => term.Key == key);

    /// <summary>Whether two entries say the same.</summary>
    public bool SaysWhat(ConceptContent other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AreEqual(Fields, other.Fields) && Terms.Count == other.Terms.Count && Terms.All(term => other.Find(term.Key) is { } same && AreEqual(term.Fields, same.Fields));
    }

    internal static bool AreEqual(IReadOnlyDictionary<string, YamlValue> one, IReadOnlyDictionary<string, YamlValue> other) =>
        one.Count == other.Count && one.All(pair => other.TryGetValue(pair.Key, out var value) && pair.Value.Equals(value));
}

/// <summary>What makes a term the same term in two files.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Region">Its region, as a tag; null for everywhere.</param>
/// <param name="Text">Its words.</param>
public sealed record TermKey(Language Language, string? Region, string Text)
{
    /// <summary><c>fr “OTAN”</c>.</summary>
    public override string ToString() => $"{Region ?? Language.Tag()} “{Text.ReplaceLineEndings(" ")}”";
}

/// <summary>What an entry says of a term.</summary>
/// <param name="Key">Which term.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Fields">Its fields by name, <c>term</c> aside; <c>status</c> always, whether written or not.</param>
/// <param name="Written">The term as it is written.</param>
/// <param name="Tag">The key of its section.</param>
public sealed record TermContent(TermKey Key, SourceSpan Place, IReadOnlyDictionary<string, YamlValue> Fields, YamlMap Written, string Tag);
