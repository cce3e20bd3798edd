using System.Numerics.Tensors;
using Alignment.Core;
using Alignment.Core.Aligning.Vectors;
using Alignment.Services.Embeddings;
using Alignment.Tests.FakeServices;

namespace Alignment.Services.Tests.Embeddings;

public sealed class SentenceEncoderTests : IDisposable
{
    private readonly EncoderFixture fixture = new();

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task Each_text_gets_its_own_vector_whatever_the_order_of_the_answer()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();

        var vectors = await fixture.EncodeAsync(server, "La gare est fermée.", "The station is closed.", "Pluie.");

        (vectors.Count, vectors.Dimension).Should().Be((3, 3));
        foreach (var text in new[] { "La gare est fermée.", "The station is closed.", "Pluie." })
        {
            Direction(vectors, text).Select(number => MathF.Round(number)).Should().Equal(1, text.Length, text[0]);
        }
    }

    [Fact]
    public async Task Vectors_in_base64_are_the_same_as_vectors_in_numbers()
    {
        await using var numbers = await FakeEmbeddingsServer.StartAsync();
        await using var base64 = await FakeEmbeddingsServer.StartBase64Async();
        using var other = new EncoderFixture();

        Direction(await fixture.EncodeAsync(numbers, "Pluie."), "Pluie.").Should().Equal(Direction(await other.EncodeAsync(base64, "Pluie."), "Pluie."));
    }

    [Fact]
    public async Task Requests_keep_the_limits_of_texts_and_of_characters()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        var texts = Enumerable.Range(0, 100).Select(number => new string('a', 1 + number)).ToArray();

        await fixture.EncodeAsync(new EncoderOptions(server.Address, "fake") { BatchSize = 10, BatchCharacters = 300 }, texts);

        server.Requests.Should().AllSatisfy(request => (request.Length <= 10 && request.Sum(text => text.Length) <= 300).Should().BeTrue());
        server.Requests.SelectMany(request => request).Should().BeEquivalentTo(texts);
    }

    [Fact]
    public async Task So_many_requests_are_under_way_at_a_time_and_no_more()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync(text =>
        {
            Thread.Sleep(20); // long enough for the others to arrive, also on a busy machine
            return [1, text.Length];
        });

        await fixture.EncodeAsync(
            new EncoderOptions(server.Address, "fake") { BatchSize = 1, Concurrency = 3 }, [.. Enumerable.Range(0, 40).Select(number => $"Texte {number}.")]);

        server.MostUnderWay.Should().BeInRange(2, 3);
    }

    [Fact]
    public async Task Blank_texts_are_not_sent_and_equal_ones_once()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();

        var vectors = await fixture.EncodeAsync(server, "", " ", "Pluie.", "\t", "Pluie.");

        server.Requests.Should().ContainSingle().Which.Should().Equal("Pluie.");
        vectors.Count.Should().Be(1);
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_sent_in_halves()
    {
        await using var server = await FakeEmbeddingsServer.StartSmallAsync(mostTexts: 3, longestText: 1000);

        var vectors = await fixture.EncodeAsync(server, [.. Enumerable.Range(0, 10).Select(number => $"Texte {number}.")]);

        vectors.Count.Should().Be(10);
        server.Requests.Select(request => request.Length).Should().AllSatisfy(count => count.Should().BeInRange(1, 3));
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_sent_in_part()
    {
        await using var server = await FakeEmbeddingsServer.StartSmallAsync(mostTexts: 32, longestText: 600);
        var text = string.Concat(Enumerable.Repeat("mot ", 10_000));

        var vectors = await fixture.EncodeAsync(server, text, "Pluie.");

        vectors.Count.Should().Be(2);
        server.Requests.SelectMany(request => request).Should().Contain(sent => sent.Length > 200 && text.StartsWith(sent));
    }

    [Fact]
    public async Task Halves_of_surrogate_pairs_are_sent_as_replacement_characters()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();

        var vectors = await fixture.EncodeAsync(new EncoderOptions(server.Address, "fake") { TextCharacters = 4 }, "a\uD83Db", "abc🚀");

        vectors.Count.Should().Be(2);
        server.Requests.SelectMany(request => request).Should().BeEquivalentTo("a\uFFFDb", "abc");
    }

    [Fact]
    public async Task The_prefix_stands_before_each_text()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();

        await fixture.EncodeAsync(new EncoderOptions(server.Address, "fake") { Prefix = "query: " }, "Pluie.");

        server.Requests.Single().Should().Equal("query: Pluie.");
    }

    [Fact]
    public async Task The_key_is_sent_to_a_server_that_wants_one()
    {
        await using var server = await FakeEmbeddingsServer.StartWithKeyAsync("secret");

        (await fixture.EncodeAsync(new EncoderOptions(server.Address, "fake") { Key = "secret" }, "Pluie.")).Count.Should().Be(1);
    }

    [Theory]
    [InlineData("http://h:1/v1", "http://h:1/v1/embeddings")]
    [InlineData("http://h:1/v1/", "http://h:1/v1/embeddings")]
    [InlineData("http://h:1/v1/embeddings", "http://h:1/v1/embeddings")]
    [InlineData("https://x.openai.azure.com/openai/deployments/d?api-version=1", "https://x.openai.azure.com/openai/deployments/d/embeddings?api-version=1")]
    public void The_route_is_added_to_the_address(string address, string endpoint) =>
        new EncoderOptions(new Uri(address), "m").Endpoint.Should().Be(new Uri(endpoint));

    [Fact]
    public async Task A_model_that_changes_its_dimension_is_found_out()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync(text => new float[text.Length].Select(_ => 1f).ToArray());
        await fixture.EncodeAsync(server, "abc");

        var again = () => fixture.EncodeAsync(server, "abc", "abcd");

        (await again.Should().ThrowAsync<ServiceException>()).WithMessage("*vectors of 4 and of 3 numbers came for the model 'fake'*delete*vectors.db*");
    }

    [Fact]
    public async Task Cancelling_stops_and_keeps_what_came()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        using var stop = new CancellationTokenSource();
        using var encoder = new SentenceEncoder(new EncoderOptions(server.Address, "fake") { BatchSize = 1, Concurrency = 1 }, fixture.Cache);

        var encoding = () => encoder.EncodeAsync(Enumerable.Range(0, 100).Select(number => $"Texte {number}."), (done, _) =>
        {
            if (done == 10)
            {
                stop.Cancel();
            }
        }, stop.Token);

        await encoding.Should().ThrowAsync<OperationCanceledException>();
        server.Requests.Count.Should().BeInRange(10, 12);
        (await encoder.EncodeAsync(["Texte 0."])).Count.Should().Be(1);
        server.Requests.Count.Should().BeInRange(10, 12);
    }

    private static float[] Direction(SentenceVectors vectors, string text)
    {
        var vector = vectors.Of(text).ToArray();
        TensorPrimitives.Norm<float>(vector).Should().BeApproximately(1, 1e-5f);
        return [.. vector.Select(number => number / vector[0])];
    }
}
