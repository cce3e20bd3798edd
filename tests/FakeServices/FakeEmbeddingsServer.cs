using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Alignment.Tests.FakeServices;

/// <summary>A server with the route <c>/v1/embeddings</c> on this machine: strict about what it is sent, and faulty on demand.</summary>
internal sealed class FakeEmbeddingsServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Func<string, float[]> encode;
    private int underWay;

    private FakeEmbeddingsServer(WebApplication app, Func<string, float[]> encode)
    {
        this.app = app;
        this.encode = encode;
    }

    /// <summary>What is given to <c>--embeddings</c>.</summary>
    public Uri Address => new(app.Urls.Single() + "/v1");

    /// <summary>The texts of each request that was answered rightly or wrongly, in order.</summary>
    public ConcurrentQueue<string[]> Requests { get; } = new();

    /// <summary>What goes wrong with the next requests, one each; then all is well.</summary>
    public ConcurrentQueue<Fault> Faults { get; } = new();

    /// <summary>The only model there is.</summary>
    public string Model { get; init; } = "fake";

    /// <summary>The key that is wanted; null for none, and then none may come.</summary>
    public string? Key { get; init; }

    /// <summary>Most texts of a request.</summary>
    public int MostTexts { get; init; } = 32;

    /// <summary>Most characters of a text.</summary>
    public int LongestText { get; init; } = int.MaxValue;

    /// <summary>Whether vectors are written as base64.</summary>
    public bool AnswersBase64 { get; init; }

    /// <summary>The most requests that were under way at a time.</summary>
    public int MostUnderWay { get; private set; }

    /// <summary>Starts a server on a free port.</summary>
    /// <param name="encode">The encoder; of the length of a text if null.</param>
    /// <param name="set">Makes the server from another one, with other properties.</param>
    public static async Task<FakeEmbeddingsServer> StartAsync(
        Func<string, float[]>? encode = null, Func<WebApplication, Func<string, float[]>, FakeEmbeddingsServer>? set = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var encoder = encode ?? (text => [1, text.Length, text[0]]);
        var server = set?.Invoke(app, encoder) ?? new FakeEmbeddingsServer(app, encoder);
        app.Run(server.HandleAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>Starts a server that wants a key.</summary>
    public static Task<FakeEmbeddingsServer> StartWithKeyAsync(string key) => StartAsync(null, (app, encode) => new(app, encode) { Key = key });

    /// <summary>Starts a server that refuses large requests with 413.</summary>
    public static Task<FakeEmbeddingsServer> StartSmallAsync(int mostTexts, int longestText) =>
        StartAsync(null, (app, encode) => new(app, encode) { MostTexts = mostTexts, LongestText = longestText });

    /// <summary>Starts a server that writes vectors as base64.</summary>
    public static Task<FakeEmbeddingsServer> StartBase64Async() => StartAsync(null, (app, encode) => new(app, encode) { AnswersBase64 = true });

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true)); // requests that are slow on purpose are not waited for
        await app.DisposeAsync();
    }

    private async Task HandleAsync(HttpContext context)
    {
        if (context.Request is not { Method: "POST", Path.Value: "/v1/embeddings" })
        {
            await RefuseAsync(context, 404, "no such route");
            return;
        }

        if (context.Request.ContentLength is null || context.Request.ContentType is not "application/json")
        {
            await RefuseAsync(context, 400, "send JSON, and its length");
            return;
        }

        if (context.Request.Headers.Authorization.ToString() != (Key is null ? "" : "Bearer " + Key))
        {
            await RefuseAsync(context, 401, "Incorrect API key provided.");
            return;
        }

        var request = (await JsonDocument.ParseAsync(context.Request.Body)).RootElement;
        var texts = request.GetProperty("input").EnumerateArray().Select(text => text.GetString()!).ToArray();
        var problem = 0 switch
        {
            _ when request.GetProperty("model").GetString() != Model => (404, $"model '{request.GetProperty("model").GetString()}' not found"),
            _ when request.GetProperty("encoding_format").GetString() != "float" => (400, "unknown encoding_format"),
            _ when texts.Length == 0 || texts.Any(string.IsNullOrWhiteSpace) => (400, "empty input"),
            _ when texts.Length > MostTexts => (413, $"batch size {texts.Length} > maximum allowed batch size {MostTexts}"),
            _ when texts.Any(text => text.Length > LongestText) => (413, "input is too long"),
            _ => (0, ""),
        };
        if (problem is (not 0, var message))
        {
            await RefuseAsync(context, problem.Item1, message);
            return;
        }

        Requests.Enqueue(texts);
        var vectors = Encode(texts);
        if (Faults.TryDequeue(out var fault))
        {
            await fault(context, Body(vectors));
            return;
        }

        await WriteAsync(context, Body(vectors));
    }

    // What is counted ends before the answer is sent: with it in hand, a client may send the next request at once.
    private float[][] Encode(string[] texts)
    {
        lock (Requests)
        {
            MostUnderWay = Math.Max(MostUnderWay, ++underWay);
        }

        var vectors = texts.Select(encode).ToArray();
        lock (Requests)
        {
            underWay--;
        }

        return vectors;
    }

    /// <summary>The answer, the last vector first: who trusts the order is found out.</summary>
    private string Body(float[][] vectors) => JsonSerializer.Serialize(new
    {
        @object = "list",
        model = Model,
        data = vectors.Select((vector, index) => new { @object = "embedding", index, embedding = Written(vector) }).Reverse(),
        usage = new { prompt_tokens = 1, total_tokens = 1 },
    });

    private object Written(float[] vector) => AnswersBase64 ? Convert.ToBase64String(MemoryMarshal.AsBytes(vector.AsSpan())) : vector;

    private static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return WriteAsync(context, JsonSerializer.Serialize(new { error = new { message, type = "invalid_request_error", code = (string?)null } }));
    }

    internal static Task WriteAsync(HttpContext context, string body)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body);
    }
}

/// <summary>Answers a request wrongly.</summary>
/// <param name="context">The request.</param>
/// <param name="right">What the right answer would have been.</param>
internal delegate Task Fault(HttpContext context, string right);
