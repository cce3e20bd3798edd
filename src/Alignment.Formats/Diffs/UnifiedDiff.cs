using System.Globalization;
using System.Text;

namespace Alignment.Formats.Diffs;

/// <summary>Writes the difference of two versions of a file as <c>patch</c> and <c>git apply</c> read it: for texts whose lines stay in their places.</summary>
public static class UnifiedDiff
{
    private const int Context = 3; // lines before and behind a change, as everywhere

    /// <summary>The difference; empty if there is none.</summary>
    /// <param name="path">The file, relative, with <c>/</c> between components.</param>
    /// <param name="before">The bytes of the old version, in an encoding that writes LF as one byte.</param>
    /// <param name="after">The bytes of the new version; as many lines.</param>
    /// <exception cref="ArgumentException">The versions differ in the number of their lines.</exception>
    public static byte[] Write(string path, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        var (old, mended) = (Lines(before), Lines(after));
        if (old.Count != mended.Count)
        {
            throw new ArgumentException("The versions differ in the number of their lines.", nameof(after));
        }

        using var diff = new MemoryStream();
        var changed = new List<int>();
        for (var i = 0; i < old.Count; i++)
        {
            if (!before[old[i]].SequenceEqual(after[mended[i]]))
            {
                changed.Add(i);
            }
        }

        if (changed.Count > 0)
        {
            Text(diff, $"--- {Name("a/" + path)}\n+++ {Name("b/" + path)}\n");
        }

        for (var first = 0; first < changed.Count;)
        {
            // Changes whose contexts touch share a hunk.
            var last = first;
            while (last + 1 < changed.Count && changed[last + 1] - changed[last] <= 2 * Context)
            {
                last++;
            }

            var start = Math.Max(0, changed[first] - Context);
            var end = Math.Min(old.Count, changed[last] + Context + 1);
            Text(diff, string.Create(CultureInfo.InvariantCulture, $"@@ -{start + 1},{end - start} +{start + 1},{end - start} @@\n"));
            WriteHunk(diff, before, after, old, mended, start, end);
            first = last + 1;
        }

        return diff.ToArray();
    }

    private static void WriteHunk(MemoryStream diff, ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, List<Range> old, List<Range> mended, int start, int end)
    {
        for (var i = start; i < end;)
        {
            if (before[old[i]].SequenceEqual(after[mended[i]]))
            {
                Line(diff, ' ', before[old[i++]]);
                continue;
            }

            var from = i;
            for (; i < end && !before[old[i]].SequenceEqual(after[mended[i]]); i++)
            {
                Line(diff, '-', before[old[i]]);
            }

            for (var line = from; line < i; line++)
            {
                Line(diff, '+', after[mended[line]]);
            }
        }
    }

    private static List<Range> Lines(ReadOnlySpan<byte> bytes)
    {
        var lines = new List<Range>();
        for (var at = 0; at < bytes.Length;)
        {
            var length = bytes[at..].IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : at + length + 1;
            lines.Add(at..end);
            at = end;
        }

        return lines;
    }

    private static void Line(MemoryStream diff, char sign, ReadOnlySpan<byte> line)
    {
        diff.WriteByte((byte)sign);
        diff.Write(line);
        if (line is [] || line[^1] != (byte)'\n')
        {
            Text(diff, "\n\\ No newline at end of file\n");
        }
    }

    private static void Text(MemoryStream diff, string text) => diff.Write(Encoding.UTF8.GetBytes(text));

    // As git writes names: a tab behind one with blanks, quotation marks and escapes around one with what would end it.
    private static string Name(string path)
    {
        if (!path.Any(c => c is '"' or '\\' or < ' ' or '\u007F'))
        {
            return path.Contains(' ', StringComparison.Ordinal) ? path + "\t" : path;
        }

        var quoted = new StringBuilder("\"");
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            _ = value is (byte)'"' or (byte)'\\' ? quoted.Append('\\').Append((char)value)
                : value is < 0x20 or >= 0x7F ? quoted.Append('\\').Append(Convert.ToString(value, 8).PadLeft(3, '0'))
                : quoted.Append((char)value);
        }

        return quoted.Append('"').ToString();
    }
}
