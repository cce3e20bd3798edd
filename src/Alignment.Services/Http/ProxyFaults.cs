using System.Net.Sockets;

namespace Alignment.Services.Http;

/// <summary>Says what is wrong with the proxy between this machine and a service, which users take for a fault of the service.</summary>
internal static class ProxyFaults
{
    /// <summary>What is wrong and what to do; null if no proxy is to blame.</summary>
    /// <param name="cause">What broke.</param>
    /// <param name="address">What was asked; null if that is not known.</param>
    public static string? Of(Exception cause, Uri? address)
    {
        if (address is null || ProxyOf(address) is not { } proxy)
        {
            return null;
        }

        var name = $"{proxy.Host}:{proxy.Port}"; // its address may hold a password
        var advice = $"Check HTTPS_PROXY, or name {address.Host} in NO_PROXY if it is reached without.";
        return cause switch
        {
            HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => $"the proxy {name} does not let the request through ({ErrorText.OneLine(cause.Message)}). {advice}",
            HttpRequestException { InnerException: SocketException } => $"the proxy {name} does not answer ({ErrorText.OneLine(cause.InnerException.Message)}). {advice}",
            _ => null,
        };
    }

    private static Uri? ProxyOf(Uri address) => HttpClient.DefaultProxy.IsBypassed(address) ? null : HttpClient.DefaultProxy.GetProxy(address);
}
