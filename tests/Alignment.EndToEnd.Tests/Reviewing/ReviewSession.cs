using Alignment.Cli;

namespace Alignment.EndToEnd.Tests.Reviewing;

/// <summary><c>alignment review</c>, run in this process until it is disposed of: as Ctrl+C would, that ends it.</summary>
internal sealed class ReviewSession : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly FirstLine output = new();
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Task<int> run;

    private ReviewSession(string[] args) =>
        run = Task.Run(() => CommandLine.RunAsync(["review", .. args, "--no-open"], new Terminal(Stream.Null, output, error, IsInteractive: false), stop.Token));

    /// <summary>The address that it printed.</summary>
    public Uri Address => new(output.Line.Result);

    public static async Task<ReviewSession> StartAsync(params string[] args)
    {
        var session = new ReviewSession(args);
        await Task.WhenAny(session.output.Line, session.run);
        session.run.IsCompleted.Should().BeFalse(session.error.ToString());
        return session;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        (await run).Should().Be(0);
        stop.Dispose();
        await output.DisposeAsync();
        await error.DisposeAsync();
    }

    private sealed class FirstLine : StringWriter
    {
        private readonly TaskCompletionSource<string> line = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Line => line.Task;

        public override Task WriteLineAsync(string? value)
        {
            line.TrySetResult(value ?? "");
            return Task.CompletedTask;
        }
    }
}
