namespace Alignment.Formats.Collections;

/// <summary>Reads files into memory up to a limit, also those that do not say how long they are: named pipes, and devices without end.</summary>
public static class BoundedFile
{
    /// <summary>All bytes of a file; null if there are more than the limit.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limit">Bytes at most.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Nor may it be.</exception>
    public static byte[]? Read(string path, int limit)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var length = stream.CanSeek ? stream.Length : 0;
        if (length > limit)
        {
            return null;
        }

        if (length == 0)
        {
            return Read(stream, limit);
        }

        var bytes = new byte[length];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return count == bytes.Length ? bytes : bytes[..count];
    }

    /// <summary>All bytes of a stream; null if there are more than the limit.</summary>
    /// <param name="stream">What to read; left open.</param>
    /// <param name="limit">Bytes at most.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[]? Read(Stream stream, int limit)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var buffer = new MemoryStream();
        var part = new byte[1 << 16];
        for (int count; (count = stream.Read(part)) > 0;)
        {
            buffer.Write(part, 0, count);
            if (buffer.Length > limit)
            {
                return null;
            }
        }

        return buffer.ToArray();
    }
}
