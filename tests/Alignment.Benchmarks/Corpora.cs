using System.IO.Compression;

namespace Alignment.Benchmarks;

/// <summary>The training text: one file of French-English pairs a source.</summary>
/// <remarks>Only sources that a shipped model may be trained on are named here.</remarks>
internal static class Corpora
{
    /// <summary>The pairs of one source, in file order.</summary>
    /// <param name="folder">Where the <c>*.tsv.gz</c> files are: French, tab, English.</param>
    /// <param name="source">File name without extensions.</param>
    public static IEnumerable<(string French, string English)> Pairs(string folder, string source)
    {
        using var file = File.OpenRead(Path.Combine(folder, source + ".tsv.gz"));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var french, var english, ..])
            {
                yield return (french, english);
            }
        }
    }
}
