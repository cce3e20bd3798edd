using Alignment.Core.Aligning;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>The gaps of a report: what no article of the event says in the other language.</summary>
public static class ReportGaps
{
    /// <summary>Finds them. A sentence that one of several articles of the other language has is no gap, though it stands alone beside the others.</summary>
    /// <param name="report">The report.</param>
    /// <param name="into">The language to translate into; null for both.</param>
    public static BitextGaps Of(Report report, Language? into = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var covered = report.Events.SelectMany(reported => reported.Bitexts)
            .SelectMany(bitext => bitext.Beads.Where(bead => bead is { IsLink: true, State: not BeadState.Rejected }).SelectMany(bead => Sentences(bitext, bead)))
            .ToHashSet();
        return new BitextGaps(
            [.. report.Events.SelectMany(reported => reported.Bitexts)],
            into,
            where: (bitext, bead) => !Sentences(bitext, bead).All(covered.Contains));
    }

    /// <summary>The report with other bitexts in the places of its own.</summary>
    /// <param name="report">The report.</param>
    /// <param name="bitexts">As many as it has, in its order.</param>
    public static Report With(Report report, IReadOnlyList<Bitext> bitexts)
    {
        ArgumentNullException.ThrowIfNull(report);
        var next = 0;
        return report with
        {
            Events = [.. report.Events.Select(reported => reported with { Bitexts = [.. reported.Bitexts.Select(_ => bitexts[next++])] })],
        };
    }

    private static IEnumerable<(string Article, int Sentence)> Sentences(Bitext bitext, Bead bead) =>
        bead.French.Select(index => (bitext.French.Id, index)).Concat(bead.English.Select(index => (bitext.English.Id, index)));
}
