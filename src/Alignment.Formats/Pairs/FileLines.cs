using System.Security.Cryptography;
using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Formats.Collections;
using Alignment.Formats.Decoding;
using Alignment.Formats.Html.Reading;
using Alignment.Formats.Jsonl;
using Alignment.Formats.Prose;
using Alignment.Formats.Word;

namespace Alignment.Formats.Pairs;

/// <summary>The files that the places of pairs are in, as they are now: to show lines, and to tell offsets.</summary>
/// <remarks>Files that are absent, not text, packed or larger than any article are left out: findings then show no line. Any number of threads.</remarks>
public sealed class FileLines
{
    private const int Largest = 64 << 20; // bytes; as the check of texts has it

    private readonly Dictionary<string, (SourceLines Lines, string Sha256)?> files = new(StringComparer.Ordinal);

    /// <summary>The lines of a file; null if it is not at hand.</summary>
    /// <param name="path">The file, from the working folder.</param>
    public SourceLines? Of(string path) => Load(path)?.Lines;

    /// <summary>The lines of a file that has not changed since something was noted about it; null if it has, or is not at hand.</summary>
    /// <param name="path">The file, from the working folder.</param>
    /// <param name="sha256">SHA-256 of its bytes then, in lower-case hexadecimal digits.</param>
    public SourceLines? Of(string path, string sha256) => Load(path) is { } file && file.Sha256 == sha256 ? file.Lines : null;

    /// <summary>Whether a file is at hand and neither it nor, in JSONL, any line of it is what was noted.</summary>
    /// <param name="path">The file, from the working folder.</param>
    /// <param name="sha256">SHA-256 of its bytes, or of those of an article's line, then; empty if nobody noted it: then nothing has changed.</param>
    public bool HasChanged(string path, string sha256) => sha256.Length > 0 && Load(path) is { } file && file.Sha256 != sha256 && !HasLine(file.Lines, sha256);

    private static bool HasLine(SourceLines lines, string sha256) => lines.Text.TrimStart().StartsWith('{')
        && JsonlHashes.Of(Enumerable.Range(1, lines.Count).Select(line => lines.LineOf(line).ToString())).Contains(sha256);

    private (SourceLines Lines, string Sha256)? Load(string path)
    {
        lock (files)
        {
            if (!files.TryGetValue(path, out var known))
            {
                files[path] = known = Read(path);
            }

            return known;
        }
    }

    private static (SourceLines Lines, string Sha256)? Read(string path)
    {
        try
        {
            return File.Exists(path) && BoundedFile.Read(path, Largest) is { } bytes && LinesOf(path, bytes) is { } text
                ? (new SourceLines(text), Convert.ToHexStringLower(SHA256.HashData(bytes)))
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InputFormatException)
        {
            return null; // a line that cannot be shown is no reason to keep the finding back
        }
    }

    private static string? LinesOf(string path, byte[] bytes) => ProseReader.IsReadOnly(path)
        ? DocxReader.ReadText(path, bytes, Largest)?.Lines()
        : ByteDecoder.Decode(bytes, HtmlReader.LooksLikeHtml(bytes) ? HtmlReader.StatedEncoding(bytes) : null)?.Text;
}
