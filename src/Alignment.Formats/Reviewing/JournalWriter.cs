using System.Globalization;
using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Jsonl;

namespace Alignment.Formats.Reviewing;

/// <summary>Writes the lines of a review's journal.</summary>
internal static class JournalWriter
{
    /// <summary>The first line.</summary>
    public static void WriteHeader(JsonLineWriter lines, JournalHeader header) => lines.Write(json =>
    {
        json.WriteString("format", JournalHeader.Format);
        json.WriteNumber("version", JournalHeader.Version);
        json.WriteString("journal", header.Name);
        json.WriteString("base", header.Base);
    });

    /// <summary>A line for an entry.</summary>
    public static void WriteEntry(JsonLineWriter lines, ReviewEntry entry) => lines.Write(json =>
    {
        json.WriteNumber("entry", entry.Number);
        json.WriteString("time", entry.Time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        json.WriteString("action", JournalWords.Actions[entry.Action]);
        json.WriteString("name", entry.Name);
        if (entry.Change is { } change)
        {
            WriteChange(json, change);
        }
    });

    private static void WriteChange(Utf8JsonWriter json, BitextChange change)
    {
        WriteBeads(json, "removed", change.Removed);
        WriteBeads(json, "added", change.Added);
        if (change.States.Count > 0)
        {
            json.WriteStartArray("states");
            foreach (var state in change.States)
            {
                json.WriteStartObject();
                json.WriteString("bead", state.Bead);
                json.WriteString("before", BitextWords.States[state.Before]);
                json.WriteString("after", BitextWords.States[state.After]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (change.Texts.Count > 0)
        {
            json.WriteStartArray("texts");
            foreach (var text in change.Texts)
            {
                json.WriteStartObject();
                json.WriteString("side", text.Side.Tag());
                json.WriteNumber("sentence", text.Sentence);
                WriteWording(json, "before", text.Before);
                WriteWording(json, "after", text.After);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteNumber("lastBead", change.LastBead);
    }

    private static void WriteBeads(Utf8JsonWriter json, string key, IReadOnlyList<Bead> beads)
    {
        if (beads.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (var bead in beads)
        {
            json.WriteStartObject();
            BeadWriter.Write(json, bead);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWording(Utf8JsonWriter json, string key, Wording wording)
    {
        json.WriteStartObject(key);
        json.WriteString("text", wording.Text);
        JsonLineWriter.WriteOptional(json, "original", wording.Original);
        json.WriteEndObject();
    }
}
