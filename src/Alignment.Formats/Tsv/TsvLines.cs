using System.Text;
using Alignment.Core;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Decoding;

namespace Alignment.Formats.Tsv;

/// <summary>The lines of a tab-separated file, plain or gzip, one at a time.</summary>
internal static class TsvLines
{
    private const int LongestLine = 16 << 20; // bytes; longer than any article that is read

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The lines that are not blank, with their 1-based numbers.</summary>
    /// <param name="stream">The file from its first byte; left open.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <exception cref="InputFormatException">It is no text in UTF-8 or windows-1252, a line is too long, or the gzip data is damaged.</exception>
    public static IEnumerable<(int Number, string Text)> Read(Stream stream, string path)
    {
        using var whole = PackedStream.Open(stream, path);
        var lines = new LineSource(whole, LongestLine);
        while (Next(lines, path) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (lines.Number, line);
            }
        }
    }

    private static string? Next(LineSource lines, string path)
    {
        try
        {
            return lines.TryRead(out var line) ? Decode(line, path, lines.Number) : null;
        }
        catch (InvalidDataException) when (lines.IsOverlong)
        {
            throw new InputFormatException(path, "the line is longer than 16 MB. Is this a file of sentence pairs?", lines.Number);
        }
        catch (Exception cause) when (cause is IOException or InvalidDataException)
        {
            throw Unreadable(path, lines.Number + 1, cause);
        }
    }

    private static InputFormatException Unreadable(string path, int? line, Exception cause) =>
        new(path, $"cannot be read further ({cause.Message.TrimEnd('.')}). Copy the file again.", line, cause: cause);

    private static string Decode(ReadOnlySpan<byte> line, string path, int number)
    {
        if (line.Contains((byte)0) || (number == 1 && line is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]))
        {
            throw new InputFormatException(path, "this is no text in UTF-8. Save it as UTF-8, with tabs between the columns.", number);
        }

        try
        {
            return StrictUtf8.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(line); // a line from an old Windows program among others
        }
    }
}
