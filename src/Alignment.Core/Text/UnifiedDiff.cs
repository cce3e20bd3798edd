using System.Globalization;
using System.Text;

namespace Alignment.Core.Text;

/// <summary>The lines in which two texts differ, in the form that <c>diff -u</c>, <c>git apply</c> and reviewers read.</summary>
/// <remarks>Myers (1986), "An O(ND) Difference Algorithm and Its Variations", on lines.</remarks>
public static class UnifiedDiff
{
    private const int ContextLines = 3;

    // Beyond this many changed lines the shortest script costs too much to find, and nobody reads it: all is replaced.
    private const int MostChanges = 4_000;

    /// <summary>The difference; empty if the texts are equal.</summary>
    /// <param name="path">The file's name, shown for both sides.</param>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new one.</param>
    public static string Of(string path, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (Lines(before), Lines(after));
        var script = Script(old, now);
        var diff = new StringBuilder();
        foreach (var (first, last) in Hunks(script))
        {
            if (diff.Length == 0)
            {
                diff.Append(CultureInfo.InvariantCulture, $"--- {path}\n+++ {path}\n");
            }

            WriteHunk(diff, script, first, last);
        }

        return diff.ToString();
    }

    // Each line with its line end, so that a change of line ends, or a missing last one, shows.
    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var at ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    private static List<(char Sign, string Line)> Script(List<string> old, List<string> now)
    {
        var head = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = Enumerable.Reverse(old).Zip(Enumerable.Reverse(now)).Take(Math.Min(old.Count, now.Count) - head).TakeWhile(pair => pair.First == pair.Second).Count();
        return
        [
            .. old.Take(head).Select(line => (' ', line)),
            .. Middle(old[head..^tail], now[head..^tail]),
            .. old.TakeLast(tail).Select(line => (' ', line)),
        ];
    }

    private static Stack<(char Sign, string Line)> Middle(List<string> old, List<string> now)
    {
        var reached = Search(old, now);
        if (reached is null)
        {
            return new Stack<(char, string)>(Enumerable.Reverse([.. old.Select(line => ('-', line)), .. now.Select(line => ('+', line))]));
        }

        // Back from the end, along the furthest path of each number of changes.
        var script = new Stack<(char Sign, string Line)>();
        var (x, y) = (old.Count, now.Count);
        for (var changes = reached.Count - 1; changes > 0; changes--)
        {
            var furthest = reached[changes - 1];
            var diagonal = x - y;
            var isInsertion = diagonal == -changes || (diagonal != changes && At(furthest, diagonal - 1) < At(furthest, diagonal + 1));
            var (fromX, fromDiagonal) = isInsertion ? (At(furthest, diagonal + 1), diagonal + 1) : (At(furthest, diagonal - 1), diagonal - 1);
            var startX = isInsertion ? fromX : fromX + 1;
            while (x > startX)
            {
                script.Push((' ', old[--x]));
                y--;
            }

            script.Push(isInsertion ? ('+', now[--y]) : ('-', old[--x]));
            (x, y) = (fromX, fromX - fromDiagonal);
        }

        while (x > 0)
        {
            script.Push((' ', old[--x]));
        }

        return script;
    }

    // For each number of changes, how far into the old lines each diagonal can be followed; null if there are too many changes.
    private static List<int[]>? Search(List<string> old, List<string> now)
    {
        var reached = new List<int[]>();
        for (var changes = 0; changes <= Math.Min(MostChanges, old.Count + now.Count); changes++)
        {
            var furthest = new int[(2 * changes) + 1];
            reached.Add(furthest);
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var x = 0;
                if (changes > 0)
                {
                    var before = reached[changes - 1];
                    var isInsertion = diagonal == -changes || (diagonal != changes && At(before, diagonal - 1) < At(before, diagonal + 1));
                    x = isInsertion ? At(before, diagonal + 1) : At(before, diagonal - 1) + 1;
                }

                while (x < old.Count && x - diagonal < now.Count && old[x] == now[x - diagonal])
                {
                    x++;
                }

                furthest[diagonal + changes] = x;
                if (x >= old.Count && x - diagonal >= now.Count)
                {
                    return reached;
                }
            }
        }

        return null;
    }

    private static int At(int[] furthest, int diagonal) => furthest[diagonal + (furthest.Length / 2)];

    // Stretches of the script with changes no further apart than twice the context.
    private static IEnumerable<(int First, int Last)> Hunks(List<(char Sign, string Line)> script)
    {
        var first = -1;
        var last = -1;
        for (var i = 0; i < script.Count; i++)
        {
            if (script[i].Sign == ' ')
            {
                continue;
            }

            if (first >= 0 && i - last > 2 * ContextLines)
            {
                yield return (Math.Max(0, first - ContextLines), last + ContextLines);
                first = -1;
            }

            first = first < 0 ? i : first;
            last = i;
        }

        if (first >= 0)
        {
            yield return (Math.Max(0, first - ContextLines), Math.Min(script.Count - 1, last + ContextLines));
        }
    }

    private static void WriteHunk(StringBuilder diff, List<(char Sign, string Line)> script, int first, int last)
    {
        var part = script[first..(last + 1)];
        var (old, now) = (script.Take(first).Count(line => line.Sign != '+'), script.Take(first).Count(line => line.Sign != '-'));
        diff.Append(CultureInfo.InvariantCulture, $"@@ -{Range(old, part.Count(line => line.Sign != '+'))} +{Range(now, part.Count(line => line.Sign != '-'))} @@\n");
        foreach (var (sign, line) in part)
        {
            diff.Append(sign).Append(line);
            if (line[^1] != '\n')
            {
                diff.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    private static string Range(int before, int count) => string.Create(CultureInfo.InvariantCulture, $"{(count == 0 ? before : before + 1)},{count}");
}
