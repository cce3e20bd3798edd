using System.CommandLine;
using Alignment.Cli.Commands;

namespace Alignment.Cli;

/// <summary>All commands by their names. One file each, in <c>Commands/</c>.</summary>
internal static class CommandTable
{
    // alphabetical, as the help shows them; each command's file says what it does
    private static readonly (string Name, Func<Terminal, Command> Create)[] All =
    [
        ("align", AlignCommand.Create),
        ("check", CheckCommand.Create),
        ("config", ConfigCommand.Create),
        ("explain", ExplainCommand.Create),
        ("export", ExportCommand.Create),
        ("glossary", GlossaryCommand.Create),
        ("import", ImportCommand.Create),
        ("memory", MemoryCommand.Create),
        ("mine", MineCommand.Create),
        ("pair", PairCommand.Create),
        ("read", ReadCommand.Create),
        ("report", ReportCommand.Create),
        ("review", ReviewCommand.Create),
        ("score", ScoreCommand.Create),
        ("split", SplitCommand.Create),
        ("train", TrainCommand.Create),
        ("translate", TranslateCommand.Create),
    ];

    /// <summary>The names, in the order of the help.</summary>
    public static IEnumerable<string> Names => All.Select(command => command.Name);

    /// <summary>The command that the first word names, and it alone; all of them where it names none.</summary>
    /// <remarks>A command with its options takes a millisecond or more to make, and a check of three files is to be done in a hundred.</remarks>
    /// <param name="word">What the user wrote first; null if nothing.</param>
    /// <param name="terminal">Where commands read and write.</param>
    public static IEnumerable<Command> Make(string? word, Terminal terminal)
    {
        var isNamed = Array.Exists(All, command => command.Name == word);
        foreach (var (name, create) in All)
        {
            if (!isNamed || name == word)
            {
                yield return create(terminal);
            }
        }
    }
}
