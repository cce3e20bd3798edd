using System.CommandLine;
using Alignment.Cli.Translating;
using Alignment.Formats.Output;
using Alignment.Formats.Tmx;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment memory export</c>: the memory as TMX.</summary>
internal static class MemoryExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var output = new Option<string>("--output", "-o") { Description = "The TMX file to write. Default: standard output.", HelpName = "FILE" };
        var memoryOption = new MemoryOption();
        var command = new Command("export", "Write the translation memory as TMX, in the order in which its units came.")
        {
            output,
            memoryOption,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var memory = memoryOption.OpenExisting(parsed);
            var units = memory.Units().Select(MemoryOutput.Unit);
            if (parsed.GetValue(output) is { } path && path != TextInput.StandardInput)
            {
                OutputFile.Write(path, writer => TmxWriter.Write(units, writer, ProgramVersion.Text, cancellationToken: cancellationToken), cancellationToken);
            }
            else
            {
                TmxWriter.Write(units, terminal.Out, ProgramVersion.Text, cancellationToken: cancellationToken);
            }

            terminal.Error.WriteLine($"alignment: units written: {memory.Count().Units}.");
            return Task.FromResult(ExitCodes.Done);
        });
        return command.WithExamples("alignment memory export -o backup.tmx", "alignment memory export --memory desk.db > desk.tmx");
    }
}
