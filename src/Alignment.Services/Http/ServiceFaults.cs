using System.Globalization;
using System.Net.Sockets;
using Alignment.Core;

namespace Alignment.Services.Http;

/// <summary>Says in one line what went wrong with a service, and what to do.</summary>
internal static class ServiceFaults
{
    /// <summary>A service that is overloaded or fails for now.</summary>
    /// <param name="service">How messages call it.</param>
    /// <param name="answer">Its answer, of a status that passes.</param>
    /// <param name="attempts">How often it was asked.</param>
    public static ServiceException Busy(string service, HttpAnswer answer, int attempts)
    {
        var asked = answer.RetryAfter is { } wait ? $"It asks to be tried again in {InWords(wait)}. " : "";
        var what = answer.Status == 429 ? "too many requests" : "the service fails";
        return new ServiceException(
            service,
            $"{what} (status {answer.Status}{Said(answer)}, after {Times(attempts)}). {asked}What has been fetched is kept: run the command again later.",
            answer.Status,
            answer.RetryAfter);
    }

    /// <summary>A connection that broke, or an answer that cannot be used; null if the exception is about something else.</summary>
    /// <param name="service">How messages call the service.</param>
    /// <param name="cause">What happened.</param>
    /// <param name="policy">How long was waited.</param>
    /// <param name="attempts">How often the service was asked.</param>
    /// <param name="address">What was asked; null if that is not known.</param>
    /// <param name="cancellationToken">If cancelled, the user wanted it so.</param>
    public static ServiceException? Broken(string service, Exception cause, RetryPolicy policy, int attempts, Uri? address, CancellationToken cancellationToken)
    {
        var problem = cause switch
        {
            _ when cancellationToken.IsCancellationRequested => null,
            HttpRequestException when ProxyFaults.Of(cause, address) is { } fault => fault,
            AnswerException => $"{cause.Message}. Check the address, the model and the log of the service.",
            OperationCanceledException => $"no answer within {InWords(policy.Timeout)} (after {Times(attempts)}). Is the service overloaded?",
            HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } =>
                "nothing answers at this address. Start the service, or check the port.",
            HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData } } =>
                "there is no such host. Check the spelling and the network.",
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
                $"no secure connection ({Reason(cause)}). Check the certificate, or whether the address begins with http: or https:.",
            HttpRequestException or IOException => $"the connection broke (after {Times(attempts)}; {Reason(cause)}). Check the network and the log of the service.",
            _ => null,
        };
        return problem is null ? null : new ServiceException(service, problem, cause: cause);
    }

    /// <summary>What a service said besides a status, for the end of a parenthesis: shortened, on one line; empty if nothing readable.</summary>
    public static string Said(HttpAnswer answer) => ErrorText.Read(answer) is { } text ? ": " + text : "";

    private static string Times(int attempts) => attempts == 1 ? "1 attempt" : string.Create(CultureInfo.InvariantCulture, $"{attempts} attempts");

    private static string Reason(Exception cause) => ErrorText.OneLine((cause.InnerException ?? cause).Message);

    /// <summary>A length of time for a person.</summary>
    internal static string InWords(TimeSpan wait) => wait.TotalSeconds < 120
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(wait.TotalSeconds):0} s")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(wait.TotalMinutes):0} min");
}
