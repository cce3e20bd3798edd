namespace Alignment.Cli.Tests;

/// <summary>The sample coverage is checked as a user would check it, with the shipped glossary and a baseline of what is there on purpose.</summary>
public class SeedsCheckTests
{
    [Fact]
    public async Task The_seeds_hold_nothing_that_the_baseline_does_not_know()
    {
        var run = await Program.RunAsync(
            "check", Repository.PathOf("seeds"), "--glossary", Repository.PathOf("glossary"), "--config", Repository.PathOf("alignment.yml"),
            "--baseline", Repository.PathOf(".alignment-baseline.json"), "--format", "line", "--fail-on", "info");

        run.Out.Should().BeEmpty();
        run.Exit.Should().Be(0);
        run.Error.Should().Contain("known by");
    }
}
