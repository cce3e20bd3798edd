using Alignment.Core.Checking;
using Alignment.Core.Text;
using Alignment.Core.Yaml;

namespace Alignment.Core.Terminology;

/// <summary>Reads the key <c>rules</c> of an entry.</summary>
internal static class RulesReader
{
    public static ConceptRules Read(NodeReader reader, YamlNode? node, GlossaryDefaults defaults)
    {
        var inherited = ConceptRules.None with
        {
            FirstUse = defaults.FirstUse,
            Bilingual = defaults.Bilingual,
            Quotations = defaults.Quotations,
        };
        if (node is null || reader.Mapping(node, "'rules'", GlossarySchema.RulesKeys) is not { } mapping)
        {
            return inherited;
        }

        return inherited with
        {
            Severities = ReadSeverities(reader, mapping.Find("severity")),
            Disabled = ReadDisabled(reader, mapping.Find("disable")),
            FirstUse = reader.Choose(mapping, "first_use", GlossarySchema.FirstUse) ?? inherited.FirstUse,
            Bilingual = reader.Choose(mapping, "bilingual", GlossarySchema.Bilingual) ?? inherited.Bilingual,
            Quotations = reader.Choose(mapping, "quotes", GlossarySchema.Quotes) ?? inherited.Quotations,
            Paths = reader.Texts(mapping, "paths"),
            Tests = mapping.Find("tests") is { } tests ? ReadTests(reader, tests) : [],
        };
    }

    private static Dictionary<string, Severity> ReadSeverities(NodeReader reader, YamlNode? node)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        if (node is null || reader.Mapping(node, "'severity'", ["TERM030"], _ => true) is not { } mapping)
        {
            return severities;
        }

        foreach (var (key, value) in mapping.Entries)
        {
            if (IsRule(reader, key) && reader.Choose(value, key.Value, GlossarySchema.Severity) is { } severity)
            {
                severities.Add(key.Value, severity);
            }
        }

        return severities;
    }

    private static List<string> ReadDisabled(NodeReader reader, YamlNode? node)
    {
        var rules = new List<string>();
        foreach (var item in NodeReader.Items(node))
        {
            if (reader.Text(item, "disable") is { } rule && IsRule(reader, (YamlScalar)item))
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    private static List<GlossaryTest> ReadTests(NodeReader reader, YamlNode node)
    {
        var tests = new List<GlossaryTest>();
        if (reader.Mapping(node, "'tests'", [.. GlossarySchema.TestKeys, "en", "fr"]) is not { } mapping)
        {
            return tests;
        }

        AddSamples(mapping, language: null);
        foreach (var language in new[] { Language.English, Language.French })
        {
            if (mapping.Find(language.Tag()) is { } own && reader.Mapping(own, $"'{language.Tag()}' of 'tests'", GlossarySchema.TestKeys) is { } samples)
            {
                AddSamples(samples, language);
            }
        }

        return tests;

        void AddSamples(YamlMapping samples, Language? language)
        {
            foreach (var key in GlossarySchema.TestKeys)
            {
                foreach (var item in NodeReader.Items(samples.Find(key)))
                {
                    if (reader.Text(item, key) is { } text)
                    {
                        tests.Add(new GlossaryTest(text, IsGood: key == "ok", language, reader.Place(item)));
                    }
                }
            }
        }
    }

    // Which rules there are is the check's business; here a typing error in the shape of an id is found.
    private static bool IsRule(NodeReader reader, YamlScalar node)
    {
        if (Rule.IsId(node.Value))
        {
            return true;
        }

        reader.Report(node, $"'{node.Value}' is no rule; rules are named as in TERM030.");
        return false;
    }
}
