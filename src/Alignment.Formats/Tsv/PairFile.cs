using System.IO.Compression;
using System.Text;
using Alignment.Core;
using Alignment.Core.Lexicon;

namespace Alignment.Formats.Tsv;

/// <summary>Reads sentence pairs: French, a tab, English; further columns are ignored. Plain or gzip, told by the content.</summary>
public static class PairFile
{
    private const int LongestLine = 1 << 20; // code units; a longer line is no sentence pair

    /// <summary>The pairs of a file, in order, read as they are asked for.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputFormatException">The file cannot be opened, a line has no tab, or the gzip data is damaged.</exception>
    public static IEnumerable<SentencePair> Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var reader = Open(path);
        for (var number = 1; Line(reader, path, number) is { } line; number++)
        {
            if (line.Length == 0)
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || line.Length > LongestLine)
            {
                throw new InputFormatException(path, tab < 0 ? "no tab. Give lines of French, a tab, and English." : "the line is over a million characters long.", number);
            }

            var end = line.IndexOf('\t', tab + 1);
            yield return new SentencePair(line[..tab], end < 0 ? line[(tab + 1)..] : line[(tab + 1)..end]);
        }
    }

    private static string? Line(StreamReader reader, string path, int number)
    {
        try
        {
            return reader.ReadLine();
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            throw new InputFormatException(path, $"cannot be read further ({exception.Message}).", number, cause: exception);
        }
    }

    private static StreamReader Open(string path)
    {
        try
        {
            var file = File.OpenRead(path);
            Span<byte> start = stackalloc byte[2];
            var isGzip = file.ReadAtLeast(start, 2, throwOnEndOfStream: false) == 2 && start is [0x1F, 0x8B]; // RFC 1952, section 2.3.1
            file.Position = 0;
            return new StreamReader(isGzip ? new GZipStream(file, CompressionMode.Decompress) : file, Encoding.UTF8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputFormatException(path, $"cannot be opened ({exception.Message}).", cause: exception);
        }
    }
}
