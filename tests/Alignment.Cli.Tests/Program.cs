namespace Alignment.Cli.Tests;

/// <summary>Runs the program in this process, as a shell would.</summary>
internal static class Program
{
    public static async Task<Run> RunAsync(params string[] args) => await RunAsync("", args);

    public static async Task<Run> RunAsync(string input, string[] args, CancellationToken cancellationToken = default)
    {
        using var stdin = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input));
        using var stdout = new StringWriter { NewLine = "\n" };
        using var stderr = new StringWriter { NewLine = "\n" };
        var exit = await CommandLine.RunAsync(args, new Terminal(stdin, stdout, stderr, IsInteractive: false), cancellationToken);
        return new Run(exit, stdout.ToString(), stderr.ToString());
    }

    internal sealed record Run(int Exit, string Out, string Error);
}
