using Alignment.Core.Checking;

namespace Alignment.Formats.Prose;

/// <summary>Which paths a check passes over: the lines of an ignore file, as git reads them.</summary>
/// <remarks>The last line that matches a path decides; <c>!</c> takes a path back; a line that ends with <c>/</c> is about folders and all in them.</remarks>
public sealed class IgnoreFile
{
    /// <summary>The name of the file, searched upward from the working folder.</summary>
    public const string Name = ".alignmentignore";

    private readonly List<(Glob Glob, bool IsKept)> lines = [];

    /// <summary>Reads patterns, one a line; blank lines and those that begin with <c>#</c> say nothing.</summary>
    public IgnoreFile(IEnumerable<string> patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        foreach (var line in patterns.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var isKept = line[0] == '!';
            lines.Add((new Glob(isKept ? line[1..] : line), isKept));
        }
    }

    /// <summary>Nothing is passed over.</summary>
    public static IgnoreFile None { get; } = new([]);

    /// <summary>Whether a file is passed over, by itself or with a folder that it is in.</summary>
    /// <param name="path">Relative to the folder of the ignore file, with <c>/</c> between components.</param>
    public bool IsIgnored(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (lines.Count == 0)
        {
            return false;
        }

        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (Decide(path[..slash]) || Decide(path[..slash] + "/"))
            {
                return true;
            }
        }

        return Decide(path);
    }

    private bool Decide(string path)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            if (lines[i].Glob.IsMatch(path))
            {
                return !lines[i].IsKept;
            }
        }

        return false;
    }
}
