using System.Globalization;
using System.Text;

namespace Alignment.Formats.Diffs;

/// <summary>Writes the difference of two versions of a file as <c>diff -u</c> writes it and <c>patch</c> and <c>git apply</c> read it.</summary>
public static class UnifiedDiff
{
    private const int Context = 3; // lines before and behind a change, as everywhere

    /// <summary>The difference; empty if there is none.</summary>
    /// <param name="path">The file, relative, with <c>/</c> between components.</param>
    /// <param name="before">The bytes of the old version, in an encoding that writes LF as one byte; null if there was no file.</param>
    /// <param name="after">The bytes of the new version.</param>
    public static byte[] Write(string path, ReadOnlyMemory<byte>? before, ReadOnlyMemory<byte> after)
    {
        var script = LineScript.Of(before ?? default, after);
        using var diff = new MemoryStream();
        var (old, now, at) = (0, 0, 0); // lines before the next hunk
        foreach (var (first, end) in Hunks(script))
        {
            if (diff.Length == 0)
            {
                Text(diff, $"--- {(before is null ? "/dev/null" : Name("a/" + path))}\n+++ {Name("b/" + path)}\n");
            }

            old += first - at; // between hunks, both versions are the same
            now += first - at;
            var hunk = script[first..end];
            var (oldCount, newCount) = (hunk.Count(line => line.Sign != '+'), hunk.Count(line => line.Sign != '-'));
            Text(diff, $"@@ -{Range(old, oldCount)} +{Range(now, newCount)} @@\n");
            hunk.ForEach(line => Line(diff, line));
            (old, now, at) = (old + oldCount, now + newCount, end);
        }

        return diff.ToArray();
    }

    // Stretches of the script; changes whose contexts touch share one.
    private static IEnumerable<(int First, int End)> Hunks(List<ScriptLine> script)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < script.Count; i++)
        {
            if (script[i].Sign == ' ')
            {
                continue;
            }

            if (first >= 0 && i - last > (2 * Context) + 1)
            {
                yield return (Math.Max(0, first - Context), last + Context + 1);
                first = -1;
            }

            first = first < 0 ? i : first;
            last = i;
        }

        if (first >= 0)
        {
            yield return (Math.Max(0, first - Context), Math.Min(script.Count, last + Context + 1));
        }
    }

    private static string Range(int before, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? before : before + 1)},{count}");

    private static void Line(MemoryStream diff, ScriptLine line)
    {
        diff.WriteByte((byte)line.Sign);
        diff.Write(line.Line.Span);
        if (line.Line.Span[^1] != (byte)'\n')
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
