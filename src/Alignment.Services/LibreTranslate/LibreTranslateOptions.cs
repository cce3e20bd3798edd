using Alignment.Services.Http;

namespace Alignment.Services.LibreTranslate;

/// <summary>Which LibreTranslate server is asked, and how.</summary>
/// <param name="Address">What comes before <c>/translate</c>.</param>
public sealed record LibreTranslateOptions(Uri Address)
{
    /// <summary>The variable of the address.</summary>
    public const string AddressVariable = "LIBRETRANSLATE_URL";

    /// <summary>The variable of the key.</summary>
    public const string KeyVariable = "LIBRETRANSLATE_API_KEY";

    /// <summary>The key; null for servers that want none.</summary>
    public string? Key { get; init; }

    /// <summary>Most texts of a request. A server translates them one after the other, and all are lost if one fails.</summary>
    public int BatchTexts { get; init; } = 32;

    /// <summary>Most characters of a request; servers may allow less, and then are asked for less.</summary>
    public int BatchCharacters { get; init; } = 5000;

    /// <summary>What messages call the setting of the address.</summary>
    public string AddressSetting { get; init; } = AddressVariable;

    /// <summary>The settings as they stand in variables of the environment; without any, a server on this machine.</summary>
    /// <param name="variable">Gives the value of a variable; null or empty if it is not set.</param>
    /// <exception cref="Core.ServiceException">The address is none, or no place to send a key to.</exception>
    public static LibreTranslateOptions Read(Func<string, string?> variable) => Read(new ServiceSettings(variable));

    /// <summary>The settings; without any, a server on this machine.</summary>
    /// <exception cref="Core.ServiceException">The address is none, or no place to send a key to.</exception>
    public static LibreTranslateOptions Read(ServiceSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var key = settings.Key(KeyVariable);
        var address = key is not null
            ? settings.Address(LibreTranslator.Name, _ => false, AddressVariable) // servers are everybody's own: a file alone may not choose one for a key
            : settings.Find(AddressVariable) is { } written ? ServiceAddress.Read(LibreTranslator.Name, settings.NameOf(AddressVariable), written, allowsPlainHttp: true)
            : null;
        return new LibreTranslateOptions(address ?? new Uri("http://127.0.0.1:5000")) { Key = key, AddressSetting = settings.NameOf(AddressVariable) };
    }
}
