using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes one JSON document: <c>{"version":1,"findings":[…],"summary":{…}}</c>, a finding a line.</summary>
/// <param name="writer">Where to write.</param>
public sealed class JsonFindingWriter(TextWriter writer) : IFindingWriter
{
    private bool hasFinding;

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        writer.Write(hasFinding ? ",\n" : "{\"version\":1,\"findings\":[\n");
        writer.Write(FindingJson.Write(finding));
        hasFinding = true;
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        writer.Write(hasFinding ? "\n]" : "{\"version\":1,\"findings\":[]");
        writer.Write($",\"summary\":{FindingJson.Write(summary)}}}\n");
    }
}
