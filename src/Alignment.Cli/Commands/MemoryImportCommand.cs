using System.CommandLine;
using Alignment.Cli.Translating;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment memory import</c>: units from files of other programs.</summary>
internal static class MemoryImportCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "TMX, XLIFF or PO files, or lines of French, a tab, and English, plain or gzip; - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        var memoryOption = new MemoryOption();
        var command = new Command("import", "Add the finished units of files to the translation memory. A unit that is there already stays one unit.")
        {
            files,
            memoryOption,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            MemoryInput.Add(memoryOption, parsed, parsed.GetRequiredValue(files), terminal, cancellationToken);
            return Task.FromResult(ExitCodes.Done);
        });
        return command.WithExamples("alignment memory import coverage.tmx", "alignment memory import old.xlf 2025.tsv.gz --memory desk.db");
    }
}
