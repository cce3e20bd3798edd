using Alignment.Core.Terminology.Editing;
using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology.Merging;

/// <summary>Takes entries apart into fields.</summary>
internal static class ContentReader
{
    /// <summary>An entry's content.</summary>
    /// <param name="concept">The entry as read.</param>
    /// <param name="entry">The entry as written.</param>
    public static ConceptContent Read(Concept concept, YamlMapping entry)
    {
        var fields = new Dictionary<string, YamlValue>(StringComparer.Ordinal);
        var terms = new List<TermContent>();
        foreach (var (key, value) in entry.Entries)
        {
            if (concept.Sections.FirstOrDefault(section => section.Tag == key.Value) is { } section)
            {
                terms.AddRange(section.Terms.Zip(NodeReader.Items(value)).Select(pair => ReadTerm(section.Tag, pair.First, pair.Second)));
            }
            else if (key.Value != "id")
            {
                Flatten(key.Value, value, fields);
            }
        }

        return new ConceptContent(concept.Id, concept.Place, fields, terms);
    }

    private static TermContent ReadTerm(string tag, Term term, YamlNode node)
    {
        var fields = new Dictionary<string, YamlValue>(StringComparer.Ordinal);
        var written = YamlValue.Of(node) as YamlMap ?? new YamlMap([KeyValuePair.Create("term", YamlValue.Of(node))]);
        if (node is YamlMapping mapping)
        {
            foreach (var (key, value) in mapping.Entries.Where(field => field.Key.Value is not ("term" or "region")))
            {
                Flatten(key.Value, value, fields);
            }
        }

        fields["status"] = new YamlText(GlossarySchema.Status.Word(term.Status));
        return new TermContent(new TermKey(term.Language, term.Region, term.Text), term.Place, fields, written, tag);
    }

    private static void Flatten(string name, YamlNode node, Dictionary<string, YamlValue> fields)
    {
        if (node is YamlMapping mapping)
        {
            foreach (var (key, value) in mapping.Entries)
            {
                Flatten($"{name}.{key.Value}", value, fields);
            }
        }
        else
        {
            // A source without a key is its reference.
            name = name == "source" ? "source.ref" : name;

            // Only the order under 'use' means something: best first.
            fields[name] = !GlossaryFields.IsList(name) ? YamlValue.Of(node)
                : name == "use" ? YamlList.Of(GlossaryValues.Texts(node))
                : YamlList.Of(GlossaryValues.Texts(node).Order(StringComparer.Ordinal));
        }
    }
}
