using System.Text.Json;
using Alignment.Core.Reporting;

namespace Alignment.Web;

/// <summary>Tells the page where the glossary is not kept.</summary>
internal static class ViolationWriter
{
    /// <summary>Writes what was found in a bitext, whose articles are called <c>fr</c> and <c>en</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<GlossaryViolation> violations)
    {
        json.WriteStartArray("violations");
        foreach (var violation in violations)
        {
            json.WriteStartObject();
            json.WriteString("side", violation.Article);
            json.WriteNumber("sentence", violation.Sentence);
            json.WriteString("rule", violation.Rule);
            json.WriteString("concept", violation.Concept);
            json.WriteString("source", violation.Source);
            json.WriteString("found", violation.Found);
            json.WriteStartArray("expected");
            foreach (var expected in violation.Expected)
            {
                json.WriteStringValue(expected);
            }

            json.WriteEndArray();
            json.WriteString("message", violation.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
