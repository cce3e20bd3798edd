using System.CommandLine;
using Alignment.Cli.Translating;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment memory add</c>: what people have confirmed in bitexts.</summary>
internal static class MemoryAddCommand
{
    public static Command Create(Terminal terminal)
    {
        var bitexts = new Argument<string[]>("BITEXT")
        {
            Description = "Bitext files (*.bitext.jsonl), or folders of them, as report writes them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var memoryOption = new MemoryOption();
        var command = new Command("add", "Add the confirmed beads of bitext files to the translation memory. What the aligner found alone stays out.")
        {
            bitexts,
            memoryOption,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            MemoryInput.Add(memoryOption, parsed, BitextPaths.Expand(parsed.GetRequiredValue(bitexts)), terminal, cancellationToken);
            return Task.FromResult(ExitCodes.Done);
        });
        return command.WithExamples("alignment memory add out/report.bitexts", "alignment memory add speech.bitext.jsonl --memory desk.db");
    }
}
