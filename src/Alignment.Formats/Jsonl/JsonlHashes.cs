using System.Security.Cryptography;
using System.Text;

namespace Alignment.Formats.Jsonl;

/// <summary>By what an article of a JSONL file is known to be what it was: the hash of its line.</summary>
public static class JsonlHashes
{
    /// <summary>SHA-256 of lines as articles have it, in lower-case hexadecimal digits; of the first line also behind a byte order mark, which counts where there is one.</summary>
    /// <param name="lines">The lines of a file, without their ends and without byte order mark.</param>
    public static IEnumerable<string> Of(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var isFirst = true;
        foreach (var line in lines)
        {
            var bytes = Encoding.UTF8.GetBytes(line);
            yield return Convert.ToHexStringLower(SHA256.HashData(bytes));
            if (isFirst)
            {
                yield return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.Preamble, .. bytes]));
            }

            isFirst = false;
        }
    }
}
