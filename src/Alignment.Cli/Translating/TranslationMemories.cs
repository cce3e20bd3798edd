using Alignment.Core;
using Alignment.Core.Translating;
using Alignment.Services.Memory;

namespace Alignment.Cli.Translating;

/// <summary>Opens the translation memories that the user names. The one place that knows which files may be one.</summary>
internal static class TranslationMemories
{
    private const string DatabaseEnding = ".db";

    /// <summary>Opens the memories: files are read whole; machine text in them stays marked as such; unfinished and partial units are left out.</summary>
    /// <param name="paths">TMX, XLIFF, PO, TSV or bitext files, and at most one database. Without one the user's own is taken, if there is one.</param>
    /// <param name="keepsAnswers">Whether what has been paid for is to be kept: the user's own is made if there is none, and a write-protected one will not do.</param>
    /// <param name="cancellationToken">Looked at once a unit.</param>
    /// <exception cref="AlignmentException">A file is absent, or is none.</exception>
    public static LayeredMemory Open(IReadOnlyList<string> paths, bool keepsAnswers, CancellationToken cancellationToken)
    {
        var databases = paths.Where(IsDatabase).ToList();
        if (databases.Count > 1)
        {
            throw new InputFormatException(databases[1], $"there is one translation memory already, {databases[0]}. Name one, and exchange files besides it.");
        }

        var loaded = new LoadedMemory();
        foreach (var path in paths.Where(path => !IsDatabase(path)))
        {
            using var stream = TextInput.Open(path);
            loaded.Add([.. MemoryInput.Units(stream, path, date: null, cancellationToken)]);
        }

        var database = databases is [var named] ? named : MemoryOption.OwnPath;
        return new LayeredMemory(loaded, database is not null && (keepsAnswers || File.Exists(database)) ? OpenDatabase(database, keepsAnswers) : null);
    }

    private static MemoryFile OpenDatabase(string path, bool keepsAnswers)
    {
        var file = MemoryFile.Open(path);
        if (file.IsWritable || !keepsAnswers)
        {
            return file;
        }

        file.Dispose();
        throw new OutputException(path, "this memory is write-protected, and what you pay for could not be kept in it. Change that, or name another file with --memory.");
    }

    /// <summary>Whether a path names a memory of ours by its ending.</summary>
    public static bool IsDatabase(string path) => path.EndsWith(DatabaseEnding, StringComparison.OrdinalIgnoreCase);
}
