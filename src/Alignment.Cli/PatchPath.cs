namespace Alignment.Cli;

/// <summary>How a patch names a file: relative to the folder it is applied in.</summary>
internal static class PatchPath
{
    /// <summary>The path from the current folder, with <c>/</c> between components; what lies elsewhere keeps its whole path, without the leading <c>/</c>.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? path.TrimStart('/') : relative;
    }
}
