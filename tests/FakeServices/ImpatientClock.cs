using System.Collections.Concurrent;

namespace Alignment.Tests.FakeServices;

/// <summary>A clock on which waits are over at once, and remembered. Deadlines, the one wait that should not come to its end, take their time.</summary>
/// <param name="deadline">The length of deadlines.</param>
internal sealed class ImpatientClock(TimeSpan deadline) : TimeProvider
{
    /// <summary>The waits, in order.</summary>
    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public override DateTimeOffset GetUtcNow() => new(2026, 1, 6, 12, 0, 0, TimeSpan.Zero);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == deadline)
        {
            return System.CreateTimer(callback, state, dueTime, period);
        }

        Waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
