using System.Text;
using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes a finding a line and nothing else: for editors, problem matchers and grep.</summary>
/// <param name="writer">Where to write.</param>
public sealed class LineFindingWriter(TextWriter writer) : IFindingWriter
{
    private readonly StringBuilder line = new(capacity: 1024); // one for all, in one piece: there may be a million
    private (string File, string Shown) path = ("", "");

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (!ReferenceEquals(path.File, finding.Place.File))
        {
            path = (finding.Place.File, FindingLine.Clean(finding.Place.File));
        }

        writer.Write(FindingLine.Append(line.Clear(), finding, path.Shown).Append(writer.NewLine));
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        // the lines are all there is
    }
}
