using System.Globalization;
using Alignment.Core.Checking;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Findings;

/// <summary>Writes a JUnit report: a suite a file, a test case a finding, and one for the files that have none.</summary>
/// <remarks>
/// A finding that fails the check is a failure, one that the baseline knows is skipped, and one below the chosen severity passes with its text as
/// output; so that the report and the exit code say the same.
/// </remarks>
/// <param name="writer">Where to write: UTF-8, as its declaration says.</param>
/// <param name="layout">Says where the repository begins, and what fails.</param>
public sealed class JunitFindingWriter(TextWriter writer, FindingLayout layout) : IFindingWriter
{
    private readonly List<Finding> findings = [];

    /// <inheritdoc/>
    public void Write(Finding finding) => findings.Add(finding);

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var files = findings.GroupBy(finding => finding.Place.File, StringComparer.Ordinal).ToList();
        var clean = Math.Max(0, summary.Files - summary.FilesWithFindings);
        var xml = new XmlElements(writer);
        xml.Open("testsuites", [("name", "alignment check"), .. Counts(findings, clean > 0 ? 1 : 0)]);
        foreach (var file in files)
        {
            xml.Open("testsuite", [("name", FindingPath.Relative(file.Key, layout.Folder)), .. Counts([.. file], 0)]);
            foreach (var finding in file)
            {
                Write(xml, finding);
            }

            xml.Close();
        }

        if (clean > 0)
        {
            xml.Open("testsuite", [("name", "files without findings"), .. Counts([], 1)]);
            xml.Empty("testcase", ("name", clean == 1 ? "1 file" : Number(clean) + " files"), ("classname", "alignment"), ("time", "0"));
            xml.Close();
        }

        xml.Close();
    }

    private void Write(XmlElements xml, Finding finding)
    {
        var path = FindingPath.Relative(finding.Place.File, layout.Folder);
        var message = FindingLine.Message(finding);
        xml.Open(
            "testcase",
            ("name", $"{finding.Rule.Id} {finding.Rule.Name}, line {Number(finding.Place.StartLine)}, column {Number(finding.Place.StartColumn)}"),
            ("classname", path),
            ("time", "0"),
            ("file", path),
            ("line", Number(finding.Place.StartLine)));
        if (finding.IsBaselined)
        {
            xml.Empty("skipped", ("message", "in the baseline: " + message));
        }
        else if (Fails(finding))
        {
            xml.Text("failure", FindingLine.Write(finding), ("message", message), ("type", FindingLine.Word(finding.Severity)));
        }
        else
        {
            xml.Text("system-out", FindingLine.Write(finding));
        }

        xml.Close();
    }

    private (string, string?)[] Counts(List<Finding> of, int passed) =>
    [
        ("tests", Number(of.Count + passed)),
        ("failures", Number(of.Count(finding => !finding.IsBaselined && Fails(finding)))),
        ("errors", "0"),
        ("skipped", Number(of.Count(finding => finding.IsBaselined))),
        ("time", "0"),
    ];

    private bool Fails(Finding finding) => layout.FailOn != Severity.None && finding.Severity >= layout.FailOn;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
