namespace Alignment.Benchmarks.Quality;

/// <summary>The development sets, and a folder of our own for what the program makes of them.</summary>
/// <param name="Bench">Folder of the development sets.</param>
/// <param name="Output">An empty folder, removed at the end.</param>
internal sealed record Workspace(string Bench, string Output) : IDisposable
{
    public static Workspace Open(string bench) => new(Path.GetFullPath(bench), Directory.CreateTempSubdirectory("alignment-quality-").FullName);

    /// <summary>A file or folder of the development sets.</summary>
    /// <exception cref="MeasuringException">It is not there.</exception>
    public string In(params string[] parts)
    {
        var path = Path.Combine([Bench, .. parts]);
        return Path.Exists(path) ? path : throw new MeasuringException($"{Path.Combine(parts)} is missing from the folder of the development sets");
    }

    /// <summary>A file or folder to write.</summary>
    public string Out(string name) => Path.Combine(Output, name);

    public void Dispose() => Directory.Delete(Output, recursive: true);
}
