using System.Collections.Concurrent;
using System.Security.Cryptography;
using Alignment.Core.Articles;
using Alignment.Formats.Jsonl;

namespace Alignment.Cli.Reviewing;

/// <summary>Tells whether articles have changed on disk since they were read.</summary>
internal sealed class ArticleFiles
{
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, IReadOnlySet<string> Hashes)> known = new(StringComparer.Ordinal);

    /// <summary>Whether an article's file has the bytes it was read from; null if it is not where it was, as on another machine.</summary>
    public bool? IsUnchanged(Article article)
    {
        try
        {
            var file = new FileInfo(article.Path);
            if (article.Sha256.Length == 0 || !file.Exists)
            {
                return null;
            }

            var seen = known.GetValueOrDefault(file.FullName);
            if (seen.Hashes is null || seen.Written != file.LastWriteTimeUtc || seen.Length != file.Length)
            {
                known[file.FullName] = seen = (file.LastWriteTimeUtc, file.Length, Hashes(file));
            }

            return seen.Hashes.Contains(article.Sha256);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null; // it is a notice that is lost, no work
        }
    }

    // Of the file; in JSONL, where a line is an article, of each line.
    private static HashSet<string> Hashes(FileInfo file)
    {
        using var stream = file.OpenRead();
        var whole = Convert.ToHexStringLower(SHA256.HashData(stream));
        return file.Extension.Equals(".jsonl", StringComparison.OrdinalIgnoreCase) ? [whole, .. JsonlHashes.Of(File.ReadLines(file.FullName))] : [whole];
    }
}
