using Alignment.Core.Aligning.Vectors;
using Alignment.Services.Embeddings;
using Alignment.Services.Http;
using Alignment.Tests.FakeServices;

namespace Alignment.Services.Tests.Embeddings;

/// <summary>An encoder of a fake server, with a cache of its own and a clock that does not wait.</summary>
internal sealed class EncoderFixture : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public RetryPolicy Policy { get; init; } = new();

    public ImpatientClock Clock { get; } = new(new RetryPolicy().Timeout);

    public string Cache => folder["vectors.db"];

    public async Task<SentenceVectors> EncodeAsync(EncoderOptions options, params string[] texts)
    {
        using var encoder = new SentenceEncoder(options, Cache, Policy, Clock);
        return await encoder.EncodeAsync(texts);
    }

    public Task<SentenceVectors> EncodeAsync(FakeEmbeddingsServer server, params string[] texts) =>
        EncodeAsync(new EncoderOptions(server.Address, "fake"), texts);

    public void Dispose() => folder.Dispose();
}
