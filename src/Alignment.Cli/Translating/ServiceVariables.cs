using System.Globalization;
using Alignment.Formats.Settings;
using Alignment.Services.AzureTranslator;
using Alignment.Services.DeepL;
using Alignment.Services.Http;
using Alignment.Services.LibreTranslate;

namespace Alignment.Cli.Translating;

/// <summary>The variable that each setting of an engine in <c>alignment.yml</c> stands behind.</summary>
internal static class ServiceVariables
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["azure.region"] = AzureTranslatorOptions.RegionVariable,
        ["azure.endpoint"] = AzureTranslatorOptions.EndpointVariable,
        ["azure.category"] = AzureTranslatorOptions.CategoryVariable,
        ["azure.resource_id"] = AzureTranslatorOptions.ResourceVariable,
        ["azure.auth"] = AzureTranslatorOptions.SignInVariable,
        ["libretranslate.url"] = LibreTranslateOptions.AddressVariable,
        ["deepl.url"] = DeepLOptions.AddressVariable,
        ["deepl.english"] = DeepLOptions.EnglishVariable,
        ["deepl.formality"] = DeepLOptions.FormalityVariable,
    };

    /// <summary>The variable of a setting.</summary>
    public static string Of(string setting) => Names[setting];

    /// <summary>The settings of a file, by variable.</summary>
    public static IReadOnlyDictionary<string, FileSetting> Of(TranslatorSettings settings) => settings.Engines.ToDictionary(
        setting => Names[setting.Key],
        setting => new FileSetting(setting.Value.Value, string.Create(CultureInfo.InvariantCulture, $"{setting.Key} ({settings.Path}, line {setting.Value.Line})")),
        StringComparer.Ordinal);
}
