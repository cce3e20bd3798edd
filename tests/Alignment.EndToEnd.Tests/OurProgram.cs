using Alignment.Cli;

namespace Alignment.EndToEnd.Tests;

/// <summary>Runs our program as a shell would.</summary>
internal static class OurProgram
{
    /// <summary>Runs a command that is to succeed; what it prints.</summary>
    public static async Task<string> RunAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await CommandLine.RunAsync(args, new Terminal(Stream.Null, output, error, IsInteractive: false));
        exit.Should().Be(0, error.ToString());
        return output.ToString();
    }

    /// <summary>Runs a command whose exit code is the test's affair.</summary>
    public static async Task<(int Exit, string Out, string Error)> TryAsync(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = await CommandLine.RunAsync(args, new Terminal(Stream.Null, output, error, IsInteractive: false));
        return (exit, output.ToString(), error.ToString());
    }
}
