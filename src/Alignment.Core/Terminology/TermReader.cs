using Alignment.Core.Text;
using Alignment.Core.Yaml;

namespace Alignment.Core.Terminology;

/// <summary>Reads the language sections of an entry and their terms.</summary>
internal static class TermReader
{
    public static LanguageSection ReadSection(NodeReader reader, string tag, YamlNode node, GlossaryDefaults defaults)
    {
        var (language, region) = LanguageTags.Parse(tag)!.Value;
        var terms = new List<Term>();
        foreach (var item in NodeReader.Items(node))
        {
            // The first term of a section is the one to write, unless the file says otherwise.
            var status = terms.Count == 0 ? TermStatus.Preferred : TermStatus.Admitted;
            if (ReadTerm(reader, item, language, region, defaults) is { } term)
            {
                terms.Add(term.Given is null ? term.Term with { Status = status } : term.Term);
            }
        }

        if (NodeReader.Items(node).Count == 0)
        {
            reader.Report(node, $"'{tag}' has no terms. Write one, as in '{tag}: NATO', or remove the key.");
        }

        return new LanguageSection(tag, language, terms, reader.Place(node));
    }

    /// <summary>A language tag with region; null, and reported, if it is none of this language.</summary>
    public static string? ReadRegion(NodeReader reader, YamlNode node, Language language)
    {
        if (reader.Text(node, "region") is not { } text)
        {
            return null;
        }

        if (LanguageTags.Parse(text) is { Region: { } region } tag && tag.Language == language)
        {
            return region;
        }

        reader.Report(node, $"'region' cannot be '{text}' here; it is {language.Tag()} with a region, as in {language.Tag()}-CA.");
        return null;
    }

    private static (Term Term, TermStatus? Given)? ReadTerm(
        NodeReader reader, YamlNode node, Language language, string? region, GlossaryDefaults defaults)
    {
        if (node is YamlScalar)
        {
            return reader.Text(node, "term") is { } word
                ? (Create(reader, node, word, language, region, defaults), null)
                : null;
        }

        if (reader.Mapping(node, "a term", GlossarySchema.TermKeys) is not { } mapping)
        {
            return null;
        }

        if (mapping.Find("term") is not { } written)
        {
            reader.Report(mapping, "the term has no 'term', the words themselves. Add them, as in '{term: NATO}'.");
            return null;
        }

        if (reader.Text(written, "term") is not { } text)
        {
            return null;
        }

        var status = reader.Choose(mapping, "status", GlossarySchema.Status);
        var plain = Create(reader, mapping, text, language, region, defaults);
        var term = plain with
        {
            Status = status ?? plain.Status,
            Type = reader.Choose(mapping, "type", GlossarySchema.Type) ?? plain.Type,
            PartOfSpeech = reader.Choose(mapping, "pos", GlossarySchema.PartOfSpeech),
            Gender = reader.Choose(mapping, "gender", GlossarySchema.Gender),
            Number = reader.Choose(mapping, "number", GlossarySchema.Number),
            Of = reader.Text(mapping, "of"),
            Inflection = reader.Choose(mapping, "inflect", GlossarySchema.Inflect) ?? plain.Inflection,
            Forms = reader.Texts(mapping, "forms"),
            Case = reader.Choose(mapping, "case", GlossarySchema.Case) ?? plain.Case,
            LookupForms = reader.Texts(mapping, "match"),
            Exceptions = reader.Texts(mapping, "except"),
            Region = mapping.Find("region") is { } own ? ReadOwnRegion(reader, own, language, region) : region,
            Use = reader.Texts(mapping, "use"),
            Why = reader.Text(mapping, "why"),
            Note = reader.Text(mapping, "note"),
            Since = reader.Date(mapping, "since"),
            Until = reader.Date(mapping, "until"),
        };
        if (term.Since > term.Until)
        {
            reader.Report(mapping, "'since' is later than 'until'. Swap or mend them.");
        }

        return (term, status);
    }

    private static string? ReadOwnRegion(NodeReader reader, YamlNode node, Language language, string? section)
    {
        var region = ReadRegion(reader, node, language);
        if (section is not null && region is not null && region != section)
        {
            reader.Report(node, $"'region' says {region} in a section for {section}. Move the term, or remove its region.");
        }

        return section ?? region;
    }

    private static Term Create(NodeReader reader, YamlNode node, string text, Language language, string? region, GlossaryDefaults defaults) => new()
    {
        Text = text,
        Language = language,
        Place = reader.Place(node),
        Type = TermTypes.Guess(text),
        Inflection = defaults.Inflection,
        Case = defaults.Case,
        Region = region,
    };
}
