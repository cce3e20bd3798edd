using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes a finding a line and nothing else: for editors, problem matchers and grep.</summary>
/// <param name="writer">Where to write.</param>
public sealed class LineFindingWriter(TextWriter writer) : IFindingWriter
{
    /// <inheritdoc/>
    public void Write(Finding finding) => writer.WriteLine(FindingLine.Write(finding));

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        // the lines are all there is
    }
}
