using System.Globalization;
using System.Text.Json;
using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Concordances;
using Alignment.Core.Text;

namespace Alignment.Web;

/// <summary>Tells the page how a term is translated.</summary>
internal static class ConcordanceWriter
{
    /// <summary>Writes the translations of a term of one language, with pairs that have them.</summary>
    public static void Write(Utf8JsonWriter json, Concordance concordance, IReadOnlyList<Bitext> bitexts)
    {
        json.WriteStartObject();
        json.WriteString("side", concordance.Side.Tag());
        json.WriteNumber("pairs", concordance.Pairs);
        json.WriteNumber("alone", concordance.Alone);
        json.WriteStartArray("variants");
        foreach (var variant in concordance.Variants)
        {
            json.WriteStartObject();
            json.WriteString("text", variant.Text);
            json.WriteNumber("count", variant.Count);
            json.WriteNumber("confirmed", variant.Confirmed);
            json.WriteStartArray("examples");
            foreach (var hit in variant.Examples)
            {
                WriteHit(json, hit, bitexts[hit.Bitext], concordance.Side);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHit(Utf8JsonWriter json, ConcordanceHit hit, Bitext bitext, Language side)
    {
        json.WriteStartObject();
        json.WriteNumber("bitext", hit.Bitext);
        json.WriteString("bead", hit.Bead.Id);
        json.WriteBoolean("isConfirmed", hit.Bead.State == BeadState.Confirmed);
        json.WriteBoolean("isPartial", hit.Bead.Relation == Relation.Partial);
        WriteSide(json, "fr", bitext.French, bitext.FrenchText(hit.Bead), side == Language.French ? hit.Term : hit.Translation);
        WriteSide(json, "en", bitext.English, bitext.EnglishText(hit.Bead), side == Language.English ? hit.Term : hit.Translation);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string key, Article article, string text, TextSpan? span)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        if (span is { } place)
        {
            json.WriteNumber("start", place.Start);
            json.WriteNumber("length", place.Length);
        }

        json.WriteString("outlet", article.Outlet);
        json.WriteString("title", article.DisplayTitle);
        json.WriteString("date", article.Date?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
