using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Alignment.Tests.FakeServices;

/// <summary>A translation service on this machine: strict about what it is sent, and faulty on demand. A translation is the text in angle brackets behind its language.</summary>
internal abstract class FakeTranslationServer : IAsyncDisposable
{
    private WebApplication? app;

    /// <summary>The address of the server, without a path.</summary>
    public Uri Address => new(app!.Urls.Single());

    /// <summary>The texts of each request that was fit to be answered, in order.</summary>
    public ConcurrentQueue<string[]> Requests { get; } = new();

    /// <summary>What goes wrong with the next requests, one each; then all is well.</summary>
    public ConcurrentQueue<Fault> Faults { get; } = new();

    /// <summary>What goes wrong with a request, by its index, where nothing waits in <see cref="Faults"/>; null for nothing ever.</summary>
    public Func<int, Fault?>? FaultOf { get; init; }

    /// <summary>Texts whose translations were sent whole, in order.</summary>
    public ConcurrentQueue<string> Answered { get; } = new();

    /// <summary>Characters charged: those of requests that were answered with translations.</summary>
    public long Billed { get; private set; }

    /// <summary>The key that is wanted.</summary>
    public string Key { get; init; } = "secret";

    /// <summary>Starts a server on a free port.</summary>
    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(HandleAsync);
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app!.StopAsync(new CancellationToken(canceled: true)); // requests that are slow on purpose are not waited for
        await app.DisposeAsync();
    }

    /// <summary>What the service does not do to it: translate.</summary>
    public static string Translated(string text, string language) => $"{language.ToLowerInvariant()[..2]} ‹{text}›";

    /// <summary>Answers a request, or refuses it.</summary>
    protected abstract Task HandleAsync(HttpContext context);

    /// <summary>Answers with translations, unless a fault is due.</summary>
    /// <param name="context">The request.</param>
    /// <param name="texts">What was asked for.</param>
    /// <param name="characters">What it costs.</param>
    /// <param name="right">The right answer.</param>
    protected async Task AnswerAsync(HttpContext context, string[] texts, long characters, JsonNode right)
    {
        Requests.Enqueue(texts);
        if (Faults.TryDequeue(out var fault) || (fault = FaultOf?.Invoke(Requests.Count - 1)) is not null)
        {
            await fault(context, right.ToJsonString());
            if (!context.Items.ContainsKey(FakeServices.Faults.IsWhole))
            {
                return;
            }
        }
        else
        {
            await FakeEmbeddingsServer.WriteAsync(context, right.ToJsonString());
        }

        Billed += characters;
        foreach (var text in texts)
        {
            Answered.Enqueue(text);
        }
    }

    /// <summary>Answers with a status and what the service says with it.</summary>
    protected static Task RefuseAsync(HttpContext context, int status, JsonNode body)
    {
        context.Response.StatusCode = status;
        return FakeEmbeddingsServer.WriteAsync(context, body.ToJsonString());
    }

    /// <summary>The body, if it is JSON whose length was told.</summary>
    protected static async Task<JsonElement?> JsonAsync(HttpRequest request)
    {
        if (request.ContentLength is null || request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) != true)
        {
            return null;
        }

        try
        {
            return (await JsonDocument.ParseAsync(request.Body)).RootElement;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
