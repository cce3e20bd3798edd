using Alignment.Core.Reporting;

namespace Alignment.Formats.Reporting;

/// <summary>What filled the gaps of a report and what that cost, a line each, for pages and Markdown alike.</summary>
internal static class CostLines
{
    /// <summary>The lines; none for a report whose gaps nobody has filled or tried to.</summary>
    public static IReadOnlyList<string> Of(Report report, ReportSummary summary, ReportWords words)
    {
        var lines = summary.FilledBy.Select(filled => Line(filled, words)).ToList();
        if (report.Costs is not { } costs)
        {
            return lines;
        }

        var (figures, said) = (words.Figures, words.Costs);
        if (costs.Open > 0)
        {
            lines.Add(said.LeftOpen(figures.Count(costs.Open, said.Gap), figures.Whole(costs.Gaps)));
        }

        if (costs.Engine is { } engine)
        {
            lines.Add(said.Sent(engine, figures.Count(costs.Sent, said.Character)) + (costs.Billed > 0 ? ", " + said.Charged(figures.Whole(costs.Billed)) : ""));
            if (costs.Cached > 0)
            {
                lines.Add(said.Cached(figures.Count(costs.Cached, said.Gap)));
            }
        }

        if (costs is { Price: { } price, Rate: { } rate })
        {
            lines.Add(said.Price(figures.Price(price), figures.Number(rate)));
        }

        return lines;
    }

    private static string Line(FilledBeads filled, ReportWords words)
    {
        var (figures, said) = (words.Figures, words.Costs);
        var parts = new[]
        {
            figures.Count(filled.Beads, said.Passage),
            filled.Mended > 0 ? said.Mended(figures.Whole(filled.Mended)) : "",
            filled.Flagged > 0 ? said.Flagged(figures.Whole(filled.Flagged)) : "",
        };
        return $"{words.Gaps.Source(filled.Source)}{(filled.Engine is { } engine ? ", " + words.Gaps.By(engine) : "")}{words.Rows.Colon} {string.Join(", ", parts.Where(part => part.Length > 0))}";
    }
}
