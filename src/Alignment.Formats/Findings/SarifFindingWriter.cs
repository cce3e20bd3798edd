using System.Text.Json;
using Alignment.Core.Articles;
using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes SARIF 2.1.0, which GitHub's code scanning and editors read: one run, a result a line.</summary>
/// <remarks>
/// Columns count UTF-16 code units, and say so. The rules that found something stand in the run with their pages, since the format wants whole
/// addresses where it points to a page elsewhere. GitHub rejects a file with more than 25,000 results; then the gravest are written and a
/// notification tells the number.
/// </remarks>
/// <param name="writer">Where to write.</param>
/// <param name="layout">Says where the repository begins, the version, and whether there was a baseline.</param>
public sealed class SarifFindingWriter(TextWriter writer, FindingLayout layout) : IFindingWriter
{
    /// <summary>How many results GitHub takes.</summary>
    public const int MostResults = 25_000;

    private const int MostRelated = 100; // of a result; GitHub keeps no more

    private readonly JsonText text = new(writer);
    private readonly List<Finding> findings = [];

    /// <inheritdoc/>
    public void Write(Finding finding) => findings.Add(finding);

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        var kept = findings.Count <= MostResults ? findings : [.. findings.OrderByDescending(finding => finding.Severity).Take(MostResults)];
        Finding.Sort(kept);
        var rules = kept.Select(finding => finding.Rule).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var names = new FindingNames();
        writer.Write("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\n\"tool\":");
        text.Write(json => WriteTool(json, rules));
        writer.Write(",\n\"columnKind\":\"utf16CodeUnits\",\n\"invocations\":[");
        text.Write(json => WriteInvocation(json, kept.Count));
        writer.Write("],\n\"results\":[");
        for (var i = 0; i < kept.Count; i++)
        {
            var (finding, index) = (kept[i], rules.IndexOf(kept[i].Rule));
            writer.Write(i == 0 ? "\n" : ",\n");
            text.Write(json => WriteResult(json, finding, index, names));
        }

        writer.Write(kept.Count == 0 ? "]}]}\n" : "\n]}]}\n");
    }

    private void WriteTool(Utf8JsonWriter json, IReadOnlyList<Rule> rules) => json.WriteObject("driver", () =>
    {
        json.WriteString("name", "alignment");
        if (layout.Version.Length > 0)
        {
            json.WriteString("semanticVersion", layout.Version);
        }

        json.WriteObjects("rules", rules, rule => SarifRule.Write(json, rule));
    });

    private void WriteInvocation(Utf8JsonWriter json, int kept)
    {
        json.WriteBoolean("executionSuccessful", true);
        if (kept < findings.Count)
        {
            json.WriteObjects("toolExecutionNotifications", [FormattableString.Invariant($"The {kept:N0} gravest of {findings.Count:N0} findings are written: GitHub takes no more.")], text =>
            {
                json.WriteString("level", "warning");
                WriteText(json, "message", text);
            });
        }
    }

    private void WriteResult(Utf8JsonWriter json, Finding finding, int ruleIndex, FindingNames names)
    {
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifRule.Level(finding.Severity));
        WriteText(json, "message", WithoutLinks(FindingLine.Message(finding)));
        json.WriteObjects("locations", [finding.Place], place => WritePhysical(json, place));
        var related = finding.Related.Take(MostRelated).Concat(finding.GlossaryPlace is { } glossary ? [new RelatedPlace(glossary, "the glossary's entry")] : []).ToList();
        if (related.Count > 0)
        {
            json.WriteObjects("relatedLocations", related, other =>
            {
                WritePhysical(json, other.Place);
                WriteText(json, "message", WithoutLinks(FindingLine.Clean(other.Message)));
            });
        }

        json.WriteObject("partialFingerprints", () =>
        {
            // The place of GitHub's own hash: 16 digits, and a number that ours has in it already.
            const int Digits = 16;
            var name = names.Next(finding, FindingPath.Relative(finding.Place.File, layout.Folder));
            json.WriteString("primaryLocationLineHash", name[..Digits] + ":1");
        });
        var fixes = finding.Suggestions.Where(edit => !edit.Place.Approximate).ToList();
        if (fixes.Count > 0)
        {
            json.WriteObjects("fixes", fixes, edit => WriteFix(json, edit));
        }

        if (layout.HasBaseline)
        {
            json.WriteString("baselineState", finding.IsBaselined ? "unchanged" : "new");
        }

        if (finding.IsBaselined)
        {
            json.WriteObjects("suppressions", ["in the baseline"], reason =>
            {
                json.WriteString("kind", "external");
                json.WriteString("justification", reason);
            });
        }
    }

    private void WriteFix(Utf8JsonWriter json, Edit edit)
    {
        WriteText(json, "description", edit.NewText.Length == 0 ? "delete it" : WithoutLinks($"write “{FindingLine.Clean(edit.NewText)}”"));
        json.WriteObjects("artifactChanges", [edit], change =>
        {
            WriteArtifact(json, change.Place);
            json.WriteObjects("replacements", [change], replacement =>
            {
                WriteRegion(json, "deletedRegion", replacement.Place);
                WriteText(json, "insertedContent", replacement.NewText);
            });
        });
    }

    private void WritePhysical(Utf8JsonWriter json, SourceSpan place) => json.WriteObject("physicalLocation", () =>
    {
        WriteArtifact(json, place);
        WriteRegion(json, "region", place);
    });

    private void WriteArtifact(Utf8JsonWriter json, SourceSpan place) =>
        json.WriteObject("artifactLocation", () => json.WriteString("uri", FindingPath.Uri(place.File, layout.Folder)));

    private static void WriteRegion(Utf8JsonWriter json, string name, SourceSpan place) => json.WriteObject(name, () =>
    {
        json.WriteNumber("startLine", place.StartLine);
        json.WriteNumber("startColumn", place.StartColumn);
        json.WriteNumber("endLine", place.EndLine);
        json.WriteNumber("endColumn", place.EndColumn);
    });

    private static void WriteText(Utf8JsonWriter json, string name, string text) => json.WriteObject(name, () => json.WriteString("text", text));

    // [text](address) in a message is a link (3.11.6); words of an article are none.
    private static string WithoutLinks(string text) => text.Replace("](", "] (", StringComparison.Ordinal);
}
