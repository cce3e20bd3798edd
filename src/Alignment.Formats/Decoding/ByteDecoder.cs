using System.Text;

namespace Alignment.Formats.Decoding;

/// <summary>What the bytes of a file say.</summary>
/// <param name="Text">The characters, with the file's own line ends, without byte order mark.</param>
/// <param name="Notes">What had to be guessed or repaired, one sentence each.</param>
public sealed record DecodedBytes(string Text, IReadOnlyList<string> Notes)
{
    /// <summary>What the characters behind the byte order mark are encoded in.</summary>
    public Encoding Encoding { get; init; } = Encoding.UTF8;

    /// <summary>Bytes of the byte order mark; 0 if there is none.</summary>
    public int MarkLength { get; init; }
}

/// <summary>Finds out how a file is encoded and decodes it.</summary>
/// <remarks>Byte order mark, then the encoding the file states, then UTF-8, then UTF-16 without a mark, then windows-1252.</remarks>
public static class ByteDecoder
{
    // What a NUL in every other byte of Latin text looks like; less is damage, not an encoding.
    private const double SharePerHalf = 0.4;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!; // hardly ever wanted, and the provider keeps it

    // By their first bytes: PDF, ZIP and Office, gzip, PNG, JPEG, GIF, old Office, RIFF, ELF, 7-Zip, RAR.
    private static readonly byte[][] BinaryStarts =
    [
        "%PDF-"u8.ToArray(), [0x50, 0x4B, 3, 4], [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], "GIF8"u8.ToArray(),
        [0xD0, 0xCF, 0x11, 0xE0], "RIFF"u8.ToArray(), [0x7F, 0x45, 0x4C, 0x46], [0x37, 0x7A, 0xBC, 0xAF], "Rar!"u8.ToArray(),
    ];

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="bytes">All of it.</param>
    /// <param name="statedEncoding">The encoding that the file itself names, as a page does in its head; null if it names none.</param>
    /// <returns>The text; null if the bytes are not text at all.</returns>
    public static DecodedBytes? Decode(ReadOnlySpan<byte> bytes, string? statedEncoding = null)
    {
        if (FindMark(bytes) is var (marked, length))
        {
            return WithNotes(bytes[length..], marked) with { MarkLength = length };
        }

        foreach (var start in BinaryStarts)
        {
            if (bytes.StartsWith(start))
            {
                return null;
            }
        }

        if (GuessUtf16(bytes) is { } utf16)
        {
            return WithNotes(bytes, utf16, $"Decoded as {utf16.WebName} although the file has no byte order mark.");
        }

        if (IsBinary(bytes))
        {
            return null;
        }

        return DecodeUtf8(bytes)
            ?? DecodeStated(bytes, statedEncoding)
            ?? DecodeWindows1252(bytes);
    }

    private static DecodedBytes DecodeWindows1252(ReadOnlySpan<byte> bytes) =>
        new(Windows1252.GetString(bytes), ["Decoded as windows-1252: the file is not valid UTF-8."]) { Encoding = Windows1252 };

    private static (Encoding Encoding, int Length)? FindMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        // UTF-32 first: its little-endian mark begins like that of UTF-16.
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>UTF-8, also where a few bytes are broken, as at the end of a truncated file.</summary>
    private static DecodedBytes? DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new DecodedBytes(StrictUtf8.GetString(bytes), []);
        }
        catch (DecoderFallbackException)
        {
            // Text in windows-1252 hardly ever has a valid sequence; damaged UTF-8 hardly anything else.
            const int ValidPerBroken = 4;
            var text = Encoding.UTF8.GetString(bytes);
            var broken = text.Count(character => character == '\uFFFD');
            var valid = text.Count(character => character > '\u007F') - broken;
            return valid >= broken * ValidPerBroken ? WithNotes(bytes, Encoding.UTF8) : null;
        }
    }

    private static DecodedBytes? DecodeStated(ReadOnlySpan<byte> bytes, string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        // The web reads Latin-1 as windows-1252 (WHATWG Encoding Standard, 4.2).
        var label = name.Trim().ToLowerInvariant();
        var encoding = label is "iso-8859-1" or "latin1" or "us-ascii" ? Windows1252 : Find(label);
        return encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : WithNotes(bytes, encoding);
    }

    private static Encoding? Find(string label)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (Exception cause) when (cause is ArgumentException or NotSupportedException) // UTF-7, which is not safe to read
        {
            return null; // a name that nobody has heard of states nothing
        }
    }

    private static Encoding? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        const int Shortest = 8; // bytes; four characters
        const int Sample = 8192;
        if (bytes.Length < Shortest)
        {
            return null;
        }

        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            _ = sample[i] != 0 ? 0 : i % 2 == 0 ? even++ : odd++;
        }

        var half = sample.Length / 2.0;
        return odd / half > SharePerHalf && even == 0 ? Encoding.Unicode
            : even / half > SharePerHalf && odd == 0 ? Encoding.BigEndianUnicode
            : null;
    }

    private static bool IsBinary(ReadOnlySpan<byte> bytes)
    {
        const int Sample = 65_536; // bytes
        const double MostControls = 0.05; // share; text has tabs and line ends, and now and then a stray NUL
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var value in sample)
        {
            controls += value is < 9 or (> 13 and < 32 and not 27) or 127 ? 1 : 0;
        }

        return controls > sample.Length * MostControls;
    }

    private static DecodedBytes WithNotes(ReadOnlySpan<byte> bytes, Encoding encoding, string? note = null)
    {
        var text = encoding.GetString(bytes);
        var broken = text.Count(character => character == '\uFFFD');
        string[] notes =
        [
            .. note is null ? Array.Empty<string>() : [note],
            .. broken == 0 ? Array.Empty<string>() : [$"{broken} {(broken == 1 ? "character is" : "characters are")} broken in the file and shown as \uFFFD."],
        ];
        return new DecodedBytes(text, notes) { Encoding = encoding };
    }
}
