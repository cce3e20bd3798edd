namespace Alignment.Formats.Findings;

/// <summary>The path of a file as programs that read reports want it.</summary>
internal static class FindingPath
{
    /// <summary>The path from a folder on, with <c>/</c> between components and without <c>./</c> before them; outside of the folder, the path as it is.</summary>
    /// <param name="path">The path, as findings show it.</param>
    /// <param name="folder">The folder, in full; empty for none.</param>
    public static string Relative(string path, string folder)
    {
        var slashed = path.Replace('\\', '/');
        if (folder.Length > 0 && Path.IsPathRooted(path))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            return relative.StartsWith("..", StringComparison.Ordinal) ? slashed : relative;
        }

        while (slashed.StartsWith("./", StringComparison.Ordinal))
        {
            slashed = slashed[2..];
        }

        return slashed;
    }

    /// <summary>The same as a URI reference: percent-encoded, relative unless the file lies outside of the folder.</summary>
    public static string Uri(string path, string folder)
    {
        var relative = Relative(path, folder);
        var encoded = string.Join('/', relative.Split('/').Select(System.Uri.EscapeDataString));
        return Path.IsPathRooted(relative) ? (relative[0] == '/' ? "file://" : "file:///") + encoded : encoded;
    }
}
