using Alignment.Core.Terminology;
using Alignment.Core.Yaml;

namespace Alignment.Formats.Glossaries;

/// <summary>The key <c>glossary</c> of the settings file.</summary>
internal static class GlossarySetting
{
    /// <summary>The paths it names, relative to the settings file; empty if it names none.</summary>
    /// <exception cref="GlossaryException">The file is no YAML, or the key is no path or list of paths.</exception>
    public static IReadOnlyList<string> Read(string path, string text)
    {
        if (!YamlTree.TryRead(text, out var root, out var problem))
        {
            throw new GlossaryException(path, problem.Message, problem.Position.Line, problem.Position.Column);
        }

        return root is YamlMapping mapping && mapping.Find("glossary") is { } value ? Paths(path, value) : [];
    }

    private static List<string> Paths(string path, YamlNode value)
    {
        IReadOnlyList<YamlNode> items = value is YamlSequence sequence ? sequence.Items : [value];
        return
        [
            .. items.Select(item => item is YamlScalar { IsNull: false } scalar
                ? scalar.Value
                : throw new GlossaryException(path, "'glossary' takes a path or a list of paths.", item.Start.Line, item.Start.Column)),
        ];
    }
}
