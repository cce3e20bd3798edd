using Alignment.Core;
using Alignment.Services.Http;

namespace Alignment.Services.DeepL;

/// <summary>Which account of DeepL is asked, and how.</summary>
/// <param name="Key">The key of the account; those of free accounts end in <c>:fx</c>.</param>
public sealed record DeepLOptions(string Key)
{
    /// <summary>The variable of the key.</summary>
    public const string KeyVariable = "DEEPL_AUTH_KEY";

    /// <summary>The variable of the address.</summary>
    public const string AddressVariable = "DEEPL_SERVER_URL";

    /// <summary>The variable of the English that is wanted.</summary>
    public const string EnglishVariable = "DEEPL_ENGLISH";

    /// <summary>The variable of the formality that is wanted.</summary>
    public const string FormalityVariable = "DEEPL_FORMALITY";

    /// <summary>What comes before <c>/v2</c>; by default the address for this kind of key.</summary>
    public Uri Address { get; init; } = new(Key is not null && Key.EndsWith(":fx", StringComparison.Ordinal) ? "https://api-free.deepl.com" : "https://api.deepl.com");

    /// <summary>What messages call the setting of the address.</summary>
    public string AddressSetting { get; init; } = AddressVariable;

    /// <summary>Which English is wanted: <c>EN-GB</c> or <c>EN-US</c>. The service takes no plain <c>EN</c> to translate into, and has no Canadian one.</summary>
    public string English { get; init; } = British;

    /// <summary>How formal French is to be: <c>more</c>, <c>less</c>, <c>prefer_more</c>, <c>prefer_less</c>; null for as it comes.</summary>
    public string? Formality { get; init; }

    /// <summary>Terms whose translation is wanted, kept as a glossary at the service; empty for none.</summary>
    public IReadOnlyList<DeepLTerm> Terms { get; init; } = [];

    private const string British = "EN-GB";

    private const string American = "EN-US";

    private static readonly string[] Formalities = ["default", "more", "less", "prefer_more", "prefer_less"];

    /// <summary>The settings as they stand in variables of the environment.</summary>
    /// <param name="variable">Gives the value of a variable; null or empty if it is not set.</param>
    /// <exception cref="ServiceException">There is no key, or the address is no place to send one to.</exception>
    public static DeepLOptions Read(Func<string, string?> variable) => Read(new ServiceSettings(variable));

    /// <summary>The settings.</summary>
    /// <param name="settings">Where they stand.</param>
    /// <param name="region">The region that the house writes English for, as a tag; it decides where no setting does. Canada gets the British spelling, which is nearer to its own.</param>
    /// <exception cref="ServiceException">There is no key, the address is no place to send one to, or a word is none that the service knows.</exception>
    public static DeepLOptions Read(ServiceSettings settings, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var key = settings.Key(KeyVariable, "DEEPL_API_KEY") ?? (settings.NeedsKey
            ? throw new ServiceException(DeepLTranslator.Name, $"no key. Put the key of your DeepL API account into the variable {KeyVariable}.")
            : "none"); // nothing is sent
        var options = new DeepLOptions(key)
        {
            AddressSetting = settings.NameOf(AddressVariable),
            English = settings.Find(EnglishVariable) is { } english ? ReadEnglish(english, settings.NameOf(EnglishVariable))
                : American.Equals(region, StringComparison.OrdinalIgnoreCase) ? American : British,
            Formality = settings.Find(FormalityVariable) is { } formality ? ReadFormality(formality, settings.NameOf(FormalityVariable)) : null,
        };
        return settings.Address(DeepLTranslator.Name, host => host.EndsWith(".deepl.com", StringComparison.OrdinalIgnoreCase), AddressVariable) is { } address
            ? options with { Address = address }
            : options;
    }

    private static string ReadEnglish(string written, string name) => written.ToUpperInvariant() switch
    {
        British => British,
        American => American,
        _ => throw new ServiceException(DeepLTranslator.Name, $"{name} is en-GB or en-US, not '{ErrorText.OneLine(written)}'."),
    };

    private static string? ReadFormality(string written, string name) =>
        !Formalities.Contains(written.ToLowerInvariant())
            ? throw new ServiceException(DeepLTranslator.Name, $"{name} is {string.Join(", ", Formalities)}, not '{ErrorText.OneLine(written)}'.")
            : written.Equals(Formalities[0], StringComparison.OrdinalIgnoreCase) ? null : written.ToLowerInvariant();
}

/// <summary>A term and its translation.</summary>
/// <param name="French">The French term.</param>
/// <param name="English">The English term.</param>
public sealed record DeepLTerm(string French, string English);
