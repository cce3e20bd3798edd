using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes a finding a line and nothing else: for editors, problem matchers and grep.</summary>
/// <param name="writer">Where to write.</param>
public sealed class LineFindingWriter(TextWriter writer) : IFindingWriter
{
    private readonly GatheredText text = new(writer);
    private (string File, string Shown) path = ("", "");

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (!ReferenceEquals(path.File, finding.Place.File))
        {
            path = (finding.Place.File, FindingLine.Clean(finding.Place.File));
        }

        FindingLine.Append(text, finding, path.Shown).Append(writer.NewLine);
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary) => text.HandOn();
}
