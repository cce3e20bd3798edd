using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web;

/// <summary>Answers that are one JSON object.</summary>
internal static class JsonAnswer
{
    /// <summary>Answers with what is written.</summary>
    public static Task WriteAsync(HttpContext context, int status, Action<Utf8JsonWriter> write) => WriteAsync(context, status, Bytes(write));

    /// <summary>Answers with an object that is written already.</summary>
    public static async Task WriteAsync(HttpContext context, int status, byte[] content)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Says what is wrong.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">Status of HTTP.</param>
    /// <param name="why">A sentence in English.</param>
    /// <param name="reason">A word by which the page finds its own sentence, in the user's language; null where it has none.</param>
    public static Task WriteErrorAsync(HttpContext context, int status, string why, string? reason = null) => WriteAsync(context, status, json => WriteError(json, why, reason));

    /// <summary>Writes what is wrong into an object.</summary>
    public static void WriteError(Utf8JsonWriter json, string why, string? reason)
    {
        json.WriteString("error", why);
        if (reason is not null)
        {
            json.WriteString("reason", reason);
        }
    }

    /// <summary>An object as bytes.</summary>
    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
