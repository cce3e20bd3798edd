using System.Text;
using System.Text.RegularExpressions;
using Alignment.Core;
using Alignment.Formats.Collections;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.Xml;

/// <summary>Finds the encoding of an XML file: byte order mark, then the declaration, then UTF-8. XML 1.0, appendix F.</summary>
internal static partial class XmlDecoding
{
    private const int DeclarationLength = 256; // bytes; '<?xml version="1.0" encoding="..." standalone="no"?>' and some blanks

    /// <summary>The characters of a file, without byte order mark. Bytes that its encoding does not have are an <see cref="ArgumentException"/> on reading.</summary>
    /// <param name="stream">The file from its first byte; left open.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <exception cref="InputFormatException">It states an encoding that nobody knows.</exception>
    public static StreamReader Open(Stream stream, string path)
    {
        var start = PackedStream.ReadStart(stream, DeclarationLength, path);
        var (encoding, mark) = Find(start, path);
        return new StreamReader(new JoinedStream(start[mark..], stream), encoding, detectEncodingFromByteOrderMarks: false, bufferSize: 1 << 14, leaveOpen: true);
    }

    private static (Encoding Encoding, int MarkLength) Find(ReadOnlySpan<byte> start, string path) => start switch
    {
        [0xFF, 0xFE, 0, 0, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
        [0xEF, 0xBB, 0xBF, ..] => (Utf8(), 3),
        [0xFF, 0xFE, ..] => (Utf16(bigEndian: false), 2),
        [0xFE, 0xFF, ..] => (Utf16(bigEndian: true), 2),
        [(byte)'<', 0, ..] => (Utf16(bigEndian: false), 0),
        [0, (byte)'<', ..] => (Utf16(bigEndian: true), 0),
        _ => (Stated(Encoding.Latin1.GetString(start), path), 0),
    };

    private static Encoding Stated(string start, string path)
    {
        var name = Declaration().Match(start).Groups["name"].Value;
        if (name.Length == 0 || name.StartsWith("utf-", StringComparison.OrdinalIgnoreCase))
        {
            // Bytes that spell the declaration out are no UTF-16, whatever it says: some programs write the label of their strings.
            return Utf8();
        }

        return NamedEncoding.Find(name) ?? throw new InputFormatException(path, $"states the encoding '{name}', which this program does not know. Save it as UTF-8.", 1);
    }

    private static UTF8Encoding Utf8() => new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    [GeneratedRegex("""^\s*<\?xml[^>]*?\sencoding\s*=\s*["'](?<name>[A-Za-z0-9._:-]+)""")]
    private static partial Regex Declaration();
}
