using System.Globalization;
using Alignment.Core.Checking;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Findings;

/// <summary>Writes a Checkstyle report, which CI servers read: an element a file that has findings. Columns count UTF-16 code units, as its readers' own.</summary>
/// <param name="writer">Where to write: UTF-8, as its declaration says.</param>
/// <param name="layout">Says where the repository begins.</param>
public sealed class CheckstyleFindingWriter(TextWriter writer, FindingLayout layout) : IFindingWriter
{
    private XmlElements? xml;
    private string? file;

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var opened = Begin();
        if (finding.Place.File != file)
        {
            if (file is not null)
            {
                opened.Close();
            }

            file = finding.Place.File;
            opened.Open("file", ("name", FindingPath.Relative(file, layout.Folder)));
        }

        opened.Empty(
            "error",
            ("line", finding.Place.StartLine.ToString(CultureInfo.InvariantCulture)),
            ("column", finding.Place.StartColumn.ToString(CultureInfo.InvariantCulture)),
            ("severity", finding.IsBaselined ? "ignore" : FindingLine.Word(finding.Severity)),
            ("message", FindingLine.Message(finding)),
            ("source", "alignment." + finding.Rule.Id));
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        var opened = Begin();
        if (file is not null)
        {
            opened.Close();
        }

        opened.Close();
    }

    private XmlElements Begin()
    {
        if (xml is null)
        {
            xml = new XmlElements(writer);
            xml.Open("checkstyle", ("version", "4.3")); // of the report's form, not of a program
        }

        return xml;
    }
}
