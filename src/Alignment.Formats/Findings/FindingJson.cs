using System.Text.Json;
using Alignment.Core.Articles;
using Alignment.Core.Checking;
using Alignment.Core.Text;

namespace Alignment.Formats.Findings;

/// <summary>A finding as one JSON object. Lines and columns are 1-based, columns and offsets in UTF-16 code units.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("path", finding.Place.File);
        WritePlace(json, finding.Place);
        WriteSpan(json, finding.Span);
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("name", finding.Rule.Name);
        json.WriteString("severity", FindingLine.Word(finding.Severity));
        WriteIfAny(json, "lang", finding.Language?.Tag());
        json.WriteString("matched", finding.Matched);
        json.WriteString("message", finding.Message);
        WriteIfAny(json, "concept", finding.ConceptId);
        if (finding.GlossaryPlace is { } glossary)
        {
            json.WriteStartObject("glossary");
            json.WriteString("path", glossary.File);
            json.WriteNumber("line", glossary.StartLine);
            json.WriteNumber("column", glossary.StartColumn);
            json.WriteEndObject();
        }

        json.WriteString("fix", finding.Fix switch { Fixability.Safe => "safe", Fixability.Unsafe => "unsafe", _ => "none" });
        json.WriteStartArray("suggestions");
        foreach (var edit in finding.Suggestions)
        {
            json.WriteStartObject();
            WritePlace(json, edit.Place);
            WriteSpan(json, edit.Span);
            json.WriteString("newText", edit.NewText);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("path", related.Place.File);
            WritePlace(json, related.Place);
            json.WriteString("message", related.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteBoolean("baselined", finding.IsBaselined);
    }

    public static void Write(Utf8JsonWriter json, CheckSummary summary)
    {
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("filesWithFindings", summary.FilesWithFindings);
        json.WriteNumber("skippedFiles", summary.SkippedFiles);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("fixable", summary.Fixable);
        json.WriteNumber("baselined", summary.Baselined);
        json.WriteNumber("suppressed", summary.Suppressed);
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan place)
    {
        json.WriteNumber("line", place.StartLine);
        json.WriteNumber("column", place.StartColumn);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("offset", span.Start);
        json.WriteNumber("length", span.Length);
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
