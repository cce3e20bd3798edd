using System.Text.Json;
using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>A rule as SARIF's <c>reportingDescriptor</c>.</summary>
internal static class SarifRule
{
    private const int LongestDescription = 1024; // characters, for GitHub

    public static void Write(Utf8JsonWriter json, Rule rule)
    {
        var text = RuleText.Of(rule);
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteObject("shortDescription", () => json.WriteString("text", Cut(text.Summary)));
        json.WriteObject("fullDescription", () => json.WriteString("text", Cut(text.Why)));
        json.WriteObject("help", () =>
        {
            json.WriteString("text", text.Page);
            json.WriteString("markdown", text.Page);
        });
        json.WriteObject("defaultConfiguration", () =>
        {
            json.WriteBoolean("enabled", rule.IsOn);
            json.WriteString("level", Level(rule.Severity));
        });
        json.WriteObject("properties", () =>
        {
            json.WriteStartArray("tags");
            json.WriteStringValue("terminology");
            json.WriteEndArray();
            json.WriteString("problem.severity", rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "recommendation" });
        });
    }

    /// <summary>The word for a severity: error, warning, note.</summary>
    public static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static string Cut(string text) => text.Length <= LongestDescription ? text : text[..(LongestDescription - 1)] + "…";
}
