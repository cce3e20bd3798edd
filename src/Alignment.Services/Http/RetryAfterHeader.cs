using System.Net.Http.Headers;

namespace Alignment.Services.Http;

/// <summary>The header in which a service says when to ask again: seconds, or a date (RFC 9110, section 10.2.3).</summary>
internal static class RetryAfterHeader
{
    /// <summary>The wait asked for, not below 0; null if the header is absent or makes no sense.</summary>
    public static TimeSpan? Read(HttpResponseHeaders headers, TimeProvider clock) => headers.RetryAfter switch
    {
        { Delta: { } wait } => wait,
        { Date: { } date } => date - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero ? wait : TimeSpan.Zero,
        _ => null,
    };
}
