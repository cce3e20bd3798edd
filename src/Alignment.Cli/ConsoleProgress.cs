using Spectre.Console;

namespace Alignment.Cli;

/// <summary>Progress of long work: a bar on a terminal, nothing where the error stream is a file or a pipe.</summary>
internal static class ConsoleProgress
{
    /// <summary>Runs work that tells how far it is.</summary>
    /// <param name="terminal">Where to draw.</param>
    /// <param name="work">Gets an action that takes a description and a share done, 0 to 1; callable from any thread.</param>
    public static T Run<T>(Terminal terminal, Func<Action<string, double>, T> work)
    {
        if (!terminal.IsInteractive)
        {
            return work((_, _) => { });
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("starting", maxValue: 1);
            return work((description, share) =>
            {
                task.Description = Markup.Escape(description);
                task.Value = share;
            });
        });
    }
}
