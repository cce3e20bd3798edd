using Alignment.Core;

namespace Alignment.Formats.Output;

/// <summary>Files and folders that appear together or not at all.</summary>
/// <remarks>
/// <para>Everything is written beside its target under a temporary name and renamed over it by <see cref="Commit"/>. Until then, and after an
/// exception or a cancellation, existing output is untouched; <see cref="Dispose"/> deletes what was not committed.</para>
/// <para>A target that is a link stays one, and what it leads to is replaced. Devices (<c>/dev/stdout</c>) are written directly.</para>
/// </remarks>
public sealed class OutputSet(CancellationToken cancellationToken = default) : IDisposable
{
    private readonly List<IStaged> staged = [];

    /// <summary>Writes a file, to appear at <see cref="Commit"/>.</summary>
    /// <param name="path">The target; missing folders are made.</param>
    /// <param name="write">Writes the text: UTF-8 without byte order mark, line ends as LF.</param>
    /// <exception cref="OutputException">The target cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The set was cancelled.</exception>
    public void AddFile(string path, Action<TextWriter> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        cancellationToken.ThrowIfCancellationRequested();
        var file = new StagedFile(path);
        staged.Add(file);
        file.Write(write);
    }

    /// <summary>Makes bytes and writes them to a file, to appear at <see cref="Commit"/>.</summary>
    /// <param name="path">The target; missing folders are made. The file is opened before the bytes are made.</param>
    /// <param name="make">Makes the bytes.</param>
    /// <exception cref="OutputException">The target cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The set was cancelled.</exception>
    public void AddBytes(string path, Func<byte[]> make)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(make);
        cancellationToken.ThrowIfCancellationRequested();
        var file = new StagedFile(path);
        staged.Add(file);
        file.Write(make);
    }

    /// <summary>Writes a file of bytes, to appear at <see cref="Commit"/>.</summary>
    /// <param name="path">The target; missing folders are made.</param>
    /// <param name="write">Writes to a stream that can be read and sought in too.</param>
    /// <exception cref="OutputException">The target cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The set was cancelled.</exception>
    public void AddStream(string path, Action<Stream> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(write);
        cancellationToken.ThrowIfCancellationRequested();
        var file = new StagedFile(path);
        staged.Add(file);
        file.Write(write);
    }

    /// <summary>Writes a folder of files, to appear as a whole at <see cref="Commit"/>.</summary>
    /// <param name="path">The target; missing folders above it are made.</param>
    /// <param name="isOurs">Whether a file of an existing folder, by its name, is replaced; others, such as a reviewer's journal, are kept.</param>
    /// <param name="fill">Adds the files.</param>
    /// <exception cref="OutputException">The target cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The set was cancelled.</exception>
    public void AddFolder(string path, Predicate<string> isOurs, Action<StagedFolder> fill)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(isOurs);
        ArgumentNullException.ThrowIfNull(fill);
        cancellationToken.ThrowIfCancellationRequested();
        var folder = new StagedFolder(path, isOurs, cancellationToken);
        staged.Add(folder);
        folder.Make();
        fill(folder);
    }

    /// <summary>Puts everything in its place; call it last.</summary>
    /// <exception cref="OutputException">A target cannot be replaced.</exception>
    /// <exception cref="OperationCanceledException">The set was cancelled before the first target was replaced.</exception>
    public void Commit()
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var output in staged)
        {
            output.Commit();
        }
    }

    /// <summary>Deletes what was not committed.</summary>
    public void Dispose()
    {
        foreach (var output in staged)
        {
            output.Discard();
        }
    }
}
