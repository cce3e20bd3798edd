using Alignment.Core.Yaml;

namespace Alignment.Core.Terminology;

/// <summary>Reads the entries of a glossary file.</summary>
internal static class ConceptReader
{
    public static List<Concept> Read(NodeReader reader, IReadOnlyList<YamlNode> entries, GlossaryDefaults defaults)
    {
        var concepts = new List<Concept>(entries.Count);
        foreach (var entry in entries)
        {
            if (ReadConcept(reader, entry, defaults) is { } concept)
            {
                concepts.Add(concept);
            }
        }

        return concepts;
    }

    private static Concept? ReadConcept(NodeReader reader, YamlNode node, GlossaryDefaults defaults)
    {
        if (reader.Mapping(node, "an entry", GlossarySchema.EntryKeys, IsLanguage) is not { } mapping)
        {
            return null;
        }

        var sections = mapping.Entries
            .Where(entry => IsLanguage(entry.Key.Value))
            .Select(entry => TermReader.ReadSection(reader, entry.Key.Value, entry.Value, defaults))
            .ToList();
        var id = ReadId(reader, mapping);
        if (sections.Count == 0)
        {
            reader.Report(mapping, $"the entry{(id is null ? "" : $" '{id}'")} has no terms. Add a language, as in 'en: NATO' or 'fr: OTAN'.");
        }

        if (id is null)
        {
            return null;
        }

        var hasAcronym = sections.Any(section => section.Terms.Any(term => term.Type == TermType.Acronym));
        return new Concept
        {
            Id = id,
            Place = reader.Place(mapping),
            Kind = reader.Choose(mapping, "kind", GlossarySchema.Kind) ?? (hasAcronym ? ConceptKind.Org : ConceptKind.Term),
            Domain = reader.Text(mapping, "domain"),
            Definition = reader.Localized(mapping, "definition"),
            Note = reader.Localized(mapping, "note"),
            Source = mapping.Find("source") is { } source ? ReadSource(reader, source) : null,
            Date = reader.Date(mapping, "date"),
            Related = reader.Texts(mapping, "related"),
            Rules = RulesReader.Read(reader, mapping.Find("rules"), defaults),
            Sections = sections,
        };
    }

    private static string? ReadId(NodeReader reader, YamlMapping mapping)
    {
        if (mapping.Find("id") is not { } node)
        {
            reader.Report(mapping, "the entry has no 'id'. Add one, as in 'id: nato'.");
            return null;
        }

        var id = reader.Text(node, "id");
        if (id is not null && !IsSlug(id))
        {
            reader.Report(node, $"the id '{id}' may hold small letters a-z, digits and single hyphens only, as in 'training-mission'.");
        }

        return id;
    }

    private static GlossarySource? ReadSource(NodeReader reader, YamlNode node)
    {
        if (node is YamlScalar)
        {
            return reader.Text(node, "source") is { } text ? new GlossarySource(text) : null;
        }

        if (reader.Mapping(node, "'source'", GlossarySchema.SourceKeys) is not { } mapping)
        {
            return null;
        }

        if (mapping.Find("ref") is null)
        {
            reader.Report(mapping, "'source' has no 'ref'. Add one, as in 'ref: House style, p. 12'.");
            return null;
        }

        return reader.Text(mapping, "ref") is { } reference
            ? new GlossarySource(reference, reader.Date(mapping, "date"), reader.Text(mapping, "url"))
            : null;
    }

    private static bool IsLanguage(string key) => LanguageTags.Parse(key) is not null;

    private static bool IsSlug(string id) =>
        id[0] != '-' && id[^1] != '-' && !id.Contains("--", StringComparison.Ordinal) && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
