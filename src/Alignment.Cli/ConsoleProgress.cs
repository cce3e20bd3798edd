using System.Globalization;
using Spectre.Console;

namespace Alignment.Cli;

/// <summary>Progress of long work on the error stream: a bar on a terminal, a line every so often in a file or a pipe.</summary>
internal static class ConsoleProgress
{
    /// <summary>Runs work that tells how far it is.</summary>
    /// <param name="terminal">Where to draw.</param>
    /// <param name="work">Gets an action that takes a description and a share done, 0 to 1; callable from any thread.</param>
    public static T Run<T>(Terminal terminal, Func<Action<string, double>, T> work)
    {
        if (!terminal.IsInteractive)
        {
            return work(new Lines(terminal).Tell);
        }

        return Bar(terminal).Start(context => work(Tell(context)));
    }

    /// <inheritdoc cref="Run{T}"/>
    public static Task RunAsync(Terminal terminal, Func<Action<string, double>, Task> work)
    {
        if (!terminal.IsInteractive)
        {
            return work(new Lines(terminal).Tell);
        }

        return Bar(terminal).StartAsync(context => work(Tell(context)));
    }

    private static Progress Bar(Terminal terminal) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) }).Progress().AutoClear(true);

    private static Action<string, double> Tell(ProgressContext context)
    {
        var task = context.AddTask("starting", maxValue: 1);
        return (description, share) =>
        {
            task.Description = Markup.Escape(description);
            task.Value = share;
        };
    }

    /// <summary>Lines for a log: none for work that is soon done.</summary>
    private sealed class Lines(Terminal terminal)
    {
        private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10); // between two lines
        private readonly long started = terminal.Clock.GetTimestamp();
        private readonly Lock gate = new();
        private TimeSpan last;
        private (TimeSpan Time, double Share)? first;

        public void Tell(string description, double share)
        {
            lock (gate)
            {
                var now = terminal.Clock.GetElapsedTime(started);
                if (share > 0 && first is null)
                {
                    first = (now, share); // what came before had no share and would spoil the estimate
                }

                if (now - last < Pause)
                {
                    return;
                }

                last = now;
                terminal.Error.WriteLine($"alignment: {description}{Done(share)}{Left(now, share)}");
            }
        }

        private static string Done(double share) => share > 0 ? string.Create(CultureInfo.InvariantCulture, $", {share * 100:0}% done") : "";

        private string Left(TimeSpan now, double share)
        {
            if (first is not { } from || share <= from.Share)
            {
                return "";
            }

            var left = (now - from.Time) * ((1 - share) / (share - from.Share));
            var (amount, unit) = left.TotalSeconds < 90 ? (left.TotalSeconds, "s") : (left.TotalMinutes, "min");
            return string.Create(CultureInfo.InvariantCulture, $", about {amount:0} {unit} left");
        }
    }
}
