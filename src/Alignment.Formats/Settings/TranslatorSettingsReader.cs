using System.Globalization;
using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Yaml;

namespace Alignment.Formats.Settings;

/// <summary>Reads <c>translator</c> of the settings file.</summary>
/// <param name="reader">Takes values out of the file.</param>
/// <param name="path">The file, as messages show it.</param>
/// <param name="folder">Its folder, which paths in it are relative to.</param>
internal sealed class TranslatorSettingsReader(SettingsReader reader, string path, string folder)
{
    private static readonly string[] Engines = ["memory", "azure", "libretranslate", "deepl"];

    private static readonly string[] Keys = ["engine", "memory", "min_fuzzy", "max_characters", "price", "azure", "libretranslate", "deepl"];

    private static readonly Dictionary<string, string[]> EngineKeys = new(StringComparer.Ordinal)
    {
        ["azure"] = ["region", "endpoint", "category", "resource_id", "auth"],
        ["libretranslate"] = ["url"],
        ["deepl"] = ["url", "english", "formality"],
    };

    // What people call a key. A settings file ends up in a repository.
    private static readonly string[] Secrets = ["key", "api_key", "apikey", "auth_key", "authkey", "subscription_key", "token", "secret", "password"];

    private static readonly Dictionary<string, string> KeyVariables = new(StringComparer.Ordinal)
    {
        ["azure"] = "AZURE_TRANSLATOR_KEY",
        ["libretranslate"] = "LIBRETRANSLATE_API_KEY",
        ["deepl"] = "DEEPL_AUTH_KEY",
    };

    /// <summary>The settings.</summary>
    /// <exception cref="InputFormatException">Something in them cannot be.</exception>
    public TranslatorSettings Read(YamlNode node)
    {
        var settings = new TranslatorSettings { Path = path };
        var engines = new Dictionary<string, PlacedSetting>(StringComparer.Ordinal);
        RefuseSecrets(node, string.Join(", ", KeyVariables.Values.SkipLast(1)) + " or " + KeyVariables.Values.Last());
        foreach (var (key, value) in reader.Mapping(node, "'translator'", Keys).Entries)
        {
            switch (key.Value)
            {
                case "engine":
                    settings = settings with { Engine = ReadEngine(value) };
                    break;
                case "memory":
                    settings = settings with { Memory = [.. reader.Texts(value, "memory").Select(Resolve)] };
                    break;
                case "min_fuzzy":
                    settings = settings with { MinFuzzy = (double)Number(value, key.Value, 1, "a number from 0 to 1, such as 0.75") };
                    break;
                case "max_characters":
                    settings = settings with { MaxCharacters = Whole(value, key.Value) };
                    break;
                case "price":
                    settings = settings with { Price = Number(value, key.Value, decimal.MaxValue, "a number such as 10 or 8.75") };
                    break;
                default:
                    ReadEngineKeys(key.Value, value, engines);
                    break;
            }
        }

        return settings with { Engines = engines };
    }

    private string ReadEngine(YamlNode value)
    {
        var name = reader.Text(value, "engine");
        if (name.StartsWith("command:", StringComparison.Ordinal))
        {
            throw reader.Wrong(value, "'engine' names no program: a settings file comes with a folder, and is not to start anything. Name it on the command line, as in --translator 'command:...'.");
        }

        var near = Spelling.Closest(name, Engines);
        return Engines.Contains(name) ? name : throw reader.Wrong(value, $"'engine' is memory, azure, libretranslate or deepl, not '{name}'.{(near is null ? "" : $" Did you mean '{near}'?")}");
    }

    private void ReadEngineKeys(string engine, YamlNode node, Dictionary<string, PlacedSetting> settings)
    {
        RefuseSecrets(node, KeyVariables[engine]);
        foreach (var (key, value) in reader.Mapping(node, $"'{engine}'", EngineKeys[engine]).Entries)
        {
            settings[$"{engine}.{key.Value}"] = new PlacedSetting(reader.Text(value, key.Value), value.Start.Line);
        }
    }

    private void RefuseSecrets(YamlNode node, string variable)
    {
        foreach (var (key, _) in (node as YamlMapping)?.Entries ?? [])
        {
            if (Secrets.Contains(key.Value.Replace('-', '_').ToLowerInvariant()))
            {
                throw reader.Wrong(key, $"'{key.Value}' does not belong here: this file ends up in a repository, where others read it. Put the key into the variable {variable}, and change it at the service if others may have seen it.");
            }
        }
    }

    private decimal Number(YamlNode value, string key, decimal most, string wanted) =>
        decimal.TryParse(reader.Text(value, key), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= most
            ? number
            : throw reader.Wrong(value, $"'{key}' is {wanted}, not '{reader.Text(value, key)}'.");

    private int Whole(YamlNode value, string key) =>
        int.TryParse(reader.Text(value, key), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw reader.Wrong(value, $"'{key}' is a whole number such as 50000, not '{reader.Text(value, key)}'.");

    // As a path from the working folder where that is shorter to read.
    private string Resolve(string written)
    {
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, written));
        var relative = System.IO.Path.GetRelativePath(Directory.GetCurrentDirectory(), full);
        return relative.StartsWith("..", StringComparison.Ordinal) ? full : relative;
    }
}
