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

    /// <summary>The settings as they stand in variables of the environment; without any, a server on this machine.</summary>
    /// <param name="variable">Gives the value of a variable; null or empty if it is not set.</param>
    /// <exception cref="Core.ServiceException">The address is none, or no place to send a key to.</exception>
    public static LibreTranslateOptions Read(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var key = variable(KeyVariable)?.Trim() is { Length: > 0 } set ? set : null;
        var address = variable(AddressVariable)?.Trim() is { Length: > 0 } written ? written : "http://127.0.0.1:5000";
        return new LibreTranslateOptions(ServiceAddress.Read(LibreTranslator.Name, AddressVariable, address, allowsPlainHttp: key is null)) { Key = key };
    }
}
