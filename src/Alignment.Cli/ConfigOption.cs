using System.CommandLine;
using Alignment.Formats.Settings;

namespace Alignment.Cli;

/// <summary><c>--config FILE</c>: the settings file, by default <c>alignment.yml</c>, searched upward.</summary>
internal sealed class ConfigOption : Option<string>
{
    public ConfigOption()
        : base("--config")
    {
        Description = "The settings file. Default: alignment.yml, searched upward.";
        HelpName = "FILE";
    }

    /// <summary>What it says of the check.</summary>
    /// <exception cref="Core.InputFormatException">It is absent, not readable, or says something that cannot be.</exception>
    public CheckSettings LoadCheck(ParseResult parsed) => SettingsFile.Load(parsed.GetValue(this), Directory.GetCurrentDirectory());

    /// <summary>What it says of filling gaps.</summary>
    /// <exception cref="Core.InputFormatException">It is absent, not readable, or says something that cannot be.</exception>
    public TranslatorSettings LoadTranslator(ParseResult parsed) => SettingsFile.LoadTranslator(parsed.GetValue(this), Directory.GetCurrentDirectory());
}
