using Alignment.Core;
using Alignment.Core.Aligning.Vectors;
using Alignment.Services.Http;

namespace Alignment.Services.Embeddings;

/// <summary>Fetches the vectors of texts: from the cache, else from the server of an encoder.</summary>
/// <remarks>Instances may be used by several threads. Nothing is sent before <see cref="EncodeAsync"/>, and nothing if the cache knows all.</remarks>
public sealed class SentenceEncoder : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30); // with another process that writes; it does so for milliseconds

    private readonly EncoderOptions options;
    private readonly string cachePath;
    private readonly VectorCache cache;
    private readonly EmbeddingsClient client;
    private int dimension; // of the first vector seen; 0 before

    /// <summary>Opens the cache and prepares the client.</summary>
    /// <param name="options">Which encoder.</param>
    /// <param name="cachePath">The file of the cache; made if absent.</param>
    /// <param name="policy">How often the server is asked again; null for the usual.</param>
    /// <param name="clock">What time it is; null for the system's.</param>
    /// <exception cref="AlignmentException">The cache cannot be used.</exception>
    public SentenceEncoder(EncoderOptions options, string cachePath, RetryPolicy? policy = null, TimeProvider? clock = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        this.cachePath = cachePath;
        cache = VectorCache.Open(cachePath, Patience);
        client = new EmbeddingsClient(options, policy ?? new RetryPolicy(), clock ?? TimeProvider.System);
    }

    /// <summary>The vectors of texts. Blank texts have none.</summary>
    /// <param name="texts">Any number, in any order; a text that comes twice is sent once.</param>
    /// <param name="progress">Told of texts done and their number, if any have to be fetched; may be null.</param>
    /// <param name="cancellationToken">Stops fetching; what came is kept in the cache.</param>
    /// <exception cref="ServiceException">The server does not give them.</exception>
    /// <exception cref="AlignmentException">The cache cannot be used any more.</exception>
    public async Task<SentenceVectors> EncodeAsync(
        IEnumerable<string> texts, Action<int, int>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var sent = texts.Distinct(StringComparer.Ordinal).Where(text => !string.IsNullOrWhiteSpace(text)).ToDictionary(text => text, text => SentText.Of(text, options), StringComparer.Ordinal);
        var vectors = new Dictionary<string, float[]>(StringComparer.Ordinal); // by the text as sent
        foreach (var text in sent.Values.Where(text => !vectors.ContainsKey(text)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (cache.Find(SentText.Key(text, options)) is { } known)
            {
                vectors[text] = Checked(known);
            }
        }

        var missing = sent.Values.Where(text => !vectors.ContainsKey(text)).Distinct(StringComparer.Ordinal).ToList();
        var total = vectors.Count + missing.Count;
        await client.EncodeAsync(
            missing,
            (first, batch) =>
            {
                for (var index = 0; index < batch.Length; index++)
                {
                    vectors[missing[first + index]] = Checked(batch[index]);
                }

                cache.Add(batch.Select((vector, index) => KeyValuePair.Create(SentText.Key(missing[first + index], options), vector)));
                progress?.Invoke(vectors.Count, total);
            },
            cancellationToken).ConfigureAwait(false);
        return new SentenceVectors(sent.Select(text => KeyValuePair.Create(text.Key, vectors[text.Value])));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        cache.Dispose();
    }

    /// <summary>A vector of the dimension that all others have.</summary>
    private float[] Checked(float[] vector)
    {
        var first = Interlocked.CompareExchange(ref dimension, vector.Length, 0);
        return first == 0 || first == vector.Length
            ? vector
            : throw new ServiceException(
                options.Address.GetLeftPart(UriPartial.Path),
                $"vectors of {vector.Length} and of {first} numbers came for the model '{options.Model}'. If another model is served under this name now, delete {cachePath} or name another file with --embeddings-cache.");
    }
}
