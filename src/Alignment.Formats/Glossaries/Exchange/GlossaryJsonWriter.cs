using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>Writes a glossary as JSON with the keys of the glossary file; everything travels but comments.</summary>
/// <remarks>The file is a glossary too: YAML readers read JSON, and <c>docs/glossary.schema.json</c> describes it.</remarks>
public static class GlossaryJsonWriter
{
    /// <summary>Writes the glossary, indented, line ends as LF.</summary>
    public static void Write(Glossary glossary, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(writer);
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var (key, value) in GlossaryTree.Head(glossary.Region(Language.English), glossary.Region(Language.French)).Entries)
            {
                json.WritePropertyName(key);
                if (key == "version")
                {
                    json.WriteNumberValue(GlossarySchema.Version);
                }
                else
                {
                    Write(json, value);
                }
            }

            json.WriteStartArray("entries");
            foreach (var concept in glossary.Concepts)
            {
                Write(json, GlossaryTree.Of(concept));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
        writer.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, TreeValue value)
    {
        switch (value)
        {
            case TreeText text:
                json.WriteStringValue(text.Text);
                break;
            case TreeList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(json, item);
                }

                json.WriteEndArray();
                break;
            case TreeMap map:
                json.WriteStartObject();
                foreach (var (key, inner) in map.Entries)
                {
                    json.WritePropertyName(key);
                    Write(json, inner);
                }

                json.WriteEndObject();
                break;
        }
    }
}
