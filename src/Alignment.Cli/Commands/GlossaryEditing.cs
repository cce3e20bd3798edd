using System.CommandLine;
using System.Text;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Formats.Diffs;
using Alignment.Formats.Glossaries;

namespace Alignment.Cli.Commands;

/// <summary>What the commands that edit glossary files have in common: which files, and writing them or showing what would be written.</summary>
internal sealed class GlossaryEditing
{
    private readonly GlossaryOption glossary = new();

    private readonly Option<bool> dryRun = DryRunOption();

    /// <summary><c>--dry-run</c> of the commands that edit glossary files.</summary>
    public static Option<bool> DryRunOption() => new("--dry-run") { Description = "Write nothing; print what would change, as 'diff -u' does." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(glossary);
        command.Options.Add(dryRun);
    }

    /// <summary>Opens the glossary.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="file">A file named with <c>--file</c>, opened too if the glossary does not hold it; null for none.</param>
    /// <exception cref="GlossaryException">There is no glossary, or it is broken.</exception>
    public GlossaryStore Open(ParseResult parsed, string? file = null)
    {
        IEnumerable<string> paths = glossary.Paths(parsed);
        if (file is not null && File.Exists(file) && !GlossaryFiles.List(paths).Any(path => IsSame(path, file)))
        {
            paths = paths.Append(file);
        }

        return paths.Any() || file is not null
            ? GlossaryStore.Open(paths)
            : throw new GlossaryException("glossary", "there is none: neither glossary/ nor glossary.yml, in this folder or above. Name one with --glossary.");
    }

    /// <summary>Writes the files that an edit changed, or prints the difference.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Where to print.</param>
    /// <param name="store">Where the files are from.</param>
    /// <param name="edited">Files after the edit; those that are as they were are left out of account.</param>
    /// <param name="done">What was done, for people.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    public int Finish(ParseResult parsed, Terminal terminal, GlossaryStore store, IEnumerable<GlossaryText> edited, string done, CancellationToken cancellationToken) =>
        Finish(parsed.GetValue(dryRun), terminal, store, edited, done, cancellationToken);

    /// <summary>Writes the files that an edit changed, or prints the difference.</summary>
    /// <param name="isDryRun">Whether to print the difference in place of writing.</param>
    /// <param name="terminal">Where to print.</param>
    /// <param name="store">Where the files are from.</param>
    /// <param name="edited">Files after the edit; those that are as they were are left out of account.</param>
    /// <param name="done">What was done, for people.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    public static int Finish(bool isDryRun, Terminal terminal, GlossaryStore store, IEnumerable<GlossaryText> edited, string done, CancellationToken cancellationToken)
    {
        var before = store.Texts.ToDictionary(text => text.Path, text => text.Text, StringComparer.Ordinal);
        var changed = edited.Where(text => !before.TryGetValue(text.Path, out var old) || old != text.Text).ToList();
        if (isDryRun)
        {
            foreach (var text in changed)
            {
                var old = before.TryGetValue(text.Path, out var known) ? Encoding.UTF8.GetBytes(known) : (ReadOnlyMemory<byte>?)null;
                terminal.WriteBytes(UnifiedDiff.Write(PatchPath.Of(text.Path), old, Encoding.UTF8.GetBytes(text.Text)));
            }

            return ExitCodes.Done;
        }

        store.Save(changed, cancellationToken);
        terminal.Error.WriteLine(changed.Count == 0
            ? "alignment: nothing to change."
            : $"alignment: {done} in {string.Join(", ", changed.Select(text => text.Path))}.");
        return ExitCodes.Done;
    }

    /// <summary>The file that holds a concept.</summary>
    /// <exception cref="GlossaryException">None does.</exception>
    public static GlossaryText Holding(GlossaryStore store, string id)
    {
        return store.Holding(id) ?? throw GlossaryCommand.Unknown(store.Glossary, id);
    }

    /// <summary>Says which terms of a concept have another status than before, though nobody named them: the first of a language is the preferred one.</summary>
    /// <param name="terminal">Where to say it.</param>
    /// <param name="before">The file before the edit.</param>
    /// <param name="after">The file after it.</param>
    /// <param name="id">The concept.</param>
    /// <param name="named">The term that was edited; null for none.</param>
    public static void TellStatus(Terminal terminal, GlossaryText before, GlossaryText after, string id, TermAddress? named = null)
    {
        foreach (var section in after.Find(id)?.Sections ?? [])
        {
            var old = before.Find(id)!.Sections.FirstOrDefault(known => known.Tag == section.Tag)?.Terms ?? [];
            foreach (var (index, term) in section.Terms.Index())
            {
                if (new TermAddress(section.Tag, index) != named && old.FirstOrDefault(known => known.Text == term.Text && known.Region == term.Region) is { } was && was.Status != term.Status)
                {
                    var (from, to) = (GlossarySchema.Status.Word(was.Status), GlossarySchema.Status.Word(term.Status));
                    terminal.Error.WriteLine($"alignment: note: “{term.Text}” ({section.Tag}) was {from} and is {to} now.");
                }
            }
        }
    }

    /// <summary>Whether two paths name one file.</summary>
    public static bool IsSame(string path, string other) => string.Equals(Path.GetFullPath(path), Path.GetFullPath(other), StringComparison.Ordinal);
}
