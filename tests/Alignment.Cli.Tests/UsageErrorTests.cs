namespace Alignment.Cli.Tests;

public class UsageErrorTests
{
    [Fact]
    public async Task An_unknown_command_is_a_usage_error_with_a_suggestion()
    {
        var run = await Program.RunAsync("splitt", "x");

        run.Exit.Should().Be(2);
        run.Error.Should().Be("alignment: unknown command 'splitt'. Did you mean 'split'? See 'alignment --help'.\n");
    }
}
