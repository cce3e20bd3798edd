using System.Text.Json;

namespace Alignment.Services.Http;

/// <summary>Reads answers that should be JSON.</summary>
internal static class JsonAnswer
{
    /// <summary>What a reader makes of an answer.</summary>
    /// <param name="answer">A success.</param>
    /// <param name="read">Takes the result out of the root; throws <see cref="AnswerException"/> if it cannot.</param>
    /// <exception cref="AnswerException">The answer is a page, or not JSON, or the reader said so.</exception>
    public static T Read<T>(HttpAnswer answer, Func<JsonElement, T> read)
    {
        if (answer.MediaType is "text/html")
        {
            throw new AnswerException("the answer is a page of HTML, not JSON");
        }

        try
        {
            using var json = JsonDocument.Parse(answer.Body);
            return read(json.RootElement);
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException) // the second for halves of surrogate pairs in a text
        {
            throw new AnswerException("the answer is not JSON, or was cut short", passes: true, cause);
        }
    }

    /// <summary>A property of an object; null if there is none, or the element is no object.</summary>
    public static JsonElement? Find(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A text of an object; null if there is none.</summary>
    public static string? Text(JsonElement element, string name) =>
        Find(element, name) is { } value ? Text(value) : null;

    /// <summary>A text; null if the element is none.</summary>
    public static string? Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    /// <summary>Texts, one for each text asked for.</summary>
    /// <param name="list">What should be a list of so many; null if it was not there.</param>
    /// <param name="count">Texts asked for.</param>
    /// <param name="text">Takes the text out of an item; null if there is none.</param>
    /// <exception cref="AnswerException">It is not that.</exception>
    public static IReadOnlyList<string> Translations(JsonElement? list, int count, Func<JsonElement, string?> text)
    {
        if (list is not { ValueKind: JsonValueKind.Array } items)
        {
            throw new AnswerException("the answer has no list of translations");
        }

        return items.GetArrayLength() == count
            ? [.. items.EnumerateArray().Select(item => text(item) ?? throw new AnswerException("a translation in the answer is no text"))]
            : throw new AnswerException($"{count} texts were sent, and translations of {items.GetArrayLength()} came");
    }
}
