using System.CommandLine;

namespace Alignment.Cli.Tests;

/// <summary>Golden files of what a command prints.</summary>
internal static class CommandGolden
{
    /// <summary>Checks the help of a command.</summary>
    public static async Task CheckHelpAsync(string command)
    {
        var run = await Program.RunAsync(command, "--help");

        run.Exit.Should().Be(0);
        run.Error.Should().BeEmpty();

        // The program is called like the process it runs in, which here is the test runner.
        Golden.Check("help-" + command, "txt", run.Out.Replace(RootCommand.ExecutableName, "alignment", StringComparison.Ordinal));
    }

    /// <summary>Checks the one line that each of some mistakes is answered with.</summary>
    /// <param name="name">Folder of the golden file.</param>
    /// <param name="folder">What is written <c>.</c> in the golden file.</param>
    /// <param name="commandLines">Arguments without blanks inside, a command a line.</param>
    public static async Task CheckErrorsAsync(string name, string folder, params string[] commandLines)
    {
        var lines = new List<string>();
        foreach (var commandLine in commandLines)
        {
            var run = await Program.RunAsync([.. commandLine.Split(' ').Select(word => word.Replace("./", folder + "/", StringComparison.Ordinal))]);
            run.Exit.Should().Be(2, commandLine);
            run.Out.Should().BeEmpty(commandLine);
            run.Error.TrimEnd('\n').Should().NotContain("\n", commandLine);
            lines.Add($"$ alignment {commandLine}\n{run.Error.Replace(folder, ".", StringComparison.Ordinal)}");
        }

        Golden.Check(name, "txt", string.Join('\n', lines));
    }
}
