using Alignment.Core;

namespace Alignment.Formats.Output;

/// <summary>A folder under a temporary name beside its target.</summary>
public sealed class StagedFolder : IStaged
{
    private readonly string path;
    private readonly Predicate<string> isOurs;
    private readonly CancellationToken cancellationToken;
    private string? target;
    private string? temporary;

    internal StagedFolder(string path, Predicate<string> isOurs, CancellationToken cancellationToken)
    {
        this.path = path;
        this.isOurs = isOurs;
        this.cancellationToken = cancellationToken;
    }

    /// <summary>Writes a file of the folder.</summary>
    /// <param name="name">Its name, without any folder.</param>
    /// <param name="write">Writes the text: UTF-8 without byte order mark, line ends as LF.</param>
    /// <exception cref="ArgumentException">The name would lead out of the folder, or the folder has it already.</exception>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The set was cancelled.</exception>
    public void AddFile(string name, Action<TextWriter> write)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(write);
        cancellationToken.ThrowIfCancellationRequested();
        if (name is "." or ".." || Path.GetFileName(name) != name)
        {
            throw new ArgumentException($"'{name}' is no plain file name.", nameof(name));
        }

        var full = Path.Combine(temporary!, name);
        if (File.Exists(full))
        {
            throw new ArgumentException($"The folder has a file '{name}' already.", nameof(name));
        }

        // Not flushed to the disk one by one, which would cost more than writing them: a report can be made again.
        var shown = Path.Combine(path, name);
        using var writer = new GuardedWriter(shown, OutputErrors.Guard(shown, () => new FileStream(full, FileMode.CreateNew, FileAccess.Write)));
        write(writer);
        writer.Flush();
    }

    internal void Make() => OutputErrors.Guard(path, () =>
    {
        target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(target))
        {
            throw new OutputException(path, "is a file, and a folder of that name is to be written. Move it away, or choose another place with -o.");
        }

        var folder = new DirectoryInfo(target);
        target = folder.LinkTarget is null ? target : folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        temporary = TemporaryName.Beside(target);
        Directory.CreateDirectory(temporary);
    });

    void IStaged.Commit() => OutputErrors.Guard(path, () =>
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(temporary!, target!);
            temporary = null;
            return;
        }

        // Folders cannot be renamed over: the old one steps aside, and steps back if the new one cannot come.
        var old = TemporaryName.Beside(target);
        Directory.Move(target, old);
        try
        {
            Directory.Move(temporary!, target);
            temporary = null;
        }
        catch
        {
            Directory.Move(old, target);
            throw;
        }

        KeepOthers(old);
        Directory.Delete(old, recursive: true);
    });

    void IStaged.Discard()
    {
        if (temporary is not null && Directory.Exists(temporary))
        {
            Directory.Delete(temporary, recursive: true);
        }

        temporary = null;
    }

    private void KeepOthers(string old)
    {
        foreach (var entry in new DirectoryInfo(old).EnumerateFileSystemInfos())
        {
            var kept = Path.Combine(target!, entry.Name);
            if (entry is DirectoryInfo folder)
            {
                folder.MoveTo(kept);
            }
            else if (!isOurs(entry.Name) && !File.Exists(kept))
            {
                ((FileInfo)entry).MoveTo(kept);
            }
        }
    }
}
