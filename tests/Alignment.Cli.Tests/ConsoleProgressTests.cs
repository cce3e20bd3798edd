namespace Alignment.Cli.Tests;

public class ConsoleProgressTests
{
    [Fact]
    public void In_a_log_there_is_a_line_every_ten_seconds_with_an_estimate()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var clock = new Clock();
        var terminal = new Terminal(Stream.Null, TextWriter.Null, error, IsInteractive: false) { Clock = clock };

        ConsoleProgress.Run(terminal, tell =>
        {
            tell("reading, 10 pairs", 0);
            clock.Now += 20;
            tell("reading, 90 pairs", 0);
            tell("reading, 99 pairs", 0);
            tell("pass 1", 0.2);
            clock.Now += 30;
            tell("pass 2", 0.5);
            clock.Now += 3;
            tell("pass 2", 0.6);
            return 0;
        });

        error.ToString().Should().Be("alignment: reading, 90 pairs\nalignment: pass 2, 50% done, about 50 s left\n");
    }

    [Fact]
    public void Work_that_is_soon_done_is_silent()
    {
        using var error = new StringWriter();

        ConsoleProgress.Run(new Terminal(Stream.Null, TextWriter.Null, error, IsInteractive: false), tell =>
        {
            tell("all", 1);
            return 0;
        });

        error.ToString().Should().BeEmpty();
    }

    private sealed class Clock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Now;
    }
}
