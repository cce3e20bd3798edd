using System.Globalization;
using Alignment.Core.Text;
using Alignment.Core.Yaml;
using Alignment.Core.Yaml.Editing;

namespace Alignment.Core.Terminology;

/// <summary>Reads glossary files: YAML as <c>docs/glossary.schema.json</c> describes it.</summary>
public static class GlossaryReader
{
    /// <summary>Reads one file.</summary>
    /// <param name="path">The file, as the user named it: what errors and places show.</param>
    /// <param name="text">Its text; a byte order mark is passed over.</param>
    /// <exception cref="GlossaryException">The first thing that is wrong with it.</exception>
    public static GlossaryFile Read(string path, string text)
    {
        var file = Inspect(path, text, out var problems);
        return problems.Count == 0 ? file : throw problems[0].ToException();
    }

    /// <summary>Reads one file as far as it can be read, and lists everything that is wrong with it.</summary>
    /// <param name="path">The file, as the user named it.</param>
    /// <param name="text">Its text; a byte order mark is passed over.</param>
    /// <param name="problems">What is wrong, by place; empty if nothing is.</param>
    /// <returns>What could be read; entries and terms with a problem may be missing or lack the property.</returns>
    public static GlossaryFile Inspect(string path, string text, out IReadOnlyList<GlossaryProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        var reader = new NodeReader(path);
        var file = Empty(path);

        // A byte order mark is no part of the text: columns count from behind it, as in editors.
        if (!YamlTree.TryRead(text.StartsWith('\uFEFF') ? text[1..] : text, out var root, out var problem))
        {
            var place = new YamlScalar("", IsPlain: true, problem.Position, problem.Position);
            reader.Report(place, problem.Message, GlossaryProblemKind.Syntax);
        }
        else if (root is not null && reader.Mapping(root, "a glossary", GlossarySchema.FileKeys) is { } mapping)
        {
            file = ReadFile(reader, mapping, file);
        }

        problems = reader.ProblemsByPlace();
        return file;
    }

    /// <summary>What a text that is read already says.</summary>
    internal static GlossaryFile Inspect(string path, YamlDocument document, out IReadOnlyList<GlossaryProblem> problems)
    {
        var reader = new NodeReader(path);
        var file = Empty(path);
        if (document.Root is not null && reader.Mapping(document.Root, "a glossary", GlossarySchema.FileKeys) is { } mapping)
        {
            file = ReadFile(reader, mapping, file);
        }

        problems = reader.ProblemsByPlace();
        return file;
    }

    private static GlossaryFile Empty(string path) => new(path, [Language.English, Language.French], new GlossaryDefaults(), []);

    private static GlossaryFile ReadFile(NodeReader reader, YamlMapping mapping, GlossaryFile empty)
    {
        if (mapping.Find("version") is { } version && reader.Text(version, "version") is { } number)
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < 1)
            {
                reader.Report(version, $"'version' takes a whole number, found '{number}'. This program reads version {GlossarySchema.Version}.");
            }
            else if (value > GlossarySchema.Version)
            {
                reader.Report(version, $"the file is of version {value}; this program reads version {GlossarySchema.Version}. Update the program.");
            }
        }

        var defaults = mapping.Find("defaults") is { } given ? ReadDefaults(reader, given) : empty.Defaults;
        if (mapping.Find("entries") is not { } entries)
        {
            reader.Report(mapping, "a glossary needs the key 'entries' with a list of entries. Add it.");
            return empty with { Defaults = defaults };
        }

        if (entries is not YamlSequence and not YamlScalar { IsNull: true })
        {
            reader.Report(entries, $"'entries' takes a list, each entry with a dash, found {NodeReader.Describe(entries)}.");
            return empty with { Defaults = defaults };
        }

        return empty with
        {
            Languages = mapping.Find("languages") is { } languages ? ReadLanguages(reader, languages) : empty.Languages,
            Defaults = defaults,
            Concepts = ConceptReader.Read(reader, NodeReader.Items(entries), defaults),
        };
    }

    private static List<Language> ReadLanguages(NodeReader reader, YamlNode node)
    {
        var languages = new List<Language>();
        foreach (var item in NodeReader.Items(node))
        {
            var tag = reader.Text(item, "languages");
            if (tag is not null && LanguageTags.Parse(tag)?.Language is { } language)
            {
                languages.Add(language);
            }
            else if (tag is not null)
            {
                reader.Report(item, $"'languages' cannot hold '{tag}'; this program knows en and fr.");
            }
        }

        return languages;
    }

    private static GlossaryDefaults ReadDefaults(NodeReader reader, YamlNode node)
    {
        if (reader.Mapping(node, "'defaults'", GlossarySchema.DefaultsKeys) is not { } mapping)
        {
            return new GlossaryDefaults();
        }

        var regions = mapping.Find("region") is { } region ? reader.Mapping(region, "'region'", ["en", "fr"]) : null;
        return new GlossaryDefaults
        {
            FrenchRegion = regions?.Find("fr") is { } french ? TermReader.ReadRegion(reader, french, Language.French) : null,
            EnglishRegion = regions?.Find("en") is { } english ? TermReader.ReadRegion(reader, english, Language.English) : null,
            Inflection = reader.Choose(mapping, "inflect", GlossarySchema.Inflect) ?? Inflection.Auto,
            Case = reader.Choose(mapping, "case", GlossarySchema.Case) ?? CasePolicy.Smart,
            Quotations = reader.Choose(mapping, "quotes", GlossarySchema.Quotes) ?? QuotationPolicy.Skip,
            FirstUse = reader.Choose(mapping, "first_use", GlossarySchema.FirstUse),
            Bilingual = reader.Choose(mapping, "bilingual", GlossarySchema.Bilingual) ?? BilingualPolicy.Any,
        };
    }
}
