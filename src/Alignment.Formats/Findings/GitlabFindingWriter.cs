using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes a report for GitLab's Code Quality: a JSON array, a finding a line.</summary>
/// <remarks>GitLab drops findings whose fingerprint it has seen in the report.</remarks>
/// <param name="writer">Where to write.</param>
/// <param name="layout">Says where the repository begins.</param>
public sealed class GitlabFindingWriter(TextWriter writer, FindingLayout layout) : IFindingWriter
{
    private readonly JsonText text = new(writer);
    private readonly FindingNames names = new();
    private bool hasFinding;

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var path = FindingPath.Relative(finding.Place.File, layout.Folder);
        writer.Write(hasFinding ? ",\n" : "[\n");
        text.Write(json =>
        {
            json.WriteString("description", FindingLine.Message(finding));
            json.WriteString("check_name", finding.Rule.Id);
            json.WriteString("fingerprint", names.Next(finding, path));
            json.WriteString("severity", finding.IsBaselined ? "info" : finding.Severity switch { Severity.Error => "major", Severity.Warning => "minor", _ => "info" });
            json.WriteObject("location", () =>
            {
                json.WriteString("path", path);
                json.WriteObject("lines", () =>
                {
                    json.WriteNumber("begin", finding.Place.StartLine);
                    json.WriteNumber("end", finding.Place.EndLine);
                });
            });
        });
        hasFinding = true;
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary) => writer.Write(hasFinding ? "\n]\n" : "[]\n");
}
