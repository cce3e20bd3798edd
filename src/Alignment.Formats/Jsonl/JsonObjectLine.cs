using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Alignment.Formats.Jsonl;

/// <summary>Tells whether lines are JSON objects, and says what is wrong with those that are not.</summary>
internal static class JsonObjectLine
{
    /// <summary>What is wrong with a line of JSON that is no object.</summary>
    public const string NoObject = "not a JSON object";

    /// <summary>What is wrong with a line that is no JSON.</summary>
    public static string NoJson(JsonException exception) => $"not valid JSON{(exception.BytePositionInLine is { } position ? $", byte {position + 1}" : "")}";

    /// <summary>What is wrong with a line; null if it is an object.</summary>
    public static string? Problem(ReadOnlySpan<char> line)
    {
        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(line.Length));
        try
        {
            var reader = new Utf8JsonReader(rented.AsSpan(0, Encoding.UTF8.GetBytes(line, rented)));
            reader.Read();
            var isObject = reader.TokenType == JsonTokenType.StartObject;
            while (reader.Read())
            {
                // Only a reader that gets to the end has seen all of it.
            }

            return isObject ? null : NoObject;
        }
        catch (JsonException exception)
        {
            return NoJson(exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
