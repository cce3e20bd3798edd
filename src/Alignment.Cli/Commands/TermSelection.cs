using System.CommandLine;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Text;

namespace Alignment.Cli.Commands;

/// <summary><c>--term TEXT</c> and <c>--lang TAG</c>: one term of a concept.</summary>
internal sealed class TermSelection
{
    private readonly Option<string?> term = new("--term") { Description = "The term, as it stands in the file.", HelpName = "TERM" };

    private readonly Option<string?> language = new("--lang")
    {
        Description = "The language of the term, where the concept has it in several: en, fr, or with a region as fr-CA.",
        HelpName = "TAG",
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(term);
        command.Options.Add(language);
    }

    /// <summary>The term; null if the user named none.</summary>
    /// <exception cref="GlossaryException">The concept does not have the term, or has it more than once.</exception>
    public TermAddress? Find(ParseResult parsed, GlossaryText text, string id)
    {
        if (parsed.GetValue(term) is not { } named)
        {
            return parsed.GetValue(language) is null ? null : throw Problem(text, id, "--lang goes with --term.");
        }

        var found = text.FindTerms(id, named, parsed.GetValue(language));
        if (found.Count == 1)
        {
            return found[0];
        }

        if (found.Count > 1)
        {
            var tags = found.Select(address => address.Tag).Distinct().ToList();
            throw Problem(text, id, tags.Count > 1
                ? $"'{id}' has the term '{named}' in {string.Join(" and ", tags)}. Say which with --lang."
                : $"'{id}' has the {tags[0]} term '{named}' {found.Count} times. Edit the file by hand.");
        }

        var known = text.Find(id)!.Sections.SelectMany(section => section.Terms).Select(each => each.Text).Where(each => each != named).Distinct().ToList();
        var near = Spelling.Closest(named, known) ?? known.Find(each => string.Equals(each, named, StringComparison.OrdinalIgnoreCase));
        throw Problem(text, id, $"'{id}' has no term '{named}'{(parsed.GetValue(language) is { } tag ? $" in {tag}" : "")}. {(near is null ? $"It has: {string.Join(", ", known)}." : $"Did you mean '{near}'?")}");
    }

    private static GlossaryException Problem(GlossaryText text, string id, string problem)
    {
        var place = text.Find(id)!.Place;
        return new GlossaryException(text.Path, problem.ReplaceLineEndings(" "), place.StartLine, place.StartColumn);
    }
}
