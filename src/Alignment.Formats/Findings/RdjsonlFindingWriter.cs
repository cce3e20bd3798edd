using System.Text.Json;
using Alignment.Core.Articles;
using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes reviewdog's diagnostics, one JSON object a line. Columns count bytes of UTF-8, from 1.</summary>
/// <param name="writer">Where to write.</param>
/// <param name="layout">Says where the repository begins.</param>
public sealed class RdjsonlFindingWriter(TextWriter writer, FindingLayout layout) : IFindingWriter
{
    private readonly JsonText text = new(writer);
    private readonly Utf8Columns columns = new();

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        text.Write(json =>
        {
            json.WriteString("message", FindingLine.Message(finding));
            json.WriteObject("location", () =>
            {
                json.WriteString("path", FindingPath.Relative(finding.Place.File, layout.Folder));
                WriteRange(json, columns.Of(finding));
            });
            json.WriteString("severity", finding.IsBaselined ? "INFO" : finding.Severity switch { Severity.Error => "ERROR", Severity.Warning => "WARNING", _ => "INFO" });
            json.WriteObject("source", () => json.WriteString("name", "alignment"));
            json.WriteObject("code", () => json.WriteString("value", finding.Rule.Id));
            var suggestions = finding.Suggestions.Select(edit => (Place: columns.Of(edit, finding), edit.NewText)).Where(edit => edit.Place is { Approximate: false }).ToList();
            if (suggestions.Count > 0)
            {
                json.WriteObjects("suggestions", suggestions, edit =>
                {
                    WriteRange(json, edit.Place!.Value);
                    json.WriteString("text", edit.NewText);
                });
            }
        });
        writer.Write('\n');
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        // a stream of objects has no end to write
    }

    private static void WriteRange(Utf8JsonWriter json, SourceSpan place) => json.WriteObject("range", () =>
    {
        json.WriteObject("start", () => WritePoint(json, place.StartLine, place.StartColumn));
        json.WriteObject("end", () => WritePoint(json, place.EndLine, place.EndColumn));
    });

    private static void WritePoint(Utf8JsonWriter json, int line, int column)
    {
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
    }
}
