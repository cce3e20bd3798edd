using Alignment.Core;
using Alignment.Core.Lexicon;

namespace Alignment.Formats.Tsv;

/// <summary>A sentence pair with a name.</summary>
/// <param name="Id">What the file calls it.</param>
/// <param name="Pair">The pair.</param>
public readonly record struct NamedPair(string Id, SentencePair Pair);

/// <summary>Reads named sentence pairs: id, French, English with tabs between; further columns and blank lines are ignored.</summary>
public static class NamedPairFile
{
    /// <summary>The pairs of a file, in order, read as they are asked for. A first line <c>id fr en</c> is taken for names of columns.</summary>
    /// <param name="stream">The file from its first byte, plain or gzip; left open.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <exception cref="InputFormatException">It is no text, a line has too few columns or is too long, or the gzip data is damaged.</exception>
    public static IEnumerable<NamedPair> Read(Stream stream, string path)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        var isFirst = true;
        foreach (var (number, line) in TsvLines.Read(stream, path))
        {
            var cells = line.Split('\t', 4);
            if (cells.Length < 3)
            {
                throw new InputFormatException(
                    path, $"{(cells.Length == 1 ? "1 column" : "2 columns")} where 3 are needed. Give lines of an id, French and English with tabs between.", number);
            }

            if (!isFirst || !IsHeader(cells))
            {
                yield return new NamedPair(cells[0], new SentencePair(cells[1], cells[2]));
            }

            isFirst = false;
        }
    }

    private static bool IsHeader(string[] cells) =>
        cells[0].Equals("id", StringComparison.OrdinalIgnoreCase)
        && cells[1].Equals("fr", StringComparison.OrdinalIgnoreCase)
        && cells[2].Equals("en", StringComparison.OrdinalIgnoreCase);
}
