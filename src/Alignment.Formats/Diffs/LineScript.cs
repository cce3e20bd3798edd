namespace Alignment.Formats.Diffs;

/// <summary>A line that both versions have, or one of them.</summary>
/// <param name="Sign">As patches write it: a blank, <c>-</c> for the old version alone, <c>+</c> for the new one.</param>
/// <param name="Line">The line with its line end, so that a change of line ends, or a missing last one, shows.</param>
internal readonly record struct ScriptLine(char Sign, ReadOnlyMemory<byte> Line);

/// <summary>How one version of a file becomes another, line by line.</summary>
/// <remarks>Myers (1986), "An O(ND) Difference Algorithm and Its Variations", where lines have moved.</remarks>
internal static class LineScript
{
    // Beyond this many changed lines the shortest script costs too much to find, and nobody reads it: all is replaced.
    private const int MostChanges = 4_000;

    /// <summary>All lines of both versions in order; of lines that replace others, the old ones first.</summary>
    public static List<ScriptLine> Of(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        var (old, now) = (Lines(before), Lines(after));
        var head = 0;
        while (head < Math.Min(old.Count, now.Count) && IsSame(old[head], now[head]))
        {
            head++;
        }

        var tail = 0;
        while (tail < Math.Min(old.Count, now.Count) - head && IsSame(old[^(tail + 1)], now[^(tail + 1)]))
        {
            tail++;
        }

        return
        [
            .. old.Take(head).Select(line => new ScriptLine(' ', line)),
            .. Middle(old[head..^tail], now[head..^tail]),
            .. old.TakeLast(tail).Select(line => new ScriptLine(' ', line)),
        ];
    }

    private static IEnumerable<ScriptLine> Middle(List<ReadOnlyMemory<byte>> old, List<ReadOnlyMemory<byte>> now) =>
        old.Count == now.Count && 2 * old.Zip(now).Count(pair => IsSame(pair.First, pair.Second)) >= old.Count ? ByPlace(old, now)
        : Search(old, now) is { } reached ? Back(old, now, reached)
        : [.. old.Select(line => new ScriptLine('-', line)), .. now.Select(line => new ScriptLine('+', line))];

    // Lines that stay in their places, as corrections of words leave them: found without a search.
    private static IEnumerable<ScriptLine> ByPlace(List<ReadOnlyMemory<byte>> old, List<ReadOnlyMemory<byte>> now)
    {
        for (var i = 0; i < old.Count;)
        {
            var from = i;
            for (; i < old.Count && !IsSame(old[i], now[i]); i++)
            {
                yield return new ScriptLine('-', old[i]);
            }

            for (var line = from; line < i; line++)
            {
                yield return new ScriptLine('+', now[line]);
            }

            if (i < old.Count)
            {
                yield return new ScriptLine(' ', old[i++]);
            }
        }
    }

    // Back from the end, along the furthest path of each number of changes.
    private static Stack<ScriptLine> Back(List<ReadOnlyMemory<byte>> old, List<ReadOnlyMemory<byte>> now, List<int[]> reached)
    {
        var script = new Stack<ScriptLine>();
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
                script.Push(new ScriptLine(' ', old[--x]));
                y--;
            }

            script.Push(isInsertion ? new ScriptLine('+', now[--y]) : new ScriptLine('-', old[--x]));
            (x, y) = (fromX, fromX - fromDiagonal);
        }

        while (x > 0)
        {
            script.Push(new ScriptLine(' ', old[--x]));
        }

        return script;
    }

    // For each number of changes, how far into the old lines each diagonal can be followed; null if there are too many changes.
    private static List<int[]>? Search(List<ReadOnlyMemory<byte>> old, List<ReadOnlyMemory<byte>> now)
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

                while (x < old.Count && x - diagonal < now.Count && IsSame(old[x], now[x - diagonal]))
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

    private static bool IsSame(ReadOnlyMemory<byte> line, ReadOnlyMemory<byte> other) => line.Span.SequenceEqual(other.Span);

    private static List<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> bytes)
    {
        var lines = new List<ReadOnlyMemory<byte>>();
        while (!bytes.IsEmpty)
        {
            var length = bytes.Span.IndexOf((byte)'\n') is >= 0 and var at ? at + 1 : bytes.Length;
            lines.Add(bytes[..length]);
            bytes = bytes[length..];
        }

        return lines;
    }
}
