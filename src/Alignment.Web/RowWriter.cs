using System.Globalization;
using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Web;

/// <summary>Tells the page what stands beside a row.</summary>
internal static class RowWriter
{
    /// <summary>Terms of the glossary on either side, in the order of the text.</summary>
    public static void WriteTerms(Utf8JsonWriter json, Bitext bitext, Bead bead, TermMatchers? terms)
    {
        json.WriteStartArray("terms");
        foreach (var (side, text) in new[] { (Language.French, bitext.FrenchText(bead)), (Language.English, bitext.EnglishText(bead)) })
        {
            foreach (var match in terms?.For(side).Find(text) ?? [])
            {
                WriteTerm(json, side, text, match, terms!.Glossary);
            }
        }

        json.WriteEndArray();
    }

    /// <summary>What a score was made from.</summary>
    public static void WriteMeasures(Utf8JsonWriter json, PairExplanation explanation)
    {
        json.WriteStartObject("measures");
        json.WriteNumber("equivalent", Math.Round(explanation.Score.Equivalent, 4));
        json.WriteNumber("related", Math.Round(explanation.Score.Related, 4));
        json.WriteNumber("french", Math.Round(explanation.Measures.FrenchCovered, 4));
        json.WriteNumber("english", Math.Round(explanation.Measures.EnglishCovered, 4));
        json.WriteNumber("length", Math.Round(explanation.Measures.Length, 4));
        json.WriteBoolean("negation", explanation.Measures.NegationDiffers);
        json.WriteEndObject();
    }

    /// <summary>What the memory has for it.</summary>
    public static void WriteMemory(Utf8JsonWriter json, IReadOnlyList<(Language Side, MemoryMatch Match)> matches)
    {
        json.WriteStartArray("memory");
        foreach (var (side, match) in matches)
        {
            json.WriteStartObject();
            json.WriteString("side", side.Tag());
            json.WriteNumber("score", match.Score);
            json.WriteString("fr", match.Unit.French);
            json.WriteString("en", match.Unit.English);
            json.WriteBoolean("isConfirmed", match.Unit.IsConfirmed);
            json.WriteBoolean("isMachine", match.Unit.IsMachine);
            json.WriteString("document", match.Unit.Document);
            json.WriteString("date", match.Unit.Date?.ToString("O", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTerm(Utf8JsonWriter json, Language side, string text, TermMatch match, Glossary glossary)
    {
        json.WriteStartObject();
        json.WriteString("side", side.Tag());
        json.WriteNumber("start", match.Span.Start);
        json.WriteNumber("length", match.Span.Length);
        json.WriteString("text", match.Span.In(text));
        json.WriteString("concept", match.Concept.Id);
        json.WriteBoolean("isAccepted", match.Term.IsAccepted && match.IsWellFormed);
        json.WriteString("counterpart", match.Concept.Preferred(side.Other(), glossary.Region(side.Other()))?.Text);
        json.WriteString("preferred", match.Concept.Preferred(side, glossary.Region(side))?.Text);
        json.WriteString("why", match.Term.Why);
        json.WriteEndObject();
    }
}
