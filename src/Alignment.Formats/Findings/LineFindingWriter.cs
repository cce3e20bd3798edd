using System.Text;
using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes a finding a line and nothing else: for editors, problem matchers and grep.</summary>
/// <param name="writer">Where to write.</param>
public sealed class LineFindingWriter(TextWriter writer) : IFindingWriter
{
    private readonly StringBuilder line = new(); // one for all: there may be a million

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        writer.WriteLine(FindingLine.Append(line.Clear(), finding));
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        // the lines are all there is
    }
}
