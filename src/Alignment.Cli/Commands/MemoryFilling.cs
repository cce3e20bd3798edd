using System.CommandLine;
using Alignment.Cli.Translating;

namespace Alignment.Cli.Commands;

/// <summary>What the commands have in common that fill the translation memory from files.</summary>
internal static class MemoryFilling
{
    /// <summary>Makes such a command.</summary>
    /// <param name="terminal">Where it prints.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="files">The argument of the files: a name and what they are.</param>
    /// <param name="expand">The files that the user means by the paths given.</param>
    public static Command Create(Terminal terminal, string name, string description, (string Name, string Description) files, Func<IReadOnlyList<string>, IReadOnlyList<string>> expand)
    {
        var paths = new Argument<string[]>(files.Name) { Description = files.Description, Arity = ArgumentArity.OneOrMore };
        var memoryOption = new MemoryOption();
        var command = new Command(name, description) { paths, memoryOption };
        command.SetAction((parsed, cancellationToken) =>
        {
            MemoryInput.Add(memoryOption, parsed, expand(parsed.GetRequiredValue(paths)), terminal, cancellationToken);
            return Task.FromResult(ExitCodes.Done);
        });
        return command;
    }
}
