using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Command;

namespace Alignment.Cli.Translating;

/// <summary>The engines by the names that users give them. The one place that knows them all.</summary>
internal static class Translators
{
    /// <summary>No machine: confirmed alignments and translation memories only.</summary>
    public const string Memory = "memory";

    /// <summary>What <c>--translator</c> takes, for help and messages.</summary>
    public const string Names = "memory|command:...";

    /// <summary>Whether a name needs nobody to be asked whether sentences may leave this program.</summary>
    public static bool IsMemory(string name) => name == Memory;

    /// <summary>What is wrong with a name; null if nothing is.</summary>
    public static string? Problem(string name)
    {
        if (name == Memory)
        {
            return null;
        }

        if (!name.StartsWith(CommandTranslator.Prefix, StringComparison.Ordinal))
        {
            var near = Spelling.Closest(name, [Memory, CommandTranslator.Prefix]);
            return $"is memory or command:PROGRAM, not '{name}'.{(near is null ? "" : $" Did you mean '{near}'?")}";
        }

        return CommandLineWords.Split(name[CommandTranslator.Prefix.Length..]) switch
        {
            null => $"has a quotation mark that is not closed: '{name}'.",
            { Count: 0 } => "wants a program behind command:, as in 'command:apertium -u -f line fr-es'.",
            _ => null,
        };
    }

    /// <summary>The engine of a name that has no <see cref="Problem"/>; null for <see cref="Memory"/>. Nothing is sent or started yet.</summary>
    public static ITranslator? Open(string name) =>
        IsMemory(name) ? null : new CommandTranslator(CommandLineWords.Split(name[CommandTranslator.Prefix.Length..])!);
}
