using System.CommandLine;
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
        var file = GlossaryMerging.FileOption("INTO");
        var dryRun = GlossaryEditing.DryRunOption();
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
                store.Texts, theirs.Texts, known, preference, (text, content) => GlossaryMerging.FileFor(store, parsed.GetValue(file), text, content));
            return Task.FromResult(conflicts.Count > 0
                ? GlossaryMerging.Refuse(terminal, conflicts, "Mend one side, or take one with --prefer into or --prefer from.")
                : GlossaryEditing.Finish(parsed.GetValue(dryRun), terminal, store, merged, "merged", cancellationToken));
        });
        return command.WithExamples(
            "alignment glossary merge glossary/ from-the-agency.yml --dry-run",
            "alignment glossary merge ours.yml theirs.yml --base old.yml",
            "alignment glossary merge %A %B --base %O     (as merge driver of git; see docs/glossary.md)");
    }
}
