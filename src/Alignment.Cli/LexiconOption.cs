using System.CommandLine;
using Alignment.Core;
using Alignment.Core.Lexicon;

namespace Alignment.Cli;

/// <summary><c>--lexicon FILE</c>: what words translate each other. Every command that needs a lexicon has this option.</summary>
internal sealed class LexiconOption : Option<string>
{
    public LexiconOption()
        : base("--lexicon")
    {
        Description = "Lexicon made with 'alignment train'. Default: the one inside the program.";
        HelpName = "FILE";
    }

    /// <summary>The lexicon the user named, or the one inside the program.</summary>
    /// <exception cref="InputFormatException">The file cannot be read, or is no lexicon, of another version, truncated or damaged.</exception>
    public BilingualLexicon Load(ParseResult parsed) => parsed.GetValue(this) is { } path ? Read(path) : LexiconFile.ReadShipped();

    /// <summary>The lexicon in a file.</summary>
    /// <exception cref="InputFormatException">The file cannot be read, or is no lexicon, of another version, truncated or damaged.</exception>
    public static BilingualLexicon Read(string path)
    {
        using var file = TextInput.Open(path);
        return LexiconFile.Read(file, path);
    }
}
