namespace Alignment.Services.Http;

/// <summary>How often a service is asked again, and how long is waited.</summary>
public sealed record RetryPolicy
{
    /// <summary>Requests in all for one answer; 1 never asks again.</summary>
    public int Attempts { get; init; } = 6;

    /// <summary>Wait before the second attempt; doubled before each further one.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait. A service that asks for more is not waited for: the run ends and says when to come back.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long an attempt may take, its answer read whole. Generous: the first request may have to load a model.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>The wait before an attempt.</summary>
    /// <param name="attempt">Number of the attempt that failed, from 1.</param>
    /// <param name="asked">What the service asked for; null if nothing.</param>
    /// <returns>Null if the service asks for more than anybody wants to wait.</returns>
    public TimeSpan? WaitBefore(int attempt, TimeSpan? asked)
    {
        if (asked > LongestWait)
        {
            return null;
        }

        var backOff = FirstWait * Math.Pow(2, attempt - 1);
        var wait = asked > backOff ? asked.Value : backOff;
        return wait < LongestWait ? wait : LongestWait;
    }
}
