using System.Text;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Yaml;

namespace Alignment.Formats.Settings;

/// <summary>Finds and reads <c>alignment.yml</c>.</summary>
public static class SettingsFile
{
    /// <summary>The name of the file, searched upward from the working folder.</summary>
    public const string Name = "alignment.yml";

    /// <summary>Keys of the file.</summary>
    public static IReadOnlyList<string> Keys { get; } = ["glossary", "lang", "rules", "overrides", "exclude", "known", "baseline", "fail_on", "translator", "ui"];

    private static readonly string[] OverrideKeys = ["files", "rules"];

    /// <summary>The settings that hold for a folder.</summary>
    /// <param name="named">The file that the user named; null to search upward.</param>
    /// <param name="startDirectory">Where the search begins.</param>
    /// <returns>Empty settings if there is no file, which is no error.</returns>
    /// <exception cref="InputFormatException">The file is absent, not readable, or says something that cannot be.</exception>
    public static CheckSettings Load(string? named, string startDirectory)
    {
        var path = named ?? Find(startDirectory);
        return path is null ? CheckSettings.None with { Folder = startDirectory } : Read(path, ReadText(path));
    }

    /// <summary>Reads settings.</summary>
    /// <param name="path">The file, for messages and for paths in it.</param>
    /// <param name="text">What stands in it.</param>
    public static CheckSettings Read(string path, string text)
    {
        var settings = new CheckSettings { Path = path, Folder = FolderOf(path) };
        var reader = new SettingsReader(path);
        foreach (var (key, value) in Entries(reader, path, text))
        {
            settings = key.Value switch
            {
                "rules" => settings with { Rules = reader.Severities(value) },
                "overrides" => settings with { Overrides = [.. SettingsReader.Items(value).Select(item => ReadOverride(reader, item))] },
                "exclude" => settings with { Exclude = reader.Texts(value, "exclude") },
                "known" => settings with { Known = reader.Texts(value, "known") },
                "baseline" => settings with { Baseline = reader.Text(value, "baseline") },
                "fail_on" => settings with { FailOn = ReadFailOn(reader, value) },
                "lang" => settings with { Language = ReadLanguage(reader, value) },
                "ui" => settings with { Ui = ReadUi(reader, value) },
                _ => settings, // glossary and translator, which are read where they are needed
            };
        }

        return settings;
    }

    /// <summary>What the file says of filling gaps.</summary>
    /// <param name="named">The file that the user named; null to search upward.</param>
    /// <param name="startDirectory">Where the search begins.</param>
    /// <returns>Empty settings if there is no file, or if it says nothing of that.</returns>
    /// <exception cref="InputFormatException">The file is absent, not readable, or says something that cannot be.</exception>
    public static TranslatorSettings LoadTranslator(string? named, string startDirectory)
    {
        var path = named ?? Find(startDirectory);
        return path is null ? TranslatorSettings.None : ReadTranslator(path, ReadText(path));
    }

    /// <summary>Reads what a settings file says of filling gaps.</summary>
    /// <param name="path">The file, for messages and for paths in it.</param>
    /// <param name="text">What stands in it.</param>
    /// <exception cref="InputFormatException">It says something that cannot be.</exception>
    public static TranslatorSettings ReadTranslator(string path, string text)
    {
        var reader = new SettingsReader(path);
        var node = Entries(reader, path, text).FirstOrDefault(entry => entry.Key.Value == "translator")?.Value;
        return node is null or YamlScalar { IsNull: true } ? TranslatorSettings.None with { Path = path } : new TranslatorSettingsReader(reader, path, FolderOf(path)).Read(node);
    }

    private static IReadOnlyList<YamlEntry> Entries(SettingsReader reader, string path, string text)
    {
        if (!YamlTree.TryRead(text, out var root, out var problem))
        {
            throw new InputFormatException(path, problem.Message, problem.Position.Line, problem.Position.Column);
        }

        return root is null or YamlScalar { IsNull: true } ? [] : reader.Mapping(root, "the settings", Keys).Entries;
    }

    private static string FolderOf(string path) => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;

    private static PathRules ReadOverride(SettingsReader reader, YamlNode item)
    {
        var mapping = reader.Mapping(item, "an override", OverrideKeys);
        var files = mapping.Find("files") ?? throw reader.Wrong(item, "the override has no 'files'. Add globs, as in files: [\"archive/**\"].");
        var rules = mapping.Find("rules") ?? throw reader.Wrong(item, "the override has no 'rules'. Add severities, as in rules: {TERM002: none}.");
        return new PathRules([.. reader.Texts(files, "files").Select(pattern => new Glob(pattern))], reader.Severities(rules));
    }

    private static Severity ReadFailOn(SettingsReader reader, YamlNode value)
    {
        var word = reader.Text(value, "fail_on");
        return word == "never" ? Severity.None
            : GlossarySchema.Severity.Find(word) is not Severity.None and { } severity ? severity
            : throw reader.Wrong(value, $"'fail_on' is error, warning, info or never, not '{word}'.");
    }

    private static Language? ReadLanguage(SettingsReader reader, YamlNode value)
    {
        var word = reader.Text(value, "lang");
        return word == "auto" ? null : Languages.FromTag(word) ?? throw reader.Wrong(value, $"'lang' is fr, en or auto, not '{word}'.");
    }

    private static Language ReadUi(SettingsReader reader, YamlNode value)
    {
        var word = reader.Text(value, "ui");
        return word switch { "fr" => Language.French, "en" => Language.English, _ => throw reader.Wrong(value, $"'ui' is fr or en, not '{word}'.") };
    }

    private static string? Find(string startDirectory)
    {
        for (var folder = new DirectoryInfo(startDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, Name);
            if (File.Exists(path))
            {
                var relative = System.IO.Path.GetRelativePath(startDirectory, path);
                return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
            }
        }

        return null;
    }

    private static string ReadText(string path)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFormatException(path, "there is no such file. Check --config.", cause: exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputFormatException(path, $"the settings cannot be read ({exception.Message.TrimEnd('.')}).", cause: exception);
        }
    }
}
