namespace Alignment.Benchmarks;

/// <summary>The repository that this program was built from.</summary>
internal static class RepositoryFolder
{
    /// <summary>The folder that holds <c>Alignment.sln</c>.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Alignment.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The benchmarks were moved out of the repository: no Alignment.sln above them.");
    }
}
