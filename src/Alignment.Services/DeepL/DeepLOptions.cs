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

    /// <summary>What comes before <c>/v2</c>; by default the address for this kind of key.</summary>
    public Uri Address { get; init; } = new(Key is not null && Key.EndsWith(":fx", StringComparison.Ordinal) ? "https://api-free.deepl.com" : "https://api.deepl.com");

    /// <summary>Which English is wanted: <c>EN-GB</c> or <c>EN-US</c>.</summary>
    public string English { get; init; } = "EN-GB";

    /// <summary>Terms whose translation is wanted, kept as a glossary at the service; empty for none.</summary>
    public IReadOnlyList<DeepLTerm> Terms { get; init; } = [];

    /// <summary>The settings as they stand in variables of the environment.</summary>
    /// <param name="variable">Gives the value of a variable; null or empty if it is not set.</param>
    /// <exception cref="ServiceException">There is no key, or the address is no place to send one to.</exception>
    public static DeepLOptions Read(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var key = new[] { KeyVariable, "DEEPL_API_KEY" }.Select(name => variable(name)?.Trim()).FirstOrDefault(value => !string.IsNullOrEmpty(value))
            ?? throw new ServiceException(DeepLTranslator.Name, $"no key. Put the key of your DeepL API account into the variable {KeyVariable}.");
        var options = new DeepLOptions(key);
        return variable(AddressVariable)?.Trim() is { Length: > 0 } written
            ? options with { Address = ServiceAddress.Read(DeepLTranslator.Name, AddressVariable, written) }
            : options;
    }
}

/// <summary>A term and its translation.</summary>
/// <param name="French">The French term.</param>
/// <param name="English">The English term.</param>
public sealed record DeepLTerm(string French, string English);
