namespace Alignment.Core;

/// <summary>A service on the network that did not do what it was asked.</summary>
/// <param name="service">The service, as the user named it: its address.</param>
/// <param name="problem">What is wrong and what to do, a sentence or two.</param>
/// <param name="status">The status of its answer; null if there was none, or if the answer itself is wrong.</param>
/// <param name="retryAfter">When the service wants to be asked again; null if it did not say.</param>
/// <param name="cause">What the library below reported, if anything.</param>
public sealed class ServiceException(string service, string problem, int? status = null, TimeSpan? retryAfter = null, Exception? cause = null)
    : AlignmentException($"{service}: {problem}", cause)
{
    /// <summary>The service, as the user named it: its address.</summary>
    public string Service { get; } = service;

    /// <summary>The HTTP status of its answer; null if there was none, or if the answer itself is wrong.</summary>
    public int? Status { get; } = status;

    /// <summary>When the service wants to be asked again; null if it did not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
