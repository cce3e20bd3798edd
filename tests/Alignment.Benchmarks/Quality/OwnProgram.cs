using Alignment.Cli;

namespace Alignment.Benchmarks.Quality;

/// <summary>Runs a command of the program in this process, as a user would type it.</summary>
internal static class OwnProgram
{
    /// <summary>What the command prints on its standard output.</summary>
    /// <exception cref="MeasuringException">The command failed, or there is no such command; the message is the command's own.</exception>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await RunAsync(arguments, new Terminal(Stream.Null, output, error, IsInteractive: false)).ConfigureAwait(false);
        return exit == 0 ? output.ToString() : throw new MeasuringException(FirstLine(error.ToString(), exit));
    }

    private static async Task<int> RunAsync(string[] arguments, Terminal terminal)
    {
        try
        {
            // 'Cli' is spelt out: BenchmarkDotNet brings a namespace called CommandLine
            return await Cli.CommandLine.RunAsync(arguments, terminal).ConfigureAwait(false);
        }
        catch (Exception crash) when (crash is not OutOfMemoryException)
        {
            // a crash is a bug of one command; the other sets are measured all the same, and the page says so
            throw new MeasuringException($"`alignment {arguments[0]}` crashed: {crash.GetType().Name}: {crash.Message}", crash);
        }
    }

    private static string FirstLine(string error, int exit) =>
        error.Split('\n').FirstOrDefault(line => line.Length > 0) ?? $"exit code {exit}";
}
