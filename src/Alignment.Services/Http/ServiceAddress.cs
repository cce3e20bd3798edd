using Alignment.Core;

namespace Alignment.Services.Http;

/// <summary>Addresses that users give for services.</summary>
internal static class ServiceAddress
{
    /// <summary>An address to which keys and texts may go: HTTPS; HTTP only where nobody else can listen, on this machine.</summary>
    /// <param name="service">How messages call the service.</param>
    /// <param name="variable">Where the user wrote the address.</param>
    /// <param name="written">What the user wrote.</param>
    /// <param name="allowsPlainHttp">Whether HTTP will do elsewhere too: for servers of one's own, without a key.</param>
    /// <exception cref="ServiceException">It is no such address.</exception>
    public static Uri Read(string service, string variable, string written, bool allowsPlainHttp = false)
    {
        if (!Uri.TryCreate(written, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            throw new ServiceException(service, $"{variable} is '{ErrorText.OneLine(written)}', which is no address. It begins with https://.");
        }

        if (address.UserInfo.Length > 0 || address.Query.Length > 0)
        {
            throw new ServiceException(service, $"{variable} holds a password or a query. Give the address alone; keys have variables of their own.");
        }

        return address.Scheme == "https" || address.IsLoopback || allowsPlainHttp
            ? address
            : throw new ServiceException(service, $"{variable} is {address}: a key sent there could be read on the way. Begin it with https://.");
    }
}
