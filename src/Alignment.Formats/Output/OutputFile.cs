using Alignment.Core;

namespace Alignment.Formats.Output;

/// <summary>Writes one file so that a reader sees the old text or the new one, never half of it.</summary>
public static class OutputFile
{
    /// <summary>Writes a file under a temporary name and renames it over the target; see <see cref="OutputSet"/> for several at once.</summary>
    /// <param name="path">The target; missing folders are made.</param>
    /// <param name="write">Writes the text: UTF-8 without byte order mark, line ends as LF.</param>
    /// <param name="cancellationToken">Looked at before the file is written and before it takes the target's place.</param>
    /// <exception cref="OutputException">The target cannot be written.</exception>
    public static void Write(string path, Action<TextWriter> write, CancellationToken cancellationToken = default)
    {
        using var output = new OutputSet(cancellationToken);
        output.AddFile(path, write);
        output.Commit();
    }

    /// <summary>Makes bytes and writes them to a file; that it can be written is seen before the work of making them begins.</summary>
    /// <param name="path">The target; missing folders are made.</param>
    /// <param name="make">Makes the bytes. What it throws leaves the target as it was.</param>
    /// <param name="cancellationToken">Looked at before the work and before the file takes the target's place.</param>
    /// <exception cref="OutputException">The target cannot be written.</exception>
    public static void WriteBytes(string path, Func<byte[]> make, CancellationToken cancellationToken = default)
    {
        using var output = new OutputSet(cancellationToken);
        output.AddBytes(path, make);
        output.Commit();
    }

    /// <summary>Writes a file of bytes under a temporary name and renames it over the target.</summary>
    /// <param name="path">The target; missing folders are made.</param>
    /// <param name="write">Writes to a stream that can be read and sought in too. What it throws leaves the target as it was.</param>
    /// <param name="cancellationToken">Looked at before the file is written and before it takes the target's place.</param>
    /// <exception cref="OutputException">The target cannot be written.</exception>
    public static void WriteStream(string path, Action<Stream> write, CancellationToken cancellationToken = default)
    {
        using var output = new OutputSet(cancellationToken);
        output.AddStream(path, write);
        output.Commit();
    }
}
