using System.IO.Compression;
using Alignment.Core;
using Alignment.Formats.Collections;

namespace Alignment.Formats.Decoding;

/// <summary>Files that may be packed with gzip, told by the content.</summary>
internal static class PackedStream
{
    /// <summary>The bytes of a file, unpacked if need be.</summary>
    /// <param name="stream">The file from its first byte.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <exception cref="InputFormatException">It cannot be read.</exception>
    public static Stream Open(Stream stream, string path)
    {
        var start = ReadStart(stream, length: 2, path);
        var whole = new JoinedStream(start, stream);
        return start is [0x1F, 0x8B] ? new GZipStream(whole, CompressionMode.Decompress) : whole; // RFC 1952, section 2.3.1
    }

    /// <summary>The first bytes of a file; fewer if it is shorter.</summary>
    /// <exception cref="InputFormatException">It cannot be read, or is packed and damaged.</exception>
    public static byte[] ReadStart(Stream stream, int length, string path)
    {
        var start = new byte[length];
        try
        {
            return start[..stream.ReadAtLeast(start, length, throwOnEndOfStream: false)];
        }
        catch (Exception cause) when (cause is IOException or InvalidDataException)
        {
            throw new InputFormatException(path, $"cannot be read further ({cause.Message.TrimEnd('.')}). Copy the file again.", cause: cause);
        }
    }
}
