using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Alignment.Formats.Diffs;

/// <summary>Reads which lines are new or changed out of a patch as git writes it, with prefixes <c>a/</c> and <c>b/</c>.</summary>
/// <remarks>Lines of files are counted, not read, so that a text that looks like a patch leads nobody astray; however long they are, little of them is kept.</remarks>
public static partial class UnifiedDiffReader
{
    private const int LongestHead = 1 << 16; // characters of a line that are looked at: longer than any path

    /// <summary>Adds the lines of a patch.</summary>
    /// <param name="patch">Bytes, as git writes them.</param>
    /// <param name="changes">Where to add them: paths without their prefix.</param>
    /// <param name="cancellationToken">Looked at once a line.</param>
    public static void Read(Stream patch, ChangedLines changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(patch);
        ArgumentNullException.ThrowIfNull(changes);
        string? path = null;
        var content = 0L; // lines of files that follow
        foreach (var line in Heads(patch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (content > 0)
            {
                content -= line.StartsWith('\\') ? 0 : 1; // "\ No newline at end of file" is no line of a file
            }
            else if (line.StartsWith("+++ ", StringComparison.Ordinal))
            {
                path = PathOf(line[4..]);
            }
            else if (line.StartsWith("diff ", StringComparison.Ordinal))
            {
                path = null;
            }
            else if (path is not null && HunkHead().Match(line) is { Success: true } hunk)
            {
                var (first, count) = (Number(hunk.Groups["first"]), hunk.Groups["count"].Success ? Number(hunk.Groups["count"]) : 1);
                content = count + (hunk.Groups["old"].Success ? Number(hunk.Groups["old"]) : 1L);
                if (count > 0)
                {
                    changes.Add(path, first, first + count - 1);
                }
            }
        }
    }

    [GeneratedRegex(@"^@@ -\d{1,9}(,(?<old>\d{1,9}))? \+(?<first>\d{1,9})(,(?<count>\d{1,9}))? @@", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HunkHead();

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The name behind b/, without its quotation marks and the tab that ends one with blanks; null for /dev/null.
    private static string? PathOf(string name)
    {
        var bytes = name.StartsWith('"') ? Unquote(name) : Encoding.Latin1.GetBytes(name.TrimEnd('\t'));
        var path = Encoding.UTF8.GetString(bytes);
        return path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : null;
    }

    // As C writes strings: git's quote.c.
    private static byte[] Unquote(string name)
    {
        var bytes = new List<byte>(name.Length);
        for (var i = 1; i < name.Length && name[i] != '"'; i++)
        {
            if (name[i] != '\\' || i + 1 == name.Length)
            {
                bytes.Add((byte)name[i]);
            }
            else if (name[i + 1] is >= '0' and <= '3' && i + 3 < name.Length)
            {
                bytes.Add((byte)(((name[i + 1] - '0') << 6) | (((name[i + 2] - '0') & 7) << 3) | ((name[i + 3] - '0') & 7)));
                i += 3;
            }
            else
            {
                bytes.Add((byte)(name[i + 1] switch { 'a' => '\a', 'b' => '\b', 't' => '\t', 'n' => '\n', 'v' => '\v', 'f' => '\f', 'r' => '\r', var c => c }));
                i++;
            }
        }

        return [.. bytes];
    }

    // The beginning of each line, a character a byte.
    private static IEnumerable<string> Heads(Stream patch)
    {
        using var reader = new StreamReader(patch, Encoding.Latin1, detectEncodingFromByteOrderMarks: false);
        var line = new StringBuilder();
        var buffer = new char[1 << 15];
        for (int read; (read = reader.Read(buffer)) > 0;)
        {
            for (var at = 0; at < read;)
            {
                var length = buffer.AsSpan(at, read - at).IndexOf('\n');
                var end = length < 0 ? read : at + length;
                line.Append(buffer, at, Math.Min(end - at, LongestHead - line.Length));
                at = end + 1;
                if (length >= 0)
                {
                    yield return line.ToString();
                    line.Clear();
                }
            }
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }
}
