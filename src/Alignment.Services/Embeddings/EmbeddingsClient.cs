using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Alignment.Core;
using Alignment.Services.Http;

namespace Alignment.Services.Embeddings;

/// <summary>Talks to any server with the route <c>/v1/embeddings</c>, as OpenAI made it and many offer it.</summary>
internal sealed partial class EmbeddingsClient : IDisposable
{
    private const int ShortestText = 200; // characters; a server that refuses these refuses for another reason

    private readonly EncoderOptions options;
    private readonly string service;
    private readonly HttpClient http = HttpClients.Create();
    private readonly RetryingClient retrying;
    private readonly SemaphoreSlim places;

    /// <summary>Prepares a client; nothing is sent yet.</summary>
    public EmbeddingsClient(EncoderOptions options, RetryPolicy policy, TimeProvider clock)
    {
        this.options = options;
        service = options.Address.GetLeftPart(UriPartial.Path);
        retrying = new RetryingClient(http, policy, clock);
        places = new SemaphoreSlim(options.Concurrency);
    }

    /// <summary>Has texts encoded, in batches, several at a time.</summary>
    /// <param name="texts">As they are sent; none empty.</param>
    /// <param name="receive">Gets the index of the first text of a batch and its vectors in order; one call at a time.</param>
    /// <param name="cancellationToken">Stops the requests.</param>
    /// <exception cref="ServiceException">The server does not do it.</exception>
    public async Task EncodeAsync(IReadOnlyList<string> texts, Action<int, float[][]> receive, CancellationToken cancellationToken)
    {
        var gate = new Lock();
        await Parallel.ForEachAsync(
            TextBatches.Of(texts, options.BatchSize, options.BatchCharacters),
            new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = cancellationToken },
            async (batch, token) =>
            {
                var (first, count) = batch.GetOffsetAndLength(texts.Count);
                var vectors = await EncodeBatchAsync([.. texts.Skip(first).Take(count)], token).ConfigureAwait(false);
                lock (gate)
                {
                    receive(first, vectors);
                }
            }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        http.Dispose();
        places.Dispose();
    }

    /// <summary>Encodes a batch; one that is too large for the server in halves, a text that is too long in part.</summary>
    private async Task<float[][]> EncodeBatchAsync(string[] texts, CancellationToken cancellationToken)
    {
        if (await AskAsync(texts, cancellationToken).ConfigureAwait(false) is { } vectors)
        {
            return vectors;
        }

        if (texts.Length == 1)
        {
            return await EncodeBatchAsync([SentText.Shorten(texts[0], texts[0].Length / 2)], cancellationToken).ConfigureAwait(false);
        }

        var middle = texts.Length / 2;
        return
        [
            .. await EncodeBatchAsync(texts[..middle], cancellationToken).ConfigureAwait(false),
            .. await EncodeBatchAsync(texts[middle..], cancellationToken).ConfigureAwait(false),
        ];
    }

    /// <summary>The vectors of texts; null if they are too many or too long for one request.</summary>
    private async Task<float[][]?> AskAsync(string[] texts, CancellationToken cancellationToken)
    {
        const int TooLarge = 413;
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await retrying.SendAsync<float[][]?>(
                service,
                () => Request(texts),
                answer => EmbeddingsAnswer.Read(answer, texts.Length),
                answer => answer.Status == TooLarge && (texts.Length > 1 || texts[0].Length > ShortestText)
                    ? null
                    : throw EmbeddingsRefusal.Of(service, options, answer),
                cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    private HttpRequestMessage Request(string[] texts)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, options.Endpoint)
        {
            // whole and not as a stream: small servers want to be told the length
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(new Body(options.Model, texts, "float"), BodyJson.Default.Body)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (options.Key is not null && options.Address.Host.EndsWith(".azure.com", StringComparison.OrdinalIgnoreCase))
        {
            request.Headers.TryAddWithoutValidation("api-key", options.Key); // what Azure calls it
        }
        else if (options.Key is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", options.Key);
        }

        return request;
    }

    // Not all servers know base64, which would be shorter.
    private sealed record Body(
        [property: JsonPropertyName("model")] string Model,
        [property: JsonPropertyName("input")] string[] Input,
        [property: JsonPropertyName("encoding_format")] string EncodingFormat);

    [JsonSerializable(typeof(Body))]
    private sealed partial class BodyJson : JsonSerializerContext;
}
