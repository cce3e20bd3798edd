using System.Text.Json;
using Alignment.Core.Reporting;
using Alignment.Formats.Bitexts;

namespace Alignment.Formats.Jsonl;

/// <summary>What filled the gaps of a report, and what that cost, for programs.</summary>
internal static class CostsJson
{
    /// <summary>Writes <c>filledBy</c> and <c>costs</c>; neither where nobody has filled gaps or tried to.</summary>
    public static void Write(Utf8JsonWriter json, Report report, ReportSummary summary)
    {
        if (summary.FilledBy.Count > 0)
        {
            json.WriteStartArray("filledBy");
            foreach (var filled in summary.FilledBy)
            {
                json.WriteStartObject();
                json.WriteString("source", BitextWords.Sources[filled.Source]);
                JsonLineWriter.WriteOptional(json, "engine", filled.Engine);
                json.WriteNumber("beads", filled.Beads);
                json.WriteNumber("mended", filled.Mended);
                json.WriteNumber("flagged", filled.Flagged);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (report.Costs is { } costs)
        {
            json.WriteStartObject("costs");
            JsonLineWriter.WriteOptional(json, "engine", costs.Engine);
            json.WriteNumber("gaps", costs.Gaps);
            json.WriteNumber("open", costs.Open);
            json.WriteNumber("cached", costs.Cached);
            json.WriteNumber("sent", costs.Sent);
            json.WriteNumber("billed", costs.Billed);
            if (costs is { Rate: { } rate, Price: { } price })
            {
                json.WriteNumber("rate", rate);
                json.WriteNumber("price", price);
            }

            json.WriteEndObject();
        }
    }
}
