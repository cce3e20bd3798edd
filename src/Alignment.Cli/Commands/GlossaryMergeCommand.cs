using System.CommandLine;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Terminology.Merging;
using Alignment.Formats.Glossaries;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary merge</c>: brings the changes of one glossary into another.</summary>
internal static class GlossaryMergeCommand
{
    public static Command Create(Terminal terminal)
    {
        var into = new Argument<string>("INTO") { Description = "Glossary file or folder that is changed." };
        var from = new Argument<string>("FROM") { Description = "Glossary file or folder with the changes." };
        var baseOption = new Option<string?>("--base") { Description = "The glossary both came from: what one side alone changed or removed is taken, and only what both changed conflicts.", HelpName = "PATH" };
        var prefer = new Option<string?>("--prefer") { Description = "Whose side to take in conflicts; without it they are listed and nothing is written." }.OneOf("into", "from");
        var file = new Option<string?>("--file") { Description = "File of INTO for new concepts. Default: the only file, the one of the same name, or the one with concepts of the same domain.", HelpName = "FILE" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Write nothing; print what would change, as 'diff -u' does." };
        var command = new Command(
            "merge",
            "Bring concepts, terms and fields of one glossary into another. Everything else in INTO stays as it is; comments come along with new concepts. Exit 1, and nothing written, if there are conflicts.")
        {
            into, from, baseOption, prefer, file, dryRun,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var store = GlossaryStore.Open([parsed.GetRequiredValue(into)]);
            var theirs = GlossaryStore.Open([parsed.GetRequiredValue(from)]);
            var known = parsed.GetValue(baseOption) is { } path ? GlossaryStore.Open([path]).Texts : [];
            var preference = parsed.GetValue(prefer) switch { "into" => MergePreference.Ours, "from" => MergePreference.Theirs, _ => MergePreference.None };
            var (merged, conflicts) = GlossaryMerge.Merge(
                store.Texts, theirs.Texts, known, preference, (text, content) => FileFor(store, parsed.GetValue(file), text, content));
            foreach (var conflict in conflicts)
            {
                terminal.Out.WriteLine(
                    $"{conflict.OursPlace}: conflict: '{conflict.Id}' {conflict.What}: {conflict.Ours} here, {conflict.Theirs} in {GlossaryCommand.Line(conflict.TheirsPlace)}");
            }

            if (conflicts.Count > 0)
            {
                terminal.Error.WriteLine($"alignment: {conflicts.Count} conflict{(conflicts.Count == 1 ? "" : "s")}, so nothing was written. Mend one side, or take one with --prefer into or --prefer from.");
                return Task.FromResult(ExitCodes.Findings);
            }

            return Task.FromResult(GlossaryEditing.Finish(parsed.GetValue(dryRun), terminal, store, merged, "merged", cancellationToken));
        });
        return command.WithExamples(
            "alignment glossary merge glossary/ from-the-agency.yml --dry-run",
            "alignment glossary merge ours.yml theirs.yml --base old.yml",
            "alignment glossary merge %A %B --base %O     (as merge driver of git; see docs/glossary.md)");
    }

    private static int FileFor(GlossaryStore store, string? named, GlossaryText from, ConceptContent content)
    {
        var texts = store.Texts;
        bool[] Where(Func<GlossaryText, bool> condition) => [.. texts.Select(condition)];

        var domain = (content.Fields.GetValueOrDefault("domain") as Core.Yaml.Editing.YamlText)?.Text;
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
}
