using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Alignment.Formats.Prose;

/// <summary>Tells whether lines are JSON objects.</summary>
internal static class JsonObjectLine
{
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

            return isObject ? null : "not a JSON object";
        }
        catch (JsonException exception)
        {
            return $"not valid JSON{(exception.BytePositionInLine is { } position ? $", byte {position + 1}" : "")}";
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
