using System.CommandLine;
using Alignment.Core;

namespace Alignment.Cli;

/// <summary>The program: arguments in, exit code out.</summary>
public static class CommandLine
{
    // A gzip file that was cut short would else pass for a whole one with fewer lines.
    static CommandLine() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    /// <summary>Parses the arguments, runs the command they name and returns the exit code.</summary>
    /// <remarks>The one place that catches: what the user can mend is one line on the error stream, exit 2.</remarks>
    /// <param name="args">What the user wrote behind the program's name.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="cancellationToken">Stops the work: see <see cref="StopSignals"/>.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(terminal);
        try
        {
            try
            {
                return await InvokeAsync(args, terminal, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                await terminal.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false); // what was written is worth reading, cancelled or not
            }
        }
        catch (AlignmentException exception)
        {
            await terminal.Error.WriteLineAsync("alignment: " + exception.Message).ConfigureAwait(false);
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException)
        {
            await terminal.Error.WriteLineAsync("alignment: stopped; nothing was left half-written.").ConfigureAwait(false);
            return ExitCodes.Cancelled;
        }
    }

    /// <summary>The program's commands: all of them, or the one that the first word names.</summary>
    internal static RootCommand Root(Terminal terminal, string? word = null)
    {
        var root = new RootCommand("Aligns French and English coverage of the same events.");
        foreach (var command in CommandTable.Make(word, terminal))
        {
            root.Add(command);
        }

        return root.PrintExamples();
    }

    private static async Task<int> InvokeAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var parsed = Root(terminal, args.Count > 0 ? args[0] : null).Parse(args);
        if (UsageErrors.Find(parsed) is { } error)
        {
            await terminal.Error.WriteLineAsync(error).ConfigureAwait(false);
            return ExitCodes.Failed;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null, // it would listen for Ctrl+C only once a command awaits, and commands compute
        }, cancellationToken).ConfigureAwait(false);
    }
}
