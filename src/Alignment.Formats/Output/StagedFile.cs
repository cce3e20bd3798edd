using Alignment.Core;

namespace Alignment.Formats.Output;

/// <summary>A file under a temporary name in the folder of its target.</summary>
internal sealed class StagedFile(string path) : IStaged
{
    private string? target;
    private string? temporary;

    /// <summary>Writes the text under the temporary name and sees it on the disk.</summary>
    public void Write(Action<TextWriter> write)
    {
        var stream = OutputErrors.Guard(path, Open);
        using var writer = new GuardedWriter(path, stream);
        write(writer);
        writer.Flush();
        if (temporary is not null)
        {
            OutputErrors.Guard(path, () => stream.Flush(flushToDisk: true)); // a rename must not overtake the text it stands for
        }
    }

    /// <summary>Opens the file, makes the bytes, and sees them on the disk under the temporary name.</summary>
    public void Write(Func<byte[]> make)
    {
        using var stream = OutputErrors.Guard(path, Open);
        var bytes = make();
        OutputErrors.Guard(path, () =>
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: temporary is not null);
        });
    }

    /// <summary>Opens the file and writes to it as a stream that can be read and sought in too.</summary>
    public void Write(Action<Stream> write)
    {
        using var stream = OutputErrors.Guard(path, Open);
        try
        {
            write(stream);
        }
        catch (IOException cause)
        {
            throw OutputErrors.Explain(path, cause);
        }

        OutputErrors.Guard(path, () => stream.Flush(flushToDisk: temporary is not null));
    }

    public void Commit()
    {
        if (temporary is not null)
        {
            OutputErrors.Guard(path, () => File.Move(temporary, target!, overwrite: true));
            temporary = null;
        }
    }

    public void Discard()
    {
        if (temporary is not null && File.Exists(temporary))
        {
            File.Delete(temporary);
        }

        temporary = null;
    }

    private FileStream Open()
    {
        target = Path.GetFullPath(path);
        if (target.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return new FileStream(target, FileMode.Open, FileAccess.Write);
        }

        if (Directory.Exists(target))
        {
            throw new OutputException(path, "is a folder. Name a file in it, or remove it.");
        }

        var file = new FileInfo(target);
        target = file.LinkTarget is null ? target : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        temporary = TemporaryName.Beside(target);
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite); // containers are read while they are written
        if (!OperatingSystem.IsWindows() && File.Exists(target))
        {
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(target)); // a private file stays private
        }

        return stream;
    }
}
