using Alignment.Core;
using Alignment.Core.Lexicon;

namespace Alignment.Formats.Tsv;

/// <summary>Reads sentence pairs: French, a tab, English; further columns and blank lines are ignored. Plain or gzip, told by the content.</summary>
public static class PairFile
{
    /// <summary>The pairs of a file, in order, read as they are asked for.</summary>
    /// <param name="stream">The file from its first byte; left open.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <exception cref="InputFormatException">It is no text, a line has no tab or is too long, or the gzip data is damaged.</exception>
    public static IEnumerable<SentencePair> Read(Stream stream, string path)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        foreach (var (number, line) in TsvLines.Read(stream, path))
        {
            yield return line.Split('\t', 3) is [var french, var english, ..]
                ? new SentencePair(french, english)
                : throw new InputFormatException(path, "no tab. Give lines of French, a tab, and English.", number);
        }
    }
}
