using System.CommandLine;
using Alignment.Core.Terminology;
using Alignment.Formats.Glossaries;

namespace Alignment.Cli.Commands;

/// <summary><c>--glossary PATH</c>: which glossary a command uses. Every command that needs one has this option.</summary>
/// <remarks>
/// Given several times for several paths. It takes one path at a time, so that <c>report --glossary house.yml seeds</c> does not
/// take <c>seeds</c> for a glossary.
/// </remarks>
internal sealed class GlossaryOption : Option<string[]>
{
    public GlossaryOption()
        : base("--glossary")
    {
        Description = "Glossary file or folder; may be repeated. Default: what alignment.yml names, or glossary/ or glossary.yml, searched upward.";
        HelpName = "PATH";
        Arity = ArgumentArity.OneOrMore;
        AllowMultipleArgumentsPerToken = false;
    }

    /// <summary>The paths the user named, or the default ones; empty if there is no glossary.</summary>
    public IReadOnlyList<string> Paths(ParseResult parsed) =>
        parsed.GetValue(this) is { Length: > 0 } named ? named : GlossaryFiles.FindDefault(Directory.GetCurrentDirectory());

    /// <summary>The glossary; one without concepts if none was named and none is found.</summary>
    /// <exception cref="GlossaryException">A named path is missing, or a file is no glossary.</exception>
    public Glossary Load(ParseResult parsed) => GlossaryFiles.Load(Paths(parsed));
}
