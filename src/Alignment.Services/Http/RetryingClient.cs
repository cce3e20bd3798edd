using System.Net.Sockets;
using Alignment.Core;

namespace Alignment.Services.Http;

/// <summary>Asks a service, and asks again where that can help.</summary>
/// <param name="client">Sends; its own timeout should be off.</param>
/// <param name="policy">How often, how long.</param>
/// <param name="clock">Waits.</param>
internal sealed class RetryingClient(HttpClient client, RetryPolicy policy, TimeProvider clock)
{
    private const int LongestBody = 256 << 20; // bytes; no answer of any service comes near

    /// <summary>Sends a request until an answer can be used.</summary>
    /// <param name="service">How messages call the service.</param>
    /// <param name="request">Makes the request anew for each attempt.</param>
    /// <param name="read">Takes the result out of a success; throws <see cref="AnswerException"/> if it cannot.</param>
    /// <param name="refuse">Takes an answer that is no success and that asking again would not change; throws or gives a result.</param>
    /// <param name="cancellationToken">Stops asking and waiting.</param>
    /// <exception cref="ServiceException">No attempt brought a usable answer.</exception>
    public async Task<T> SendAsync<T>(
        string service, Func<HttpRequestMessage> request, Func<HttpAnswer, T> read, Func<HttpAnswer, T> refuse, CancellationToken cancellationToken)
    {
        Uri? address = null;
        for (var attempt = 1; ; attempt++)
        {
            ServiceException failure;
            try
            {
                using var message = request();
                address = message.RequestUri;
                var answer = await AttemptAsync(message, cancellationToken).ConfigureAwait(false);
                if (answer.IsSuccess)
                {
                    return read(answer);
                }

                if (!IsPassing(answer.Status))
                {
                    return refuse(answer);
                }

                failure = ServiceFaults.Busy(service, answer, attempt);
            }
            catch (Exception cause) when (ServiceFaults.Broken(service, cause, policy, attempt, address, cancellationToken) is not null)
            {
                failure = ServiceFaults.Broken(service, cause, policy, attempt, address, cancellationToken)!;
                if (!IsPassing(cause))
                {
                    throw failure;
                }
            }

            if (attempt == policy.Attempts || policy.WaitBefore(attempt, failure.RetryAfter) is not { } wait)
            {
                throw failure;
            }

            await Task.Delay(wait, clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Whether a status speaks of a state that passes.</summary>
    private static bool IsPassing(int status) => status is 408 or 429 or 500 or 502 or 503 or 504 or 529; // the last is no standard, and says too many requests too

    /// <summary>Whether a failure may pass. A wrong address stays wrong, and who waits for it should hear so at once.</summary>
    internal static bool IsPassing(Exception cause) => cause switch
    {
        AnswerException answer => answer.Passes,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } => false,
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData or SocketError.ConnectionRefused } } => false,
        _ => true,
    };

    private async Task<HttpAnswer> AttemptAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(policy.Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
        await response.Content.LoadIntoBufferAsync(LongestBody, either.Token).ConfigureAwait(false);
        return new HttpAnswer(
            (int)response.StatusCode,
            await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false),
            response.Content.Headers.ContentType?.MediaType,
            RetryAfterHeader.Read(response.Headers, clock))
        {
            Location = response.Headers.Location,
        };
    }
}
