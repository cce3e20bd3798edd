using System.CommandLine;
using Alignment.Core;
using Alignment.Services.Memory;

namespace Alignment.Cli.Translating;

/// <summary>Which translation memory: --memory, by default the user's own.</summary>
internal sealed class MemoryOption : Option<string>
{
    public MemoryOption()
        : base("--memory")
    {
        Description = "The file of the memory. Default: alignment/memory.db where your system keeps the data of programs.";
        HelpName = "FILE";
    }

    /// <summary>The user's own memory; null if the user has no home.</summary>
    public static string? OwnPath =>
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } folder
            ? System.IO.Path.Combine(folder, "alignment", "memory.db")
            : null;

    /// <summary>The file that the user means.</summary>
    /// <exception cref="OutputException">None is named, and the user has no home.</exception>
    public string Path(ParseResult parsed) => parsed.GetValue(this) ?? OwnPath
        ?? throw new OutputException("memory.db", "there is no home folder to keep it in. Name a file with --memory.");

    /// <summary>Opens the memory, or makes it.</summary>
    /// <exception cref="AlignmentException">It cannot be used.</exception>
    public MemoryFile Open(ParseResult parsed) => MemoryFile.Open(Path(parsed));

    /// <summary>Opens a memory that has to be there: looking into a file does not make it.</summary>
    /// <exception cref="AlignmentException">It is not there, or cannot be used.</exception>
    public MemoryFile OpenExisting(ParseResult parsed) => Path(parsed) is var path && File.Exists(path)
        ? MemoryFile.Open(path)
        : throw new InputFormatException(path, "there is no translation memory yet. Fill one with 'alignment memory import' or 'alignment memory add'.");
}
