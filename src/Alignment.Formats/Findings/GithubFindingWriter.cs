using System.Globalization;
using System.Text;
using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes workflow commands that GitHub shows beside the lines of a pull request.</summary>
/// <remarks>GitHub shows ten annotations of each level a step and fifty a job, so that the gravest come first, behind a count of all.</remarks>
/// <param name="writer">Where to write: the log of the step.</param>
/// <param name="layout">Says where the repository begins.</param>
public sealed class GithubFindingWriter(TextWriter writer, FindingLayout layout) : IFindingWriter
{
    private readonly List<Finding> findings = [];

    /// <inheritdoc/>
    public void Write(Finding finding) => findings.Add(finding);

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (findings.Count == 0)
        {
            return;
        }

        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"::notice title=alignment check::errors: {summary.Errors}, warnings: {summary.Warnings}, info: {summary.Infos}; in {summary.FilesWithFindings} of {summary.Files} files\n"));
        foreach (var finding in findings.OrderBy(finding => finding.IsBaselined).ThenByDescending(finding => finding.Severity)) // a stable sort: by place within
        {
            WriteCommand(finding);
        }
    }

    private void WriteCommand(Finding finding)
    {
        var place = finding.Place;
        var level = finding.IsBaselined ? "notice" : finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };

        // Columns of a place on several lines are not taken.
        var columns = place.StartLine == place.EndLine ? string.Create(CultureInfo.InvariantCulture, $",col={place.StartColumn},endColumn={place.EndColumn}") : "";
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"::{level} file={Escape(FindingPath.Relative(place.File, layout.Folder), isProperty: true)},line={place.StartLine},endLine={place.EndLine}{columns},title={finding.Rule.Id} {finding.Rule.Name}::{Escape(FindingLine.Message(finding), isProperty: false)}\n"));
    }

    // As the toolkit of GitHub's actions escapes them.
    private static string Escape(string text, bool isProperty)
    {
        var escaped = new StringBuilder(text).Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");
        return (isProperty ? escaped.Replace(":", "%3A").Replace(",", "%2C") : escaped).ToString();
    }
}
