using System.Diagnostics;
using Alignment.Core;
using Alignment.Services.Embeddings;
using Alignment.Services.Http;
using Alignment.Tests.FakeServices;

namespace Alignment.Services.Tests.Embeddings;

public sealed class FaultyServerTests : IDisposable
{
    private readonly EncoderFixture fixture = new();

    public void Dispose() => fixture.Dispose();

    [Fact]
    public async Task A_busy_server_is_asked_again_when_it_says()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        server.Faults.Enqueue(Faults.TooMany("7"));
        server.Faults.Enqueue(Faults.TooManyUntil(fixture.Clock.GetUtcNow().AddSeconds(30)));
        server.Faults.Enqueue(Faults.TooMany("soon"));

        (await fixture.EncodeAsync(server, "Pluie.")).Count.Should().Be(1);

        fixture.Clock.Waits.Should().Equal(TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(4));
    }

    [Fact]
    public async Task A_server_that_fails_is_asked_again_after_longer_and_longer_waits()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        foreach (var status in new[] { 503, 500, 502, 504, 408 })
        {
            server.Faults.Enqueue(Faults.Status(status));
        }

        (await fixture.EncodeAsync(server, "Pluie.")).Count.Should().Be(1);

        fixture.Clock.Waits.Select(wait => wait.TotalSeconds).Should().Equal(1, 2, 4, 8, 16);
    }

    [Theory]
    [InlineData("reset")]
    [InlineData("truncated")]
    public async Task An_answer_that_breaks_off_is_asked_for_again(string fault)
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        server.Faults.Enqueue(fault == "reset" ? Faults.Reset : Faults.Truncated);

        (await fixture.EncodeAsync(server, "Pluie.", "Neige.")).Count.Should().Be(2);

        server.Requests.Count.Should().Be(2);
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_asked_for_again()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        server.Faults.Enqueue(Faults.Slow);
        using var hasty = new EncoderFixture { Policy = new RetryPolicy { Timeout = TimeSpan.FromMilliseconds(300), FirstWait = TimeSpan.Zero } };
        using var encoder = new SentenceEncoder(new EncoderOptions(server.Address, "fake"), hasty.Cache, hasty.Policy);

        (await encoder.EncodeAsync(["Pluie."])).Count.Should().Be(1);

        server.Requests.Count.Should().BeGreaterThan(1);
    }

    [Fact]
    public async Task Who_is_asked_to_wait_for_an_hour_is_told_so_at_once()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        server.Faults.Enqueue(Faults.TooMany("3600"));

        var encoding = () => fixture.EncodeAsync(server, "Pluie.");

        var failure = (await encoding.Should().ThrowAsync<ServiceException>()).Which;
        failure.Message.Should().Contain("tried again in 60 min");
        (failure.Status, failure.RetryAfter).Should().Be((429, TimeSpan.FromHours(1)));
        fixture.Clock.Waits.Should().BeEmpty();
    }

    [Fact]
    public async Task Cancelling_ends_a_wait()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        server.Faults.Enqueue(Faults.TooMany("50"));
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var encoder = new SentenceEncoder(new EncoderOptions(server.Address, "fake"), fixture.Cache);

        var encoding = () => encoder.EncodeAsync(["Pluie."], cancellationToken: stop.Token);

        await encoding.Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task What_came_before_a_failure_is_kept()
    {
        await using var server = await FakeEmbeddingsServer.StartAsync();
        var one = new EncoderOptions(server.Address, "fake") { BatchSize = 1, Concurrency = 1 };
        server.Faults.Enqueue((context, right) => FakeEmbeddingsServer.WriteAsync(context, right));
        server.Faults.Enqueue(Faults.Status(400));

        var encoding = () => fixture.EncodeAsync(one, "Pluie.", "Neige.");
        await encoding.Should().ThrowAsync<ServiceException>();
        (await fixture.EncodeAsync(one, "Pluie.", "Neige.")).Count.Should().Be(2);

        server.Requests.Count(request => request[0] == "Pluie.").Should().Be(1);
    }

    /// <summary>What a person reads when it goes wrong for good.</summary>
    [Fact]
    public async Task Messages_say_what_to_do()
    {
        var lines = new List<string>();
        foreach (var (name, fault) in new (string, Fault)[]
        {
            ("busy", Faults.TooMany("9")),
            ("down", Faults.Status(503, "Model is loading\\nplease   wait")),
            ("truncated", Faults.Truncated),
            ("400", Faults.Status(400, "maximum context length is 512 tokens")),
            ("403", Faults.Status(403, "no access")),
            ("404", Faults.Status(404, "model not found, try pulling it first")),
            ("413", Faults.Status(413, "too large")),
            ("418", Faults.Status(418, "a teapot")),
            ("424", Faults.Status(424, "not an embedding model")),
            ("redirect", Faults.Redirect("https://elsewhere.example/v1/embeddings")),
            ("page", Faults.HtmlPage),
            ("no list", Faults.Body("""{"embeddings":[[1,2]]}""")),
            ("too few", Faults.Body("""{"data":[]}""")),
            ("wrong index", Faults.Edited(right => right.Replace("\"index\":0", "\"index\":9"))),
            ("twice", Faults.Edited(right => right.Replace("\"index\":0", "\"index\":1"))),
            ("no numbers", Faults.Edited(right => right.Replace("[1,", "[null,"))),
            ("not finite", Faults.Edited(right => right.Replace("[1,", "[1e999,"))),
            ("NaN", Faults.Edited(right => right.Replace("[1,", "[NaN,"))),
            ("zero", Faults.Body("""{"data":[{"index":1,"embedding":[0,0]},{"index":0,"embedding":"AAAAAAAAAAA="}]}""")),
            ("token vectors", Faults.Body("""{"data":[{"index":1,"embedding":[[0,1],[2,3]]},{"index":0,"embedding":[[0,1]]}]}""")),
            ("dimensions", Faults.Body("""{"data":[{"index":1,"embedding":[1,2]},{"index":0,"embedding":[1]}]}""")),
        })
        {
            await using var server = await FakeEmbeddingsServer.StartAsync();
            for (var attempt = 0; attempt < 12; attempt++)
            {
                server.Faults.Enqueue(fault);
            }

            lines.Add($"{name}: {await MessageAsync(server.Address, "fake", null)}");
        }

        await using var locked = await FakeEmbeddingsServer.StartWithKeyAsync("secret");
        lines.Add("no key: " + await MessageAsync(locked.Address, "fake", null));
        lines.Add("wrong key: " + await MessageAsync(locked.Address, "fake", "guess"));
        await using var plain = await FakeEmbeddingsServer.StartAsync();
        lines.Add("no such model: " + await MessageAsync(plain.Address, "other", null));
        lines.Add("no such route: " + await MessageAsync(new Uri(plain.Address, "/v2"), "fake", null));
        lines.Add("not started: " + await MessageAsync(await NobodyAsync(), "fake", null));
        lines.Add("no such host: " + await MessageAsync(new Uri("http://absent.invalid/v1"), "fake", null));

        Golden.Check("embeddings-errors", "txt", string.Join('\n', lines) + "\n");
    }

    private async Task<string> MessageAsync(Uri address, string model, string? key)
    {
        var encoding = () => fixture.EncodeAsync(new EncoderOptions(address, model) { Key = key }, "Pluie.", "Neige.");
        var started = Stopwatch.StartNew();

        var message = (await encoding.Should().ThrowAsync<ServiceException>()).Which.Message;

        message.Should().NotContain("\n").And.NotContain("guess");
        started.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
        return message.Replace(address.GetLeftPart(UriPartial.Authority), "http://server", StringComparison.Ordinal);
    }

    /// <summary>An address where a server was a moment ago.</summary>
    private static async Task<Uri> NobodyAsync()
    {
        await using var gone = await FakeEmbeddingsServer.StartAsync();
        return gone.Address;
    }
}
