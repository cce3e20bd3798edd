namespace Alignment.Core.Checking;

/// <summary>A pattern for paths: <c>*</c> and <c>?</c> stay inside a component, <c>**</c> crosses them, <c>{a,b}</c> is either.</summary>
/// <remarks>
/// A pattern without <c>/</c> matches the last component wherever it is; one with <c>/</c> matches the whole path. Capitals count. It runs in time
/// proportional to pattern times path, whatever the pattern.
/// </remarks>
public sealed class Glob
{
    private const int MostAlternatives = 256; // {a,b} multiply

    private readonly IReadOnlyList<string> patterns;

    /// <summary>Makes a glob.</summary>
    /// <param name="pattern">The pattern; <c>\</c> is an ordinary character.</param>
    public Glob(string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        Pattern = pattern;
        var trimmed = pattern.StartsWith("./", StringComparison.Ordinal) ? pattern[2..] : pattern;
        patterns = [.. Expand(trimmed).Take(MostAlternatives).Select(Anchor)];
    }

    /// <summary>The pattern, as the user wrote it.</summary>
    public string Pattern { get; }

    /// <summary>Whether a path matches.</summary>
    /// <param name="path">With <c>/</c> between components; a leading <c>./</c> does not count.</param>
    public bool IsMatch(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var plain = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
        foreach (var pattern in patterns)
        {
            if (IsMatch(pattern, plain))
            {
                return true;
            }
        }

        return false;
    }

    private static string Anchor(string pattern) => pattern switch
    {
        ['/', .. var rest] => rest,
        _ when pattern.TrimEnd('/').Contains('/', StringComparison.Ordinal) => pattern.EndsWith('/') ? pattern + "**" : pattern,
        [.., '/'] => "**/" + pattern + "**",
        _ => "**/" + pattern,
    };

    private static IEnumerable<string> Expand(string pattern)
    {
        var close = pattern.IndexOf('}', StringComparison.Ordinal);
        var open = close < 0 ? -1 : pattern.LastIndexOf('{', close);
        return open < 0
            ? [pattern]
            : pattern[(open + 1)..close].Split(',').SelectMany(choice => Expand(pattern[..open] + choice + pattern[(close + 1)..]));
    }

    // One row of a table: which lengths of the path the pattern so far can match.
    private static bool IsMatch(string pattern, string path)
    {
        var reached = new bool[path.Length + 1];
        reached[0] = true;
        for (var i = 0; i < pattern.Length; i++)
        {
            var isDeep = pattern[i] == '*' && i + 1 < pattern.Length && pattern[i + 1] == '*';
            if (isDeep)
            {
                i++;
                if (i + 1 < pattern.Length && pattern[i + 1] == '/')
                {
                    i++;
                    AnyFolders(reached, path);
                }
                else
                {
                    Stretch(reached, path, crosses: true);
                }
            }
            else if (pattern[i] == '*')
            {
                Stretch(reached, path, crosses: false);
            }
            else
            {
                for (var end = path.Length; end > 0; end--)
                {
                    reached[end] = reached[end - 1] && (pattern[i] == path[end - 1] || (pattern[i] == '?' && path[end - 1] != '/'));
                }

                reached[0] = false;
            }
        }

        return reached[^1];
    }

    private static void Stretch(bool[] reached, string path, bool crosses)
    {
        for (var end = 1; end < reached.Length; end++)
        {
            reached[end] |= reached[end - 1] && (crosses || path[end - 1] != '/');
        }
    }

    // "**/" is nothing, or whole components each with its slash.
    private static void AnyFolders(bool[] reached, string path)
    {
        var isOpen = false;
        for (var end = 0; end < reached.Length; end++)
        {
            var here = reached[end];
            reached[end] = here || (isOpen && path[end - 1] == '/');
            isOpen |= here;
        }
    }
}
