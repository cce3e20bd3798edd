namespace Alignment.Formats.Diffs;

/// <summary>Which lines of which files are new or changed.</summary>
public sealed class ChangedLines
{
    private readonly Dictionary<string, List<(int First, int Last)>> byPath = new(StringComparer.Ordinal);

    /// <summary>Adds some lines of a file.</summary>
    /// <param name="path">The file, from the top of its repository, with <c>/</c> between components.</param>
    /// <param name="first">1-based.</param>
    /// <param name="last">1-based; the line itself included.</param>
    public void Add(string path, int first, int last)
    {
        if (!byPath.TryGetValue(path, out var ranges))
        {
            byPath[path] = ranges = [];
        }

        ranges.Add((first, last));
    }

    /// <summary>Adds all lines of a file.</summary>
    public void AddFile(string path) => Add(path, 1, int.MaxValue);

    /// <summary>Whether one of some lines of a file has changed.</summary>
    /// <inheritdoc cref="Add"/>
    public bool Contains(string path, int first, int last) =>
        byPath.TryGetValue(path, out var ranges) && ranges.Exists(range => range.First <= last && first <= range.Last);
}
