using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes one JSON object a finding, one a line.</summary>
/// <param name="writer">Where to write.</param>
public sealed class JsonlFindingWriter(TextWriter writer) : IFindingWriter
{
    private readonly JsonText text = new(writer);

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        text.Write(json => FindingJson.Write(json, finding));
        writer.Write('\n');
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        // a stream of objects has no end to write
    }
}
