using System.Buffers.Binary;
using System.Globalization;
using Alignment.Core;

namespace Alignment.Formats.Zip;

/// <summary>Looks at the end of a ZIP file before anything is made of its table of contents.</summary>
/// <remarks>PKWARE, APPNOTE.TXT, 4.3.16 (end of central directory record). A table of millions of entries would fill the memory by being read.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22; // bytes of the record, without the comment behind it
    private const int EntriesAt = 10;
    private const int OffsetAt = 16;
    private const int LongestEntry = 1024; // bytes of an entry in the table; names of parts have some dozens

    /// <summary>Checks that a file is a ZIP container whose table of contents may be read.</summary>
    /// <exception cref="InputFormatException">It is none, is cut off, or has too many entries.</exception>
    public static void Check(Stream stream, string path, ContainerLimits limits)
    {
        CheckStart(stream, path);
        var tail = ReadTail(stream);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || tail.Length - at < EndLength)
        {
            throw new InputFormatException(path, "the end of the container is missing: the file is cut off. Copy it again.");
        }

        var end = tail.AsSpan(at);
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(end[EntriesAt..]);
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(end[OffsetAt..]);
        var table = stream.Length - tail.Length + at - offset;
        if (entries == ushort.MaxValue || offset == uint.MaxValue || entries > limits.Entries || table > (long)limits.Entries * LongestEntry)
        {
            throw new InputFormatException(path, string.Create(
                CultureInfo.InvariantCulture, $"the container has more than {limits.Entries:N0} entries or a table of contents to match; no document needs them."));
        }

        if (table < 0)
        {
            throw new InputFormatException(path, "the table of contents of the container is damaged. Copy the file again.");
        }
    }

    private static void CheckStart(Stream stream, string path)
    {
        Span<byte> start = stackalloc byte[4];
        stream.Position = 0;
        var count = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        if (start is [0xD0, 0xCF, 0x11, 0xE0]) // the compound file of old Office, which also wraps encrypted documents
        {
            throw new InputFormatException(path, "an Office file of the old kind, or one with a password. Save it as .docx or .xlsx, without a password.");
        }

        if (count == 0)
        {
            throw new InputFormatException(path, "empty.");
        }

        if (start[..count] is not [(byte)'P', (byte)'K', ..])
        {
            throw new InputFormatException(path, "not a ZIP container, as .docx and .xlsx files are. Is this the right file?");
        }
    }

    private static byte[] ReadTail(Stream stream)
    {
        var tail = new byte[Math.Min(stream.Length, EndLength + ushort.MaxValue)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        stream.Position = 0;
        return tail;
    }
}
