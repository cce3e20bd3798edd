using System.CommandLine;
using Alignment.Core;
using Alignment.Core.Terminology.Suggesting;

namespace Alignment.Cli;

/// <summary><c>--rejected FILE</c>: terms that nobody wants to be suggested again.</summary>
internal sealed class RejectedOption : Option<string>
{
    public RejectedOption()
        : base("--rejected")
    {
        Description = "A list of what not to suggest again: a French or an English term a line, or both with a tab between them to reject the pair only; # begins a comment.";
        HelpName = "FILE";
    }

    /// <summary>The list that the user named; an empty one without.</summary>
    /// <exception cref="AlignmentException">It cannot be read.</exception>
    public async Task<RejectedTerms> ReadAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken) => parsed.GetValue(this) is { } list
        ? RejectedTerms.Parse(await TextInput.ReadAsync(list, terminal, cancellationToken).ConfigureAwait(false))
        : RejectedTerms.None;
}
