using System.Collections.Concurrent;
using System.Security.Cryptography;
using Alignment.Core.Articles;

namespace Alignment.Cli.Reviewing;

/// <summary>Tells whether articles have changed on disk since they were read.</summary>
internal sealed class ArticleFiles
{
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, string Hash)> known = new(StringComparer.Ordinal);

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
            if (seen.Hash is null || seen.Written != file.LastWriteTimeUtc || seen.Length != file.Length)
            {
                using var stream = file.OpenRead();
                known[file.FullName] = seen = (file.LastWriteTimeUtc, file.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
            }

            return seen.Hash == article.Sha256;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null; // it is a notice that is lost, no work
        }
    }
}
