namespace Alignment.Services.Http;

/// <summary>What a service answered, read whole.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">The body, decompressed.</param>
/// <param name="MediaType">What the body says it is; null if it does not.</param>
/// <param name="RetryAfter">When the service wants to be asked again; null if it did not say.</param>
internal sealed record HttpAnswer(int Status, byte[] Body, string? MediaType, TimeSpan? RetryAfter)
{
    /// <summary>Where the service is now, if it has moved; null if it did not say.</summary>
    public Uri? Location { get; init; }

    /// <summary>Whether the service did what it was asked.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;
}
