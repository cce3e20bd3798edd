using Alignment.Core.Aligning;
using Alignment.Core.Translating;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;

namespace Alignment.Cli.Translating;

/// <summary>Opens the translation memories that the user names. The one place that knows which files may be one.</summary>
internal static class TranslationMemories
{
    /// <summary>Reads memories of any exchange format into one. Machine text in them stays marked as such; unfinished and partial units are left out.</summary>
    /// <param name="paths">TMX, XLIFF, PO, TSV or bitext files.</param>
    /// <param name="cancellationToken">Looked at once a unit.</param>
    /// <exception cref="Core.InputFormatException">A file is absent, or is none.</exception>
    public static ITranslationMemory Open(IReadOnlyList<string> paths, CancellationToken cancellationToken)
    {
        var memory = new LoadedMemory();
        foreach (var path in paths)
        {
            using var stream = TextInput.Open(path);
            memory.Add([.. Units(stream, path, cancellationToken)]);
        }

        return memory;
    }

    private static IEnumerable<MemoryUnit> Units(Stream stream, string path, CancellationToken cancellationToken)
    {
        foreach (var unit in TranslationFiles.Read(stream, path).Where(unit => unit is { IsFinished: true, Relation: Relation.Equivalent }))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return new MemoryUnit(unit.French.Text.Text, unit.English.Text.Text)
            {
                IsConfirmed = unit.State == TranslationState.Confirmed,
                IsMachine = unit.French.IsMachine || unit.English.IsMachine,
                Document = unit.Context ?? Path.GetFileName(path),
            };
        }
    }
}
