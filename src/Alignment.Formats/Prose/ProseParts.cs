using Alignment.Core;
using Alignment.Core.Checking;
using Alignment.Core.Text;

namespace Alignment.Formats.Prose;

/// <summary>A stretch of whole lines of a large file, made ready to be checked as a file of its own.</summary>
/// <param name="File">The stretch: lines and offsets count from its beginning.</param>
/// <param name="Lines">Lines of the file before it.</param>
/// <param name="Offset">UTF-16 code units of the file's text before it.</param>
public sealed record ProsePart(CheckedFile File, int Lines, int Offset);

/// <summary>Reads a file that is too large for memory in parts: plain text is cut between paragraphs where it can be, JSONL between objects.</summary>
public static class ProseParts
{
    // Large enough that few stories are cut in two, small enough that a part and what is found in it weigh little.
    private const int UsualLength = 16 << 20; // bytes

    /// <summary>The parts, in order.</summary>
    /// <param name="path">The file, as findings are to show it; its extension says what it is.</param>
    /// <param name="stream">The file from its first byte.</param>
    /// <param name="language">The language that the user states; null to ask path and text.</param>
    /// <param name="partLength">Bytes of a part at most, and of a line; 16 or more.</param>
    /// <exception cref="InputFormatException">
    /// It is no text, or none that can be cut: mark-up, UTF-16, a line longer than a part, more than two billion characters.
    /// </exception>
    public static IEnumerable<ProsePart> Read(string path, Stream stream, Language? language = null, int partLength = UsualLength)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentOutOfRangeException.ThrowIfLessThan(partLength, 16);
        return ReadParts(path, stream, language, partLength);
    }

    private static IEnumerable<ProsePart> ReadParts(string path, Stream stream, Language? language, int partLength)
    {
        var bytes = new byte[partLength];
        var (kept, lines, offset) = (0, 0, 0L);
        while (true)
        {
            var length = kept + stream.ReadAtLeast(bytes.AsSpan(kept), bytes.Length - kept, throwOnEndOfStream: false);
            if (length == 0)
            {
                yield break;
            }

            if (offset == 0)
            {
                Refuse(path, bytes.AsSpan(0, length));
            }

            var end = length < bytes.Length ? length : Cut(bytes);
            if (end == 0)
            {
                throw new InputFormatException(path, $"from line {lines + 1} on: that line is longer than {partLength:N0} bytes. Break it into lines.");
            }

            var file = ProseReader.Read(path, bytes.AsSpan(0, end), language) ?? throw new InputFormatException(path, lines == 0 ? "binary, not text." : $"from line {lines + 1} on: binary, not text.");
            yield return new ProsePart(file, lines, (int)offset);

            lines += file.Lines.Count - 1; // a part ends with a line end, behind which an empty line is counted
            offset += file.Lines.Text.Length;
            if (offset > int.MaxValue)
            {
                throw new InputFormatException(path, "more than two billion characters. Split it.");
            }

            kept = length - end;
            bytes.AsSpan(end, kept).CopyTo(bytes);
        }
    }

    private static void Refuse(string path, ReadOnlySpan<byte> start)
    {
        const string What = "larger than 64 MB";
        const int Sample = 1 << 16; // bytes that tell the encoding
        if (!ProseReader.HasParts(path, start))
        {
            throw new InputFormatException(path, $"{What}; only plain text and JSONL may be. Split it.");
        }

        if (ProseReader.Decode(path, start[..Math.Min(start.Length, Sample)]) is { } decoded && decoded.Encoding.GetByteCount("\n") != 1)
        {
            throw new InputFormatException(path, $"{What} and in {decoded.Encoding.WebName}. Convert it to UTF-8, or split it.");
        }
    }

    // Behind the last blank line near the end, else behind the last line.
    private static int Cut(ReadOnlySpan<byte> bytes)
    {
        const int Share = 64; // of a part, where a blank line is worth a somewhat shorter one
        var from = bytes.Length - (bytes.Length / Share);
        var (unix, windows) = (bytes[from..].LastIndexOf("\n\n"u8), bytes[from..].LastIndexOf("\n\r\n"u8));
        return unix < 0 && windows < 0 ? bytes.LastIndexOf((byte)'\n') + 1 : from + Math.Max(unix + 2, windows + 3);
    }
}
