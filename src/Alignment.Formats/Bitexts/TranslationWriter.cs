using System.Globalization;
using System.Text.Json;
using Alignment.Core.Translating;
using Alignment.Formats.Jsonl;

namespace Alignment.Formats.Bitexts;

/// <summary>The translation of a gap in the line of its bead.</summary>
internal static class TranslationWriter
{
    public static void Write(Utf8JsonWriter json, Translation translation)
    {
        var provenance = translation.Provenance;
        json.WriteStartObject("translation");
        json.WriteString("text", translation.Text);
        json.WriteString("source", BitextWords.Sources[provenance.Source]);
        JsonLineWriter.WriteOptional(json, "engine", provenance.Engine);
        JsonLineWriter.WriteOptional(json, "model", provenance.Model);
        JsonLineWriter.WriteOptional(json, "date", provenance.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (provenance.Score is { } score)
        {
            json.WriteNumber("score", JsonLineWriter.Round(score));
        }

        JsonLineWriter.WriteOptional(json, "original", provenance.Original);
        JsonLineWriter.WriteOptional(json, "document", provenance.Document);
        JsonLineWriter.WriteOptional(json, "unmended", translation.Unmended);
        WriteLines(json, "mends", translation.Mends);
        WriteLines(json, "flags", translation.Flags);

        JsonLineWriter.WriteUnknown(json, translation.Unknown);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, string name, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            JsonLineWriter.WriteTexts(json, name, lines);
        }
    }
}
