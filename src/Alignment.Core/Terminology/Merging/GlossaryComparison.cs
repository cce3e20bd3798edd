using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology.Merging;

/// <summary>How one glossary differs from another, concept by concept; order, layout and comments do not count.</summary>
public static class GlossaryComparison
{
    /// <summary>The concepts that differ, by id.</summary>
    /// <param name="before">The old glossary; no id twice.</param>
    /// <param name="after">The new one; no id twice.</param>
    public static IReadOnlyList<ConceptDifference> Compare(IEnumerable<ConceptContent> before, IEnumerable<ConceptContent> after)
    {
        var old = before.ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        var now = after.ToDictionary(concept => concept.Id, StringComparer.Ordinal);
        return
        [
            .. old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
                .Select(id => Compare(id, old.GetValueOrDefault(id), now.GetValueOrDefault(id)))
                .OfType<ConceptDifference>(),
        ];
    }

    private static ConceptDifference? Compare(string id, ConceptContent? old, ConceptContent? now)
    {
        if (old is null || now is null)
        {
            return new ConceptDifference(id, old, now, [], [], []);
        }

        List<FieldDifference> fields =
        [
            .. Fields(null, old.Fields, now.Fields),
            .. old.Terms.SelectMany(term => now.Find(term.Key) is { } same ? Fields(term.Key, term.Fields, same.Fields) : []),
        ];
        var added = now.Terms.Where(term => old.Find(term.Key) is null).ToList();
        var removed = old.Terms.Where(term => now.Find(term.Key) is null).ToList();
        return fields.Count + added.Count + removed.Count == 0 ? null : new ConceptDifference(id, old, now, fields, added, removed);
    }

    private static IEnumerable<FieldDifference> Fields(TermKey? term, IReadOnlyDictionary<string, YamlValue> old, IReadOnlyDictionary<string, YamlValue> now) =>
        from field in old.Keys.Union(now.Keys)
        let difference = new FieldDifference(term, field, old.GetValueOrDefault(field), now.GetValueOrDefault(field))
        where !Equals(difference.Before, difference.After)
        select difference;
}

/// <summary>A concept that two glossaries say different things of.</summary>
/// <param name="Id">The concept.</param>
/// <param name="Before">In the old one; null if it does not have it.</param>
/// <param name="After">In the new one; null if it does not have it.</param>
/// <param name="Fields">Fields that differ, of the concept first, then of terms that both have.</param>
/// <param name="Added">Terms that only the new one has.</param>
/// <param name="Removed">Terms that only the old one has.</param>
public sealed record ConceptDifference(
    string Id, ConceptContent? Before, ConceptContent? After, IReadOnlyList<FieldDifference> Fields, IReadOnlyList<TermContent> Added, IReadOnlyList<TermContent> Removed);

/// <summary>A field that two glossaries have different values for.</summary>
/// <param name="Term">The term it belongs to; null for the concept.</param>
/// <param name="Field">The field.</param>
/// <param name="Before">In the old one; null if it is not there.</param>
/// <param name="After">In the new one; null if it is not there.</param>
public sealed record FieldDifference(TermKey? Term, string Field, YamlValue? Before, YamlValue? After);
