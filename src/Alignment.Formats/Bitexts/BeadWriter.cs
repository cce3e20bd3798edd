using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Formats.Jsonl;

namespace Alignment.Formats.Bitexts;

/// <summary>A bead as a line of a bitext file.</summary>
internal static class BeadWriter
{
    public static void Write(Utf8JsonWriter json, Bead bead)
    {
        json.WriteString("id", bead.Id);
        JsonLineWriter.WriteNumbers(json, "fr", bead.French);
        JsonLineWriter.WriteNumbers(json, "en", bead.English);
        json.WriteString("relation", BitextWords.Relations[bead.Relation]);
        json.WriteNumber("probability", JsonLineWriter.Round(bead.Probability));
        json.WriteString("state", BitextWords.States[bead.State]);
        if (bead.Marks != BeadMarks.None)
        {
            JsonLineWriter.WriteTexts(json, "marks", BitextWords.Marks.Values.Where(mark => bead.Marks.HasFlag(mark)).Select(mark => BitextWords.Marks[mark]));
        }

        if (bead.Evidence is not { Matches: [], Disagreements: [], OnlyFrench: [], OnlyEnglish: [], Unknown: [] })
        {
            WriteEvidence(json, bead.Evidence);
        }

        if (bead.Translation is { } translation)
        {
            TranslationWriter.Write(json, translation);
        }

        JsonLineWriter.WriteUnknown(json, bead.Unknown);
    }

    /// <summary>Evidence; lists that are empty are left out.</summary>
    public static void WriteEvidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject("evidence");
        if (evidence.Matches.Count > 0)
        {
            json.WriteStartArray("matches");
            foreach (var match in evidence.Matches)
            {
                json.WriteStartObject();
                json.WriteString("kind", BitextWords.Kinds[match.Kind]);
                WriteSpan(json, "fr", match.French);
                WriteSpan(json, "en", match.English);
                json.WriteNumber("weight", JsonLineWriter.Round(match.Weight));
                JsonLineWriter.WriteOptional(json, "concept", match.Concept);
                JsonLineWriter.WriteUnknown(json, match.Unknown);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (evidence.Disagreements.Count > 0)
        {
            json.WriteStartArray("disagreements");
            foreach (var disagreement in evidence.Disagreements)
            {
                json.WriteStartObject();
                json.WriteString("kind", BitextWords.Kinds[disagreement.Kind]);
                WriteSpan(json, "fr", disagreement.French);
                WriteSpan(json, "en", disagreement.English);
                JsonLineWriter.WriteUnknown(json, disagreement.Unknown);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        WriteSpans(json, "onlyFrench", evidence.OnlyFrench);
        WriteSpans(json, "onlyEnglish", evidence.OnlyEnglish);
        JsonLineWriter.WriteUnknown(json, evidence.Unknown);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, TextSpan span) => JsonLineWriter.WriteNumbers(json, name, [span.Start, span.Length]);

    private static void WriteSpans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.Length);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
