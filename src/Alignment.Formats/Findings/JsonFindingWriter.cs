using Alignment.Core.Checking;

namespace Alignment.Formats.Findings;

/// <summary>Writes one JSON document: <c>{"version":1,"findings":[…],"summary":{…}}</c>, a finding a line.</summary>
/// <param name="writer">Where to write.</param>
public sealed class JsonFindingWriter(TextWriter writer) : IFindingWriter
{
    private readonly JsonText text = new(writer);
    private bool hasFinding;

    /// <inheritdoc/>
    public void Write(Finding finding)
    {
        writer.Write(hasFinding ? ",\n" : "{\"version\":1,\"findings\":[\n");
        text.Write(json => FindingJson.Write(json, finding));
        hasFinding = true;
    }

    /// <inheritdoc/>
    public void Finish(CheckSummary summary)
    {
        writer.Write(hasFinding ? "\n]" : "{\"version\":1,\"findings\":[]");
        writer.Write(",\"summary\":");
        text.Write(json => FindingJson.Write(json, summary));
        writer.Write("}\n");
    }
}
