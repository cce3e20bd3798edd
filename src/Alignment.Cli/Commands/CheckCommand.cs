using System.CommandLine;
using Alignment.Cli.Checking;
using Alignment.Core.Checking;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment check</c>: what the glossary and the rules have against texts.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new CheckOptions();
        var command = new Command(
            "check",
            "Check terms in texts against the glossary. Exits with 0 if nothing is wrong, 1 if there are findings, 2 if the work could not be done.");
        options.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.FromResult(
            options.Explained(parsed) is { } rule ? Explain(rule, terminal) : new CheckRun(options.Plan(parsed, terminal), terminal).Run(cancellationToken)));
        return command.WithExamples(
            "alignment check seeds",
            "alignment check articles --fail-on warning --format line",
            "alignment check - --stdin-filename story.md < story.md",
            "alignment check out/report.bitexts",
            "alignment check --source speech.en --target discours.fr",
            "alignment check seeds --select TERM001,TERM004 --format jsonl -o findings.jsonl",
            "alignment check seeds --baseline baseline.json --write-baseline",
            "alignment check seeds --diff",
            "alignment check articles --changed origin/main --format sarif -o alignment.sarif",
            "alignment check --explain TERM007");
    }

    private static int Explain(string word, Terminal terminal)
    {
        if (RuleTable.Find(word) is not { } rule)
        {
            terminal.Error.WriteLine("alignment: " + RuleSelection.Unknown(word));
            return ExitCodes.Failed;
        }

        terminal.Out.Write(RuleDocumentation.Of(rule));
        return ExitCodes.Done;
    }
}
