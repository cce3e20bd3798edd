using Alignment.Core.Checking;
using Alignment.Core.Checking.Mending;
using Alignment.Core.Checking.Pairs;

namespace Alignment.Cli.Checking;

/// <summary>Counts the result of a check.</summary>
internal static class CheckCount
{
    /// <summary>The summary.</summary>
    /// <param name="results">The files that were checked.</param>
    /// <param name="shown">Findings that are shown.</param>
    /// <param name="baselined">How many findings the baseline knows, shown or not.</param>
    /// <param name="skipped">How many files were passed over.</param>
    public static CheckSummary Summarize(IReadOnlyList<FileResult> results, IReadOnlyList<Finding> shown, int baselined, int skipped)
    {
        var (files, fixable) = (0, 0);
        var counts = new int[(int)Severity.Error + 1];
        string? file = null;
        foreach (var finding in shown)
        {
            if (finding.IsBaselined)
            {
                continue;
            }

            counts[(int)finding.Severity]++;
            fixable += EditChooser.CanApply(finding) && !PairFindings.IsAboutPairs(finding.Rule.Id) ? 1 : 0; // files of pairs are not mended
            var its = finding.Place.File;
            files += its == file ? 0 : 1;
            file = its;
        }

        var (characters, suppressed) = (0L, 0);
        foreach (var result in results)
        {
            characters += result.Characters;
            suppressed += result.Suppressed;
        }

        return new CheckSummary
        {
            Files = results.Count,
            FilesWithFindings = files,
            SkippedFiles = skipped,
            Characters = characters,
            Errors = counts[(int)Severity.Error],
            Warnings = counts[(int)Severity.Warning],
            Infos = counts[(int)Severity.Info],
            Fixable = fixable,
            Baselined = baselined,
            Suppressed = suppressed,
        };
    }
}
