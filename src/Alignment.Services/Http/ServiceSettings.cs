using Alignment.Core;

namespace Alignment.Services.Http;

/// <summary>Where the settings of services stand, by the names of their variables: the command line goes before the environment, and that before a file.</summary>
/// <remarks>
/// A file comes with a folder, which may be a stranger's. It never holds a key, and the user's key goes to an address that a file names only if the address is the service's own or on this machine.
/// </remarks>
/// <param name="environment">Gives the value of a variable; null or empty if it is not set.</param>
public sealed class ServiceSettings(Func<string, string?> environment)
{
    /// <summary>What the command line says, by variable.</summary>
    public IReadOnlyDictionary<string, string> Given { get; init; } = new Dictionary<string, string>(0);

    /// <summary>What the file says, by variable.</summary>
    public IReadOnlyDictionary<string, FileSetting> File { get; init; } = new Dictionary<string, FileSetting>(0);

    /// <summary>Whether the service is going to be asked, for which most want a key. An estimate does without.</summary>
    public bool NeedsKey { get; init; } = true;

    /// <summary>The value of a setting; null if nobody gives one.</summary>
    /// <param name="names">The variable, and older names that it had.</param>
    internal string? Find(params string[] names) =>
        Given.GetValueOrDefault(names[0]) ?? InEnvironment(names) ?? File.GetValueOrDefault(names[0])?.Value;

    /// <summary>The key of a service; null if there is none.</summary>
    internal string? Key(params string[] names) => InEnvironment(names);

    /// <summary>An address to which a key may go; null if nobody gives one.</summary>
    /// <param name="service">How messages call the service.</param>
    /// <param name="isOwn">Whether a host is the service's own.</param>
    /// <param name="names">The variable, and older names that it had.</param>
    /// <exception cref="ServiceException">It is no address, or none to send a key to.</exception>
    internal Uri? Address(string service, Func<string, bool> isOwn, params string[] names)
    {
        if (Find(names) is not { } written)
        {
            return null;
        }

        var address = ServiceAddress.Read(service, NameOf(names), written);
        return !IsOfFile(names) || address.IsLoopback || isOwn(address.Host)
            ? address
            : throw new ServiceException(service, $"{NameOf(names)} leads to {address.Host}, which is not the service's own: your key would go to whoever wrote that file. If it is right, put it into the variable {names[0]}.");
    }

    /// <summary>Whether a setting comes from the file.</summary>
    internal bool IsOfFile(params string[] names) => !Given.ContainsKey(names[0]) && InEnvironment(names) is null && File.ContainsKey(names[0]);

    /// <summary>What messages call a setting: its variable, or where the file has it.</summary>
    internal string NameOf(params string[] names) => IsOfFile(names) ? File[names[0]].Name : names[0];

    private string? InEnvironment(string[] names) => names.Select(name => environment(name)?.Trim()).FirstOrDefault(value => !string.IsNullOrEmpty(value));
}

/// <summary>A setting of a file.</summary>
/// <param name="Value">What it says.</param>
/// <param name="Name">What messages call it: <c>translator.azure.endpoint (alignment.yml, line 3)</c>.</param>
public sealed record FileSetting(string Value, string Name);
