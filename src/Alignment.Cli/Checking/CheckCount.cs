using Alignment.Core.Checking;

namespace Alignment.Cli.Checking;

/// <summary>Counts the result of a check.</summary>
internal static class CheckCount
{
    /// <summary>The summary.</summary>
    /// <param name="results">The files that were checked.</param>
    /// <param name="shown">Findings that are shown.</param>
    /// <param name="all">All findings, known ones and those below the chosen severity included.</param>
    /// <param name="skipped">How many files were passed over.</param>
    public static CheckSummary Summarize(IReadOnlyList<FileResult> results, IReadOnlyList<Finding> shown, IReadOnlyList<Finding> all, int skipped)
    {
        var counted = shown.Where(finding => !finding.IsBaselined).ToList();
        return new CheckSummary
        {
            Files = results.Count,
            FilesWithFindings = counted.Select(finding => finding.Place.File).Distinct(StringComparer.Ordinal).Count(),
            SkippedFiles = skipped,
            Characters = results.Sum(result => result.Characters),
            Errors = counted.Count(finding => finding.Severity == Severity.Error),
            Warnings = counted.Count(finding => finding.Severity == Severity.Warning),
            Infos = counted.Count(finding => finding.Severity == Severity.Info),
            Fixable = counted.Count(finding => finding.Fix == Fixability.Safe),
            Baselined = all.Count(finding => finding.IsBaselined),
            Suppressed = results.Sum(result => result.Suppressed),
        };
    }
}
