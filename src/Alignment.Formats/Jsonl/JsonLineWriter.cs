using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alignment.Core;

namespace Alignment.Formats.Jsonl;

/// <summary>Writes JSON objects, one a line.</summary>
internal sealed class JsonLineWriter(TextWriter writer) : IDisposable
{
    private const int Decimals = 4; // a probability is known to two at best; more would only unsettle diffs

    private static readonly JsonWriterOptions Options = new()
    {
        // Files are read by people too: é and ’ stay what they are. They are never pasted into HTML, which the stricter encoder is for.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = false,
    };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly Utf8JsonWriter json = new(Stream.Null, Options);

    /// <summary>Writes one line.</summary>
    /// <param name="content">Writes the keys; the braces are there.</param>
    public void Write(Action<Utf8JsonWriter> content)
    {
        buffer.ResetWrittenCount();
        json.Reset(buffer);
        json.WriteStartObject();
        content(json);
        json.WriteEndObject();
        json.Flush();
        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        writer.Write('\n');
    }

    public void Dispose() => json.Dispose();

    /// <summary>A probability or weight as files have it.</summary>
    public static double Round(double value) => Math.Round(value, Decimals, MidpointRounding.AwayFromZero);

    /// <summary>Keys that were read without being known, as they stood.</summary>
    public static void WriteUnknown(Utf8JsonWriter json, IReadOnlyList<UnknownKey> keys)
    {
        foreach (var key in keys)
        {
            json.WritePropertyName(key.Name);
            if (key.Json.Contains('\n'))
            {
                // One object a line is what the format lives by.
                using var value = JsonDocument.Parse(key.Json);
                value.RootElement.WriteTo(json);
            }
            else
            {
                json.WriteRawValue(key.Json);
            }
        }
    }

    /// <summary>A key with a text; no key for null.</summary>
    public static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>A key with a list of texts.</summary>
    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>A key with a list of numbers.</summary>
    public static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<int> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }
}
