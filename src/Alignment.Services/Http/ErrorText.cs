using System.Text;
using System.Text.Json;

namespace Alignment.Services.Http;

/// <summary>Finds the sentence in an answer that says what went wrong. Services differ in where they put it.</summary>
internal static class ErrorText
{
    private const int Longest = 200; // characters, of a line for a person

    private static readonly string[] Keys = ["error", "message", "detail"];

    /// <summary>What the service said, on one line, shortened; null for pages of HTML and what cannot be read.</summary>
    public static string? Read(HttpAnswer answer)
    {
        if (answer.Body.Length == 0 || answer.MediaType is "text/html")
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            return Find(json.RootElement) is { } found ? OneLine(found) : null;
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException) // the second for halves of surrogate pairs in a text
        {
            return answer.MediaType is "text/plain" && OneLine(Encoding.UTF8.GetString(answer.Body)) is { Length: > 0 } plain ? plain : null;
        }
    }

    /// <summary>Text of a stranger as part of a message: no line breaks, no control characters, no full stop behind it, not long.</summary>
    public static string OneLine(string text)
    {
        var line = string.Join(' ', new string([.. text.Select(letter => char.IsControl(letter) ? ' ' : letter)]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line.TrimEnd('.') : line[..Longest] + "…";
    }

    /// <summary><c>{"error":{"message":TEXT}}</c>, <c>{"error":TEXT}</c>, <c>{"message":TEXT}</c> or <c>{"detail":TEXT}</c>.</summary>
    private static string? Find(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Object => Keys
            .Select(key => element.TryGetProperty(key, out var inner) ? Find(inner) : null)
            .FirstOrDefault(text => text is not null),
        _ => null,
    };
}
