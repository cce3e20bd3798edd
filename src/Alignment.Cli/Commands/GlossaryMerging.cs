using System.CommandLine;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Terminology.Merging;
using Alignment.Core.Yaml.Editing;
using Alignment.Formats.Glossaries;

namespace Alignment.Cli.Commands;

/// <summary>What the commands have in common that bring concepts of elsewhere into a glossary: where new ones go, and how conflicts are told.</summary>
internal static class GlossaryMerging
{
    /// <summary><c>--file</c>: which file new concepts go to.</summary>
    /// <param name="glossary">What the help calls the glossary.</param>
    public static Option<string?> FileOption(string glossary) => new("--file")
    {
        Description = $"File of {glossary} for new concepts. Default: the only file, the one of the same name, or the one with concepts of the same domain.",
        HelpName = "FILE",
    };

    /// <summary>Index of the file that gets a new concept.</summary>
    /// <param name="store">The glossary.</param>
    /// <param name="named">The file that the user named; null for the obvious one.</param>
    /// <param name="from">The file it comes from.</param>
    /// <param name="content">The concept.</param>
    /// <exception cref="GlossaryException">No file is the obvious one.</exception>
    public static int FileFor(GlossaryStore store, string? named, GlossaryText from, ConceptContent content)
    {
        var texts = store.Texts;
        bool[] Where(Func<GlossaryText, bool> condition) => [.. texts.Select(condition)];

        var domain = (content.Fields.GetValueOrDefault("domain") as YamlText)?.Text;
        bool[][] choices = named is not null
            ? [Where(text => GlossaryEditing.IsSame(text.Path, named)), Where(text => Path.GetFileName(text.Path) == named)]
            : [Where(_ => texts.Count == 1), Where(text => Path.GetFileName(text.Path) == Path.GetFileName(from.Path)), Where(text => domain is not null && text.File.Concepts.Any(concept => concept.Domain == domain))];
        return choices.FirstOrDefault(choice => choice.Count(fits => fits) == 1) is { } only
            ? Array.IndexOf(only, true)
            : throw new GlossaryException(
                content.Place.File,
                $"no one file of the glossary is the obvious place for '{content.Id}'. Name one with --file: {string.Join(", ", texts.Select(text => text.Path))}.",
                content.Place.StartLine,
                content.Place.StartColumn);
    }

    /// <summary>Lists conflicts, and says that nothing was written and what to do.</summary>
    /// <returns>The exit code.</returns>
    public static int Refuse(Terminal terminal, IReadOnlyList<MergeConflict> conflicts, string advice)
    {
        foreach (var conflict in conflicts)
        {
            terminal.Out.WriteLine(
                $"{conflict.OursPlace}: conflict: '{conflict.Id}' {conflict.What}: {conflict.Ours} here, {conflict.Theirs} in {GlossaryCommand.Line(conflict.TheirsPlace)}");
        }

        terminal.Error.WriteLine($"alignment: {conflicts.Count} conflict{(conflicts.Count == 1 ? "" : "s")}, so nothing was written. {advice}");
        return ExitCodes.Findings;
    }
}
