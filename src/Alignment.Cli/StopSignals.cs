using System.Runtime.InteropServices;

namespace Alignment.Cli;

/// <summary>Turns Ctrl+C, and the system's request to end, into a cancellation, so that half-written output is cleared away.</summary>
/// <remarks>
/// The second signal ends the process at once, and so does a short while after the first: work that waits for a named pipe that nobody
/// writes to never sees a cancellation. Outputs are written beside their places and renamed, so that none is left half-written.
/// </remarks>
internal sealed class StopSignals : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private Timer? end;

    public StopSignals() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
    ];

    /// <summary>Cancelled at the first signal.</summary>
    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }

        end?.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        if (source.IsCancellationRequested)
        {
            End();
        }

        end = new Timer(_ => End(), null, Grace, Timeout.InfiniteTimeSpan);
        source.Cancel();
    }

    private static void End() => Environment.Exit(ExitCodes.Cancelled);
}
