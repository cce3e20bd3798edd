using System.CommandLine;
using Alignment.Cli.Checking;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Linting;
using Alignment.Core.Terminology;
using Alignment.Formats.Findings;
using Alignment.Formats.Glossaries;
using Alignment.Formats.Settings;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary lint</c>: checks the glossary itself.</summary>
internal static class GlossaryLintCommand
{
    public static Command Create(Terminal terminal)
    {
        var glossaryOption = new GlossaryOption();
        var formatOption = new FindingFormatOption();
        var failOption = new Option<string>("--fail-on") { Description = "Exit with 1 if a finding is as grave as this or graver.", DefaultValueFactory = _ => "warning" }
            .OneOf("error", "warning", "info", "never");
        var command = new Command("lint", "Check the glossary itself: rules GLO001 to GLO012. Lists all mistakes of files that other commands refuse.")
        {
            glossaryOption,
            formatOption,
            failOption,
        };
        command.SetAction(parsed =>
        {
            var paths = glossaryOption.Paths(parsed);
            if (paths.Count == 0)
            {
                _ = GlossaryCommand.Load(glossaryOption, parsed, terminal);
                return ExitCodes.Done;
            }

            var files = GlossaryFiles.List(paths).Select(path => LintedFile.Read(path, GlossaryFiles.ReadText(path))).ToList();
            var settings = SettingsFile.Load(named: null, Directory.GetCurrentDirectory());
            var today = DateOnly.FromDateTime(terminal.Clock.GetLocalNow().Date);
            var findings = GlossaryLinter.Lint(files, today, new RuleSet(settings.RuleSettings));
            var failOn = GlossarySchema.Severity.Find(parsed.GetRequiredValue(failOption)) ?? Severity.None;
            var summary = Write(parsed.GetRequiredValue(formatOption), failOn, terminal, findings, files.Count);
            if (summary.Errors == 0 && EmptyGlossary.Notice([.. files.Select(file => file.File)]) is { } notice)
            {
                terminal.Error.WriteLine(notice);
            }

            terminal.Error.WriteLine(
                $"alignment: {CheckNotices.Count(files.Count, "file")}, {CheckNotices.Count(summary.Errors, "error")}, {CheckNotices.Count(summary.Warnings, "warning")}, {summary.Infos} info.");
            return summary.HasAtLeast(failOn) ? ExitCodes.Findings : ExitCodes.Done;
        });
        return command.WithExamples("alignment glossary lint", "alignment glossary lint --glossary house.yml --fail-on error", "alignment glossary lint --format json");
    }

    private static CheckSummary Write(string format, Severity failOn, Terminal terminal, IReadOnlyList<Finding> findings, int files)
    {
        if (FindingFormats.NeedsFingerprints(format))
        {
            findings = [.. findings.GroupBy(finding => finding.Place.File, StringComparer.Ordinal).SelectMany(group => Fingerprints.Add([.. group]))];
        }

        var writer = FindingFormats.Create(format, terminal.Out, FindingFormatOption.Layout(failOn) with { Width = terminal.Width });
        foreach (var finding in findings)
        {
            writer.Write(finding);
        }

        var summary = CheckCount.Summarize([], findings, baselined: 0, skipped: 0) with { Files = files };
        writer.Finish(summary);
        return summary;
    }
}
