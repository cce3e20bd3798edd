using Alignment.Core.Checking;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.Mending;

/// <summary>Applies edits to the bytes of a file; outside of them every byte stays: encoding, byte order mark, line ends, what is no text.</summary>
public static class ByteEdits
{
    /// <summary>Whether the places of a decoded text can be found again in its bytes: not where bytes that are no text were shown as U+FFFD.</summary>
    public static bool CanApply(ReadOnlySpan<byte> bytes, DecodedBytes decoded)
    {
        ArgumentNullException.ThrowIfNull(decoded);
        return bytes[decoded.MarkLength..].SequenceEqual(decoded.Encoding.GetBytes(decoded.Text));
    }

    /// <summary>Whether a text can be written in the encoding of a file.</summary>
    public static bool CanWrite(string text, DecodedBytes decoded)
    {
        ArgumentNullException.ThrowIfNull(decoded);
        return decoded.Encoding.GetString(decoded.Encoding.GetBytes(text)) == text;
    }

    /// <summary>The bytes with edits applied.</summary>
    /// <param name="bytes">All of the file; <see cref="CanApply"/>.</param>
    /// <param name="decoded">What they say.</param>
    /// <param name="edits">Sorted by place, none overlapping another; each <see cref="CanWrite"/>.</param>
    public static byte[] Apply(ReadOnlySpan<byte> bytes, DecodedBytes decoded, IEnumerable<Edit> edits)
    {
        ArgumentNullException.ThrowIfNull(decoded);
        ArgumentNullException.ThrowIfNull(edits);
        var text = decoded.Text.AsSpan();
        var encoding = decoded.Encoding;
        using var mended = new MemoryStream(bytes.Length);
        var (at, byteAt) = (0, decoded.MarkLength);
        mended.Write(bytes[..byteAt]);
        foreach (var edit in edits)
        {
            var kept = encoding.GetByteCount(text[at..edit.Span.Start]);
            mended.Write(bytes.Slice(byteAt, kept));
            mended.Write(encoding.GetBytes(edit.NewText));
            byteAt += kept + encoding.GetByteCount(text[edit.Span.Start..edit.Span.End]);
            at = edit.Span.End;
        }

        mended.Write(bytes[byteAt..]);
        return mended.ToArray();
    }
}
