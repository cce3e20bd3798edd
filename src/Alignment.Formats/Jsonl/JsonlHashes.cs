using System.Security.Cryptography;
using System.Text;

namespace Alignment.Formats.Jsonl;

/// <summary>By what an article of a JSONL file is known to be what it was: the hash of its line.</summary>
public static class JsonlHashes
{
    /// <summary>SHA-256 of lines as articles have it, in lower-case hexadecimal digits: of all bytes up to LF, so that a CR and a byte order mark count where there are some.</summary>
    /// <param name="lines">The lines of a file, without their ends and without byte order mark.</param>
    public static IEnumerable<string> Of(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var isFirst = true;
        foreach (var line in lines)
        {
            foreach (var mark in isFirst ? ["", "\uFEFF"] : (string[])[""])
            {
                yield return Hash(mark + line);
                yield return Hash(mark + line + "\r");
            }

            isFirst = false;
        }
    }

    private static string Hash(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)));
}
