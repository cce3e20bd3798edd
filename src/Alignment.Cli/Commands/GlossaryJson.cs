using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alignment.Core.Articles;

namespace Alignment.Cli.Commands;

/// <summary>JSON for programs: one object, indented, letters as they are.</summary>
internal static class GlossaryJson
{
    /// <summary>Writes an object and a line end.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="write">Writes the properties.</param>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    /// <summary>Writes <c>path</c>, <c>line</c> and <c>column</c>.</summary>
    public static void WritePlace(this Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteString("path", place.File);
        json.WriteNumber("line", place.StartLine);
        json.WriteNumber("column", place.StartColumn);
    }

    /// <summary>Writes counts by name as an object.</summary>
    public static void WriteCounts(this Utf8JsonWriter json, string name, IEnumerable<KeyValuePair<string, int>> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts)
        {
            json.WriteNumber(key, count);
        }

        json.WriteEndObject();
    }
}
