namespace Alignment.Cli.Tests.House;

/// <summary>The repository that these tests were built from.</summary>
internal static class SourceTree
{
    // what a build, a run or an editor leaves behind
    private static readonly HashSet<string> NotSource = new(StringComparer.Ordinal)
    {
        ".git", ".idea", ".vs", ".vscode", "bin", "obj", "out", "BenchmarkDotNet.Artifacts", "TestResults",
    };

    /// <summary>The folder that holds <c>Alignment.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All source files, as paths relative to the root, separated by <c>/</c>.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. Walk(new DirectoryInfo(Root))
            .Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a file of the tree.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) => folder.EnumerateFiles()
        .Where(file => file.Name != ".git" && !file.Name.StartsWith("actual.", StringComparison.Ordinal))
        .Concat(folder.EnumerateDirectories().Where(inner => !NotSource.Contains(inner.Name)).SelectMany(Walk));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Alignment.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests were moved out of the repository: no Alignment.sln above them.");
    }
}
