using System.Text;
using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Editing;
using Alignment.Formats.Output;

namespace Alignment.Formats.Glossaries;

/// <summary>Glossary files opened for editing.</summary>
/// <remarks>
/// Edits are written only where nobody else wrote in the meantime: before a file is replaced it is read again and compared with what the edit
/// began with. All files of an edit appear together; each keeps its mode.
/// </remarks>
public sealed class GlossaryStore
{
    private readonly Dictionary<string, byte[]> read;

    private GlossaryStore(IReadOnlyList<GlossaryText> texts, Dictionary<string, byte[]> read)
    {
        Texts = texts;
        Glossary = Glossary.Combine(texts.Select(text => text.File));
        this.read = read;
    }

    /// <summary>The files, in the order they were named.</summary>
    public IReadOnlyList<GlossaryText> Texts { get; }

    /// <summary>What they say together.</summary>
    public Glossary Glossary { get; }

    /// <summary>Opens files and folders.</summary>
    /// <param name="paths">As in <see cref="GlossaryFiles.Load"/>.</param>
    /// <exception cref="GlossaryException">A path is missing, cannot be read, or is no glossary; or two concepts have the same id.</exception>
    public static GlossaryStore Open(IEnumerable<string> paths)
    {
        var read = GlossaryFiles.List(paths).ToDictionary(path => path, GlossaryFiles.ReadBytes, StringComparer.Ordinal);
        return new GlossaryStore([.. read.Select(file => GlossaryText.Read(file.Key, GlossaryFiles.Decode(file.Key, file.Value)))], read);
    }

    /// <summary>The file that holds a concept; null if none does.</summary>
    public GlossaryText? Holding(string id) => Glossary.Find(id) is { } concept ? Texts.First(text => text.Path == concept.Place.File) : null;

    /// <summary>Writes edited files in place of what was read.</summary>
    /// <param name="edited">Files of this store with other texts, and new files.</param>
    /// <param name="cancellationToken">Looked at before each file is written and before the first is replaced.</param>
    /// <exception cref="GlossaryException">Somebody else changed a file since it was read; nothing is written.</exception>
    /// <exception cref="Core.OutputException">A file cannot be written.</exception>
    public void Save(IEnumerable<GlossaryText> edited, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(edited);
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var output = new OutputSet(cancellationToken);
        var files = edited.ToList();
        foreach (var text in files)
        {
            output.AddBytes(text.Path, () => utf8.GetBytes(text.Text));
        }

        foreach (var text in files)
        {
            RefuseChanged(text.Path);
        }

        output.Commit();
    }

    private void RefuseChanged(string path)
    {
        var isNew = !read.TryGetValue(path, out var before);
        if (isNew ? File.Exists(path) : !GlossaryFiles.ReadBytes(path).AsSpan().SequenceEqual(before))
        {
            throw new GlossaryException(path, "somebody else changed the file in the meantime, so nothing was written. Run the command again.");
        }
    }
}
