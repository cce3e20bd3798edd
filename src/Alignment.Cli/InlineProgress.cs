namespace Alignment.Cli;

/// <summary>Passes progress on at once, on the thread that tells it.</summary>
internal sealed class InlineProgress<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
