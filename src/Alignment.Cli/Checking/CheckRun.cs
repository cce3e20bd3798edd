using System.Globalization;
using System.Text;
using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Mending;
using Alignment.Core.Checking.Pairs;
using Alignment.Core.Reporting;
using Alignment.Formats.Baselines;
using Alignment.Formats.Findings;
using Alignment.Formats.Output;
using Alignment.Formats.Prose;

namespace Alignment.Cli.Checking;

/// <summary>Runs a check: files, findings, baseline, output, exit code.</summary>
/// <param name="plan">The check.</param>
/// <param name="terminal">Where to read and write.</param>
internal sealed class CheckRun(CheckPlan plan, Terminal terminal)
{
    private readonly CheckInput input = new(plan, terminal);
    private readonly bool keepsLines = plan.NeedsFingerprints || FindingFormats.NeedsLines(plan.Format) || (plan.Format == "text" && terminal.Width is not null);

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="AlignmentException">A path or the baseline cannot be used, or the output cannot be written.</exception>
    public int Run(CancellationToken cancellationToken)
    {
        var baseline = plan.BaselinePath is { } path && !plan.WritesBaseline ? BaselineFile.Read(path, ReadText(path)) : null;
        var changed = ChangedPlaces.Find(plan, cancellationToken);
        var files = input.Find(cancellationToken);
        var outcomes = CheckAll(files, baseline, changed, cancellationToken);
        var pairs = new PairRun(plan, terminal).Run(cancellationToken);
        var findings = Complete(outcomes.Results, pairs, baseline);
        outcomes = (Results: [.. outcomes.Results, .. pairs], outcomes.Skipped);
        if (plan.WritesBaseline)
        {
            return WriteBaseline(findings, cancellationToken);
        }

        var wanted = baseline is null && plan.MinSeverity <= Severity.Info ? findings : findings.FindAll(IsShown);
        var shown = changed is null ? wanted : wanted.FindAll(changed.Contains);
        var summary = CheckCount.Summarize(outcomes.Results, shown, baseline is null ? 0 : findings.Count(finding => finding.IsBaselined), outcomes.Skipped.Count);
        Write(shown, summary, cancellationToken);
        if (FindingFormats.MostFindings(plan.Format) is { } most && shown.Count > most)
        {
            terminal.Error.WriteLine($"alignment: wrote the {CheckNotices.Count(most, "gravest finding")} of {shown.Count.ToString("N0", CultureInfo.InvariantCulture)}: what reads {plan.Format} takes no more. Narrow the check with --min-severity, or use a baseline.");
        }

        if (!plan.IsQuiet)
        {
            if (wanted.Count - shown.Count is > 0 and var unchanged)
            {
                terminal.Error.WriteLine($"alignment: left out {CheckNotices.Count(unchanged, "finding")} on lines that have not changed since {plan.ChangedSince}");
            }

            CheckNotices.Tell(terminal.Error, outcomes.Skipped, files, outcomes.Results, plan, summary);
        }

        if (plan.ShowsStatistics)
        {
            CheckNotices.TellStatistics(terminal.Error, shown, summary);
        }

        return summary.HasAtLeast(plan.FailOn) || summary.Warnings > plan.MaxWarnings ? ExitCodes.Findings : ExitCodes.Done;
    }

    private (IReadOnlyList<FileResult> Results, IReadOnlyList<SkippedFile> Skipped) CheckAll(ProseFiles files, Baseline? baseline, ChangedPlaces? changed, CancellationToken cancellationToken)
    {
        var isKnown = baseline?.Knows(PathInBaseline) ?? (_ => false);
        var checker = new TextChecker(plan.Glossary, plan.Rules, new TextCheckerOptions { KnownAcronyms = plan.Settings.Known, KeepsLines = keepsLines });
        var cache = CheckCache.Open(plan, keepsLines);
        var check = new FileCheck(plan, input, checker, cache, finding =>
            EditChooser.CanApply(finding, plan.LeastFix) && finding.Severity >= plan.MinSeverity && !isKnown(finding) && changed?.Contains(finding) != false);
        var outcomes = new FileOutcome[files.Paths.Count];
        if (plan.Jobs == 1 || files.Paths.Count == 1 || !CheckInput.IsLarge(files.Paths))
        {
            for (var index = 0; index < files.Paths.Count; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                CheckOne(index);
            }
        }
        else
        {
            CheckSideBySide(files.Paths.Count, CheckOne, cancellationToken);
        }

        cache?.Save(cancellationToken);
        var written = plan.Mending == MendingMode.None ? outcomes : new MendOutput(plan, terminal).Write(outcomes, cancellationToken);
        return (
            [.. written.Select(outcome => outcome.Result).OfType<FileResult>()],
            [.. files.Skipped, .. written.Select(outcome => outcome.Skipped).OfType<SkippedFile>()]);

        void CheckOne(int index) => outcomes[index] = check.Run(files.Paths[index], cancellationToken);
    }

    // A method of its own, since the library of parallel loops is loaded with the method that names it.
    private void CheckSideBySide(int files, Action<int> checkOne, CancellationToken cancellationToken) =>
        Parallel.For(0, files, new ParallelOptions { MaxDegreeOfParallelism = plan.Jobs, CancellationToken = cancellationToken }, checkOne);

    // What concerns all files, and what the baseline says, joins the findings of each file; the order is that of the output.
    private List<Finding> Complete(IReadOnlyList<FileResult> results, IReadOnlyList<FileResult> pairs, Baseline? baseline)
    {
        // A finding about a pair stands in a file that has findings of its own, or in several bitexts at once.
        IReadOnlyList<Finding> together = [.. TextChecker.CheckTogether(results.Concat(pairs)), .. pairs.SelectMany(result => result.Findings)];
        if (pairs.Count > 0)
        {
            var merged = PairFindings.Merge([.. results.SelectMany(result => result.Findings), .. together]).ToHashSet(ReferenceEqualityComparer.Instance);
            results = [.. results.Select(result => result with { Findings = [.. result.Findings.Where(merged.Contains)] })];
            together = [.. together.Where(merged.Contains)];
        }

        if (plan.NeedsFingerprints)
        {
            together = [.. together.GroupBy(finding => finding.Place.File, StringComparer.Ordinal).SelectMany(group => Fingerprints.Add([.. group.Order(Comparer<Finding>.Create(Finding.CompareByPlace))]))];
        }

        List<IReadOnlyList<Finding>> lists = [.. results.Select(result => result.Findings).Append(together).Where(list => list.Count > 0)];
        var findings = Join(lists);
        if (baseline is not null)
        {
            var looked = results.Concat(pairs).Select(result => PathInBaseline(result.Path)).ToHashSet(StringComparer.Ordinal);
            findings =
            [
                .. baseline.Mark(findings, PathInBaseline),
                .. (baseline with { Entries = [.. baseline.Entries.Where(entry => pairs.Count > 0 || !PairFindings.IsAboutPairs(entry.Rule))] })
                    .FindStale(findings, PathInBaseline, path => looked.Contains(path) || !File.Exists(Path.Combine(BaselineFolder, path)), plan.Rules),
            ];
        }

        if (lists.Count > 1 || together.Count > 0 || baseline is not null)
        {
            Finding.Sort(findings); // those of one file are in order
        }

        return findings;
    }

    // There may be millions: a list that grows by doubling would leave as much room again behind.
    private static List<Finding> Join(IReadOnlyList<IReadOnlyList<Finding>> lists)
    {
        var all = new List<Finding>(lists.Sum(list => list.Count));
        foreach (var list in lists)
        {
            all.AddRange(list);
        }

        return all;
    }

    private bool IsShown(Finding finding) => finding.Severity >= plan.MinSeverity && (plan.ShowsBaselined || !finding.IsBaselined);

    private string BaselineFolder => Path.GetDirectoryName(Path.GetFullPath(plan.BaselinePath!))!;

    // A baseline means the same files whatever folder the program is run in.
    private string PathInBaseline(string path) =>
        path == TextInput.StandardInput ? path : Path.GetRelativePath(BaselineFolder, Path.GetFullPath(path)).Replace('\\', '/');

    private int WriteBaseline(List<Finding> findings, CancellationToken cancellationToken)
    {
        var known = findings.Where(finding => finding.Severity >= plan.MinSeverity).ToList();
        OutputFile.Write(plan.BaselinePath!, writer => BaselineFile.Write(known, PathInBaseline, writer), cancellationToken);
        terminal.Error.WriteLine($"alignment: wrote {CheckNotices.Count(known.Count, "finding")} to {plan.BaselinePath}");
        return ExitCodes.Done;
    }

    private void Write(List<Finding> shown, CheckSummary summary, CancellationToken cancellationToken)
    {
        var layout = FindingFormatOption.Layout(plan.FailOn) with { HasBaseline = plan.BaselinePath is not null };
        if (plan.Mending == MendingMode.Diff)
        {
            return; // the patch stands in their place
        }

        if (plan.Output is { } path)
        {
            OutputFile.Write(path, writer => WriteTo(writer, layout), cancellationToken);
        }
        else if (plan.Mending == MendingMode.Fix && plan.Paths.Contains(TextInput.StandardInput))
        {
            WriteTo(terminal.Error, layout); // standard output has the mended text
        }
        else
        {
            WriteTo(terminal.Out, layout with { Width = terminal.Width, HasColor = plan.HasColor });
        }

        void WriteTo(TextWriter writer, FindingLayout with)
        {
            var findings = FindingFormats.Create(plan.Format, writer, with);
            foreach (var finding in shown)
            {
                findings.Write(finding);
            }

            findings.Finish(summary);
        }
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path, Encoding.UTF8);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFormatException(path, "there is no such baseline. Make one with --write-baseline.", cause: exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputFormatException(path, $"the baseline cannot be read ({exception.Message.TrimEnd('.')}).", cause: exception);
        }
    }
}
