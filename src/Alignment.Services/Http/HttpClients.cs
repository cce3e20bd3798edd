using System.Net;

namespace Alignment.Services.Http;

/// <summary>Makes HTTP clients for services.</summary>
internal static class HttpClients
{
    /// <summary>A client that follows no redirect, which would turn a request into another one or carry a key elsewhere, and leaves timeouts to <see cref="RetryPolicy"/>.</summary>
    public static HttpClient Create() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
}
