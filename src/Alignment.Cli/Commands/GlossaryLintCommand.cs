using System.CommandLine;
using Alignment.Core.Checking;
using Alignment.Core.Checking.Glossaries;
using Alignment.Core.Terminology;
using Alignment.Formats.Glossaries;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary lint</c>: checks the glossary itself.</summary>
internal static class GlossaryLintCommand
{
    public static Command Create(Terminal terminal)
    {
        var glossaryOption = new GlossaryOption();
        var formatOption = GlossaryCommand.FormatOption();
        var failOption = new Option<string>("--fail-on") { Description = "Exit 1 if there is a finding this grave or graver.", DefaultValueFactory = _ => "warning" }
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
            var today = DateOnly.FromDateTime(terminal.Clock.GetLocalNow().Date);
            var findings = GlossaryLinter.Lint(files, today);
            Write(parsed, formatOption, terminal, findings);
            var counts = findings.CountBy(finding => finding.Severity).ToDictionary();
            terminal.Error.WriteLine(
                $"alignment: {files.Count} files, {counts.GetValueOrDefault(Severity.Error)} errors, {counts.GetValueOrDefault(Severity.Warning)} warnings, {counts.GetValueOrDefault(Severity.Info)} infos.");
            return GlossarySchema.Severity.Find(parsed.GetRequiredValue(failOption)) is { } least && findings.Any(finding => finding.Severity >= least)
                ? ExitCodes.Findings
                : ExitCodes.Done;
        });
        return command.WithExamples("alignment glossary lint", "alignment glossary lint --glossary house.yml --fail-on error", "alignment glossary lint --format json");
    }

    private static void Write(ParseResult parsed, Option<string> format, Terminal terminal, IReadOnlyList<Finding> findings)
    {
        if (!GlossaryCommand.IsJson(parsed, format))
        {
            foreach (var finding in findings)
            {
                terminal.Out.WriteLine($"{finding.Place}: {GlossarySchema.Severity.Word(finding.Severity)}: {finding.Rule.Id}: {finding.Message}");
            }

            return;
        }

        GlossaryJson.Write(terminal.Out, json =>
        {
            json.WriteStartArray("findings");
            foreach (var finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("rule", finding.Rule.Id);
                json.WriteString("name", finding.Rule.Name);
                json.WriteString("severity", GlossarySchema.Severity.Word(finding.Severity));
                json.WriteString("message", finding.Message);
                json.WriteString("concept", finding.ConceptId);
                json.WritePlace(finding.Place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }
}
