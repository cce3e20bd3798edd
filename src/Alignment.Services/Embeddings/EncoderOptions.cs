namespace Alignment.Services.Embeddings;

/// <summary>Which sentence encoder is asked, and how.</summary>
/// <param name="Address">What comes before <c>/embeddings</c>: <c>http://127.0.0.1:8080/v1</c>. A query behind it is kept.</param>
/// <param name="Model">The encoder, as the server calls it.</param>
public sealed record EncoderOptions(Uri Address, string Model)
{
    /// <summary>The key of the account; null for servers that want none.</summary>
    public string? Key { get; init; }

    /// <summary>What the encoder wants before every text, as <c>query: </c> for the E5 family; empty for most.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Most texts of a request; some servers refuse more than 32.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>Most characters (UTF-16 code units) of a request, its texts together. Servers limit tokens, of which 16,384 is a usual limit.</summary>
    public int BatchCharacters { get; init; } = 32_000;

    /// <summary>Characters of a text that are sent; no encoder for bitext reads more than the 512 tokens that these make.</summary>
    public int TextCharacters { get; init; } = 2000;

    /// <summary>Requests under way at a time.</summary>
    public int Concurrency { get; init; } = 4;

    /// <summary>The address of the requests.</summary>
    public Uri Endpoint
    {
        get
        {
            const string Route = "/embeddings";
            var path = Address.AbsolutePath.TrimEnd('/');
            return new UriBuilder(Address) { Path = path.EndsWith(Route, StringComparison.Ordinal) ? path : path + Route }.Uri;
        }
    }
}
