using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes a finding a line and nothing else: for editors, problem matchers and grep.</summary>
/// <param name="writer">Where to write.</param>
public sealed class LineFindingWriter(TextWriter writer) : IFindingWriter
{
    private readonly GatheredText text = new(writer);
    private readonly RepeatedText rest = new(finding => FindingLine.Rest(finding) + writer.NewLine);
    private (string File, string Shown) path = ("", "");

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var place = finding.Place;
        if (!ReferenceEquals(path.File, place.File))
        {
            path = (place.File, FindingLine.Clean(place.File) + ":");
        }

        text.Append(path.Shown).Append(place.StartLine).Append(":").Append(place.StartColumn).Append(rest.Of(finding));
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary) => text.HandOn();
}
