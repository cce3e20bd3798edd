namespace Alignment.Core.Mining;

/// <summary>The different texts of a collection, and which lines have them.</summary>
/// <remarks>A line that comes a thousand times is looked at once: else it would be its own rival a thousand times.</remarks>
internal sealed class DistinctTexts
{
    private readonly int[] firsts;
    private readonly int[] next;

    public DistinctTexts(IReadOnlyList<string> lines)
    {
        next = new int[lines.Count];
        Array.Fill(next, -1);
        var known = new Dictionary<string, int>(lines.Count, StringComparer.Ordinal);
        var first = new List<int>();
        var last = new List<int>();
        for (var line = 0; line < lines.Count; line++)
        {
            if (known.TryGetValue(lines[line], out var text))
            {
                next[last[text]] = line;
                last[text] = line;
            }
            else
            {
                known.Add(lines[line], first.Count);
                first.Add(line);
                last.Add(line);
            }
        }

        firsts = [.. first];
        Texts = [.. firsts.Select(line => lines[line])];
    }

    /// <summary>The texts, in the order in which they first come.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The lines that have a text, in order.</summary>
    public IEnumerable<int> Lines(int text)
    {
        for (var line = firsts[text]; line >= 0; line = next[line])
        {
            yield return line;
        }
    }
}
