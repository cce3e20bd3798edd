using System.Text.Json;
using Alignment.Core.Reviewing;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web;

/// <summary>What a request of the page says.</summary>
internal sealed class RequestBody(JsonDocument document) : IDisposable
{
    /// <summary>Reads it.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static async Task<RequestBody> ReadAsync(HttpContext context) =>
        new(await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted).ConfigureAwait(false));

    /// <summary>A property.</summary>
    /// <exception cref="EditRefusedException">It is missing.</exception>
    public JsonElement Property(string key) =>
        document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(key, out var value)
            ? value
            : throw new EditRefusedException(EditRefusal.NotUnderstood, $"The request has no '{key}'. Is the page older than the program? Load it again.");

    /// <summary>A property that is a text.</summary>
    /// <exception cref="EditRefusedException">It is missing, or is none.</exception>
    public string Text(string key) =>
        Property(key) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : throw new EditRefusedException(EditRefusal.NotUnderstood, $"'{key}' is to be a text.");

    public void Dispose() => document.Dispose();
}
