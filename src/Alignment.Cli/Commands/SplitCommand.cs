using System.CommandLine;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment split</c>: one sentence a line.</summary>
internal static class SplitCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Text to split; - for standard input." };
        var command = new Command("split", "Print one sentence a line.") { file };
        command.SetAction((parsed, cancellationToken) =>
        {
            terminal.Out.WriteLine(parsed.GetValue(file));
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
