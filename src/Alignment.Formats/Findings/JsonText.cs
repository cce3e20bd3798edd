using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alignment.Formats.Findings;

/// <summary>Writes JSON objects, each on one line.</summary>
/// <param name="writer">Where to write.</param>
internal sealed class JsonText(TextWriter writer)
{
    // Reports are read by people too: é and ’ stay what they are. They are never pasted into HTML, which the stricter encoder is for.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The same room for all: there may be a million objects.
    private readonly ArrayBufferWriter<byte> bytes = new(1024);
    private char[] characters = new char[1024];

    /// <summary>Writes the object whose keys an action writes.</summary>
    public void Write(Action<Utf8JsonWriter> write)
    {
        bytes.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        if (characters.Length < bytes.WrittenCount)
        {
            characters = new char[bytes.WrittenCount * 2];
        }

        writer.Write(characters, 0, Encoding.UTF8.GetChars(bytes.WrittenSpan, characters));
    }
}

/// <summary>Nested values of JSON, each an action.</summary>
internal static class JsonValues
{
    /// <summary>A key with an object.</summary>
    public static void WriteObject(this Utf8JsonWriter json, string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    /// <summary>A key with a list of objects.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
