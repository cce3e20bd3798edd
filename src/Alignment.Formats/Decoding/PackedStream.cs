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
        var start = new byte[2];
        try
        {
            var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            var whole = new JoinedStream(start[..read], stream);
            return start is [0x1F, 0x8B] ? new GZipStream(whole, CompressionMode.Decompress) : whole; // RFC 1952, section 2.3.1
        }
        catch (IOException cause)
        {
            throw new InputFormatException(path, $"cannot be read further ({cause.Message.TrimEnd('.')}). Copy the file again.", cause: cause);
        }
    }
}
