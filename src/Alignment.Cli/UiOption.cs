using System.CommandLine;
using Alignment.Core.Text;
using Alignment.Formats.Settings;

namespace Alignment.Cli;

/// <summary><c>--ui fr|en</c>: the language of the words that a page adds to those of the articles.</summary>
internal sealed class UiOption : Option<string>
{
    /// <param name="whose">What has words of its own: a report, a page.</param>
    public UiOption(string whose = "report")
        : base("--ui")
    {
        Description = $"The language of the {whose}'s own words. Default: what alignment.yml says, else en.";
        this.OneOf("fr", "en");
    }

    /// <summary>What the user chose, here or in <c>alignment.yml</c>.</summary>
    /// <exception cref="Core.InputFormatException">The settings file cannot be used.</exception>
    public Language Of(ParseResult parsed) =>
        Languages.FromTag(parsed.GetValue(this)) ?? SettingsFile.Load(named: null, Directory.GetCurrentDirectory()).Ui ?? Language.English;
}
