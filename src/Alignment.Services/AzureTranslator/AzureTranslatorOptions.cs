using Alignment.Core;
using Alignment.Services.Http;
using Azure.Core;
using Azure.Identity;

namespace Alignment.Services.AzureTranslator;

/// <summary>Which resource of Azure AI Translator is asked, and how. Either <see cref="Key"/> or <see cref="Credential"/> is set.</summary>
public sealed record AzureTranslatorOptions
{
    /// <summary>The variable of the key.</summary>
    public const string KeyVariable = "AZURE_TRANSLATOR_KEY";

    /// <summary>The variable of the region.</summary>
    public const string RegionVariable = "AZURE_TRANSLATOR_REGION";

    /// <summary>The variable of the endpoint.</summary>
    public const string EndpointVariable = "AZURE_TRANSLATOR_ENDPOINT";

    /// <summary>The variable of the path of the resource, for tokens of Entra ID at the global endpoint.</summary>
    public const string ResourceVariable = "AZURE_TRANSLATOR_RESOURCE_ID";

    /// <summary>The variable that says <c>entra</c> where a token of Entra ID is to be sent instead of a key.</summary>
    public const string SignInVariable = "AZURE_TRANSLATOR_AUTH";

    /// <summary>The variable of the category.</summary>
    public const string CategoryVariable = "AZURE_TRANSLATOR_CATEGORY";

    /// <summary>The key of the resource; null with a <see cref="Credential"/>.</summary>
    public string? Key { get; init; }

    /// <summary>Gets tokens of Entra ID; null with a <see cref="Key"/>.</summary>
    public TokenCredential? Credential { get; init; }

    /// <summary>Path of the resource that pays: <c>/subscriptions/...</c>; only for a <see cref="Credential"/> at the global endpoint.</summary>
    public string? ResourceId { get; init; }

    /// <summary>Where the resource is: <c>canadacentral</c>; <c>global</c> for one without a region.</summary>
    public string Region { get; init; } = "global";

    /// <summary>The endpoint; null for the global one. HTTPS, or HTTP on this machine.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>A system of Custom Translator; null for the general one.</summary>
    public string? Category { get; init; }

    /// <summary>Most texts of a request, at most the 1,000 of the service: small requests lose less when one fails.</summary>
    public int BatchTexts { get; init; } = 100;

    /// <summary>Most characters of a request, at most the 50,000 of the service.</summary>
    public int BatchCharacters { get; init; } = 10_000;

    /// <summary>What messages call the setting of the endpoint.</summary>
    public string EndpointSetting { get; init; } = EndpointVariable;

    /// <summary>What messages call the setting of the region.</summary>
    public string RegionSetting { get; init; } = RegionVariable;

    /// <summary>The settings as they stand in variables of the environment, older names included.</summary>
    /// <param name="variable">Gives the value of a variable; null or empty if it is not set.</param>
    /// <exception cref="ServiceException">There is no key, or the endpoint is no address to send one to.</exception>
    public static AzureTranslatorOptions Read(Func<string, string?> variable) => Read(new ServiceSettings(variable));

    /// <summary>The settings.</summary>
    /// <exception cref="ServiceException">There is no key, or the endpoint is no address to send one to.</exception>
    public static AzureTranslatorOptions Read(ServiceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        string[] region = [RegionVariable, "TRANSLATOR_TEXT_REGION"];
        string[] endpoint = [EndpointVariable, "TRANSLATOR_TEXT_ENDPOINT"];
        var signsIn = "entra".Equals(settings.Find(SignInVariable), StringComparison.OrdinalIgnoreCase);
        var read = new AzureTranslatorOptions
        {
            Key = signsIn ? null : settings.Key(KeyVariable, "TRANSLATOR_TEXT_SUBSCRIPTION_KEY"),
            Credential = signsIn ? new DefaultAzureCredential() : null,
            ResourceId = settings.Find(ResourceVariable),
            Category = settings.Find(CategoryVariable),
            Region = settings.Find(region) ?? "global",
            Endpoint = settings.Address(AzureTextTranslator.Name, IsMicrosofts, endpoint),
            EndpointSetting = settings.NameOf(endpoint),
            RegionSetting = settings.NameOf(region),
        };
        return read switch
        {
            { Key: null, Credential: null } when settings.NeedsKey => throw new ServiceException(
                AzureTextTranslator.Name,
                $"no key. Put the key of your Translator resource into the variable {KeyVariable}, and its region (canadacentral) into {RegionVariable}; or sign in (az login) and set {SignInVariable} to entra."),
            { Key: null, Credential: null } => read with { Key = "none" }, // nothing is sent
            _ => read,
        };
    }

    // The global endpoint, those of geographies and clouds, and those of resources.
    private static bool IsMicrosofts(string host) => Array.Exists(
        [".microsofttranslator.com", ".microsofttranslator.us", ".translator.azure.cn", ".cognitiveservices.azure.com", ".cognitiveservices.azure.us", ".cognitiveservices.azure.cn"],
        domain => host.EndsWith(domain, StringComparison.OrdinalIgnoreCase));
}
