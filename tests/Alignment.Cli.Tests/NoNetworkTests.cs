using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Net.Sockets;

namespace Alignment.Cli.Tests;

/// <summary>Without an option that names a service nothing leaves the machine.</summary>
public sealed class NoNetworkTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_report_opens_no_connection()
    {
        using var watch = new ConnectionWatch();

        var run = await watch.RunAsync(() => Program.RunAsync("report", Repository.PathOf("seeds"), "-o", folder["report.html"]));

        run.Exit.Should().Be(0, run.Error);
        watch.Seen.Should().BeEmpty();
    }

    [Fact]
    public async Task Gaps_filled_from_a_memory_open_no_connection()
    {
        File.WriteAllText(folder["memory.tsv"], "Il neige.\tIt is snowing.\n");
        using var watch = new ConnectionWatch();

        var run = await watch.RunAsync(() => Program.RunAsync("report", Repository.PathOf("seeds"), "-o", folder["report.html"], "--translate", "memory", "--memory", folder["memory.tsv"]));

        run.Exit.Should().Be(0, run.Error);
        watch.Seen.Should().BeEmpty();
    }

    [Fact]
    public async Task The_watch_sees_a_connection()
    {
        using var watch = new ConnectionWatch();

        await watch.RunAsync(async () =>
        {
            using var client = new TcpClient();
            await client.Invoking(tcp => tcp.ConnectAsync("127.0.0.1", 1)).Should().ThrowAsync<SocketException>();
            return 0;
        });

        watch.Seen.Should().NotBeEmpty();
    }

    /// <summary>Sees the connections and the look-ups of names that the runtime starts for one piece of work, and not those of tests that run beside it.</summary>
    private sealed class ConnectionWatch : EventListener
    {
        private static readonly AsyncLocal<object?> Work = new();

        public ConcurrentQueue<string> Seen { get; } = new();

        public async Task<T> RunAsync<T>(Func<Task<T>> work)
        {
            Work.Value = Seen;
            try
            {
                return await work();
            }
            finally
            {
                Work.Value = null;
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name is "System.Net.Sockets" or "System.Net.NameResolution" or "System.Net.Http")
            {
                EnableEvents(eventSource, EventLevel.Informational);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            // base constructors call OnEventSourceCreated before the queue is there; events of the work come later
            if (Seen is not null && ReferenceEquals(Work.Value, Seen) && eventData.EventName is "ConnectStart" or "ResolutionStart" or "RequestStart")
            {
                Seen?.Enqueue($"{eventData.EventSource.Name} {eventData.EventName}");
            }
        }
    }
}
