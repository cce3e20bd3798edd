using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Yaml;

namespace Alignment.Formats.Settings;

/// <summary>Takes values out of the settings file; what is wrong is thrown with its place.</summary>
/// <param name="path">The file, as messages show it.</param>
internal sealed class SettingsReader(string path)
{
    public InputFormatException Wrong(YamlNode node, string problem) => new(path, problem, node.Start.Line, node.Start.Column);

    /// <summary>The items of a list; a single value is a list of one, nothing an empty one.</summary>
    public static IReadOnlyList<YamlNode> Items(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } => [],
        YamlSequence sequence => sequence.Items,
        _ => [node],
    };

    public YamlMapping Mapping(YamlNode node, string what, IReadOnlyList<string> keys)
    {
        if (node is not YamlMapping mapping)
        {
            throw Wrong(node, $"expected {what} with keys ({string.Join(", ", keys)}).");
        }

        foreach (var (key, _) in mapping.Entries)
        {
            if (!keys.Contains(key.Value))
            {
                var hint = Spelling.Closest(key.Value, keys) is { } near ? $"Did you mean '{near}'?" : $"Known here: {string.Join(", ", keys)}.";
                throw Wrong(key, $"unknown key '{key.Value}' in {what}. {hint}");
            }
        }

        return mapping;
    }

    public string Text(YamlNode node, string key) =>
        node is YamlScalar { IsNull: false } scalar && scalar.Value.Trim().Length > 0 ? scalar.Value.Trim() : throw Wrong(node, $"'{key}' takes a text.");

    public IReadOnlyList<string> Texts(YamlNode node, string key) => [.. Items(node).Select(item => Text(item, key))];

    /// <summary>Severities by rule id.</summary>
    public IReadOnlyDictionary<string, Severity> Severities(YamlNode node)
    {
        var severities = new Dictionary<string, Severity>(StringComparer.Ordinal);
        if (node is not YamlMapping mapping)
        {
            throw Wrong(node, "'rules' takes severities by rule, as in {TERM002: none, TERM005: warning}.");
        }

        foreach (var (key, value) in mapping.Entries)
        {
            var rule = RuleTable.Find(key.Value)
                ?? throw Wrong(key, $"there is no rule '{key.Value}'.{(RuleTable.Closest(key.Value) is { } near ? $" Did you mean {near}?" : "")}");
            severities[rule.Id] = GlossarySchema.Severity.Find(Text(value, key.Value))
                ?? throw Wrong(value, $"a severity is error, warning, info or none, not '{Text(value, key.Value)}'.");
        }

        return severities;
    }
}
