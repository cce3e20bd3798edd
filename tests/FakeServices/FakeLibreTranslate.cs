using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Alignment.Tests.FakeServices;

/// <summary>A LibreTranslate server that wants a key, with its limits.</summary>
internal sealed class FakeLibreTranslate : FakeTranslationServer
{
    /// <summary>The pairs it has models for.</summary>
    public string[] Languages { get; init; } = ["fr", "en"];

    protected override async Task HandleAsync(HttpContext context)
    {
        const int CharacterLimit = 5000; // LT_CHAR_LIMIT, of the batch
        var body = await JsonAsync(context.Request);
        var texts = body is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty("q", out var q) && q.ValueKind == JsonValueKind.Array
            ? q.EnumerateArray().Select(text => text.GetString()!).ToArray()
            : null;
        var (source, target) = (Text(body, "source"), Text(body, "target"));
        var refusal = 0 switch
        {
            _ when context.Request is not { Method: "POST", Path.Value: "/translate" } => (404, "Not Found"),
            _ when Text(body, "api_key") != Key => (403, "Invalid API key"),
            _ when texts is null or [] || texts.Any(string.IsNullOrEmpty) => (400, "Invalid request: missing q parameter"),
            _ when !Languages.Contains(source) => (400, $"{source} is not supported"),
            _ when !Languages.Contains(target) => (400, $"{target} is not supported"),
            _ when Text(body, "format") != "text" => (400, "format is not supported"),
            _ when texts.Sum(text => text.Length) > CharacterLimit => (400, $"Invalid request: request exceeds text limit of {CharacterLimit}"),
            _ => default,
        };
        if (refusal is (not 0, var message))
        {
            await RefuseAsync(context, refusal.Item1, new JsonObject { ["error"] = message });
            return;
        }

        await AnswerAsync(context, texts!, 0, new JsonObject { ["translatedText"] = new JsonArray([.. texts!.Select(text => (JsonNode)Translated(text, target!))]) });
    }

    private static string? Text(JsonElement? body, string name) => body is { ValueKind: JsonValueKind.Object } found && found.TryGetProperty(name, out var value) ? value.GetString() : null;
}
