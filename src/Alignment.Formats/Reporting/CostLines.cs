using System.Globalization;
using Alignment.Core.Reporting;

namespace Alignment.Formats.Reporting;

/// <summary>What filled the gaps of a report and what that cost, a line each, for pages and Markdown alike.</summary>
internal static class CostLines
{
    /// <summary>The heading above them.</summary>
    public const string Title = "Translation of gaps";

    /// <summary>The lines; none for a report whose gaps nobody has filled or tried to.</summary>
    public static IReadOnlyList<string> Of(Report report, ReportSummary summary, ReportWords words)
    {
        var lines = summary.FilledBy.Select(filled => Line(filled, words)).ToList();
        if (report.Costs is not { } costs)
        {
            return lines;
        }

        if (costs.Open > 0)
        {
            lines.Add($"Left open: {ReportWords.Count(costs.Open, "gap", "gaps")} of {Number(costs.Gaps)}");
        }

        if (costs.Engine is { } engine)
        {
            lines.Add($"Sent to {engine}: {ReportWords.Count((int)Math.Min(costs.Sent, int.MaxValue), "character", "characters")}{(costs.Billed > 0 ? $", {Number(costs.Billed)} charged" : "")}");
            if (costs.Cached > 0)
            {
                lines.Add($"Known from earlier runs, or said twice, at no cost: {ReportWords.Count(costs.Cached, "gap", "gaps")}");
            }
        }

        if (costs is { Price: { } price, Rate: { } rate })
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"Price: {price:0.00##}, at {rate} a million characters"));
        }

        return lines;
    }

    private static string Line(FilledBeads filled, ReportWords words)
    {
        var parts = new[]
        {
            ReportWords.Count(filled.Beads, "passage", "passages"),
            filled.Mended > 0 ? $"{Number(filled.Mended)} mended as the glossary says" : "",
            filled.Flagged > 0 ? $"{Number(filled.Flagged)} to be checked" : "",
        };
        return $"{words.Source(filled.Source)}{(filled.Engine is { } engine ? ", by " + engine : "")}: {string.Join(", ", parts.Where(part => part.Length > 0))}";
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
