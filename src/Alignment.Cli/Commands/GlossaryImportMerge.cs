using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Core.Terminology.Merging;
using Alignment.Formats.Glossaries;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Cli.Commands;

/// <summary><c>alignment glossary import --into</c>: brings another program's concepts into a glossary that is there.</summary>
internal static class GlossaryImportMerge
{
    /// <summary>Adds concepts that the glossary does not have, and terms and fields to those that it has.</summary>
    /// <param name="imported">The concepts.</param>
    /// <param name="path">The file they are from.</param>
    /// <param name="into">The glossary: a file or folder.</param>
    /// <param name="file">The file for new concepts; null for the obvious one.</param>
    /// <param name="isDryRun">Whether to print the difference in place of writing.</param>
    /// <param name="terminal">Where to print.</param>
    /// <param name="cancellationToken">Stops before anything is written.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="GlossaryException">The glossary cannot be used, or cannot be changed so.</exception>
    public static int Run(ImportedGlossary imported, string path, string into, string? file, bool isDryRun, Terminal terminal, CancellationToken cancellationToken)
    {
        var store = GlossaryStore.Open([into]);
        var (concepts, unclear) = ConceptMatching.Match(store.Glossary, imported.Concepts);

        // A merge speaks of the lines of what is written here, which nobody sees: they are those of the file again in all that is said.
        var places = concepts.ToDictionary(concept => concept.Id, concept => concept.Place, StringComparer.Ordinal);
        var theirs = Written(imported with { Concepts = concepts }, path);
        var (merged, differing) = GlossaryMerge.Merge(
            store.Texts,
            [theirs],
            [],
            MergePreference.None,
            (text, content) => unclear.Count > 0 ? 0 : GlossaryMerging.FileFor(store, file, text, content with { Place = places[content.Id] })); // nothing will be written anyway
        IReadOnlyList<MergeConflict> conflicts = [.. unclear, .. differing.Select(conflict => conflict with { TheirsPlace = places[conflict.Id] })];
        if (conflicts.Count > 0)
        {
            return GlossaryMerging.Refuse(terminal, conflicts, "Change one side; or import into a new file with -o, and choose with 'alignment glossary merge --prefer'.");
        }

        var exit = GlossaryEditing.Finish(isDryRun, terminal, store, merged, "imported", cancellationToken);
        var changes = GlossaryComparison.Compare(store.Texts.SelectMany(text => text.Contents()), merged.SelectMany(text => text.Contents()));
        var added = changes.Count(change => change.Before is null);
        terminal.Error.WriteLine($"alignment: {path}: {added} new, {changes.Count - added} with something new, {concepts.Count - changes.Count} there already.");
        return exit;
    }

    private static GlossaryText Written(ImportedGlossary imported, string path)
    {
        using var writer = new StringWriter();
        GlossaryYamlWriter.Write(imported, writer);
        return GlossaryText.Read(path, writer.ToString());
    }
}
