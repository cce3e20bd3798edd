namespace Alignment.Benchmarks.Quality;

/// <summary>A build of the program whose check is measured.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Program">Its executable.</param>
internal sealed record CheckBuild(string Name, string Program)
{
    /// <summary>The build that <c>dotnet build</c> makes, which is compiled while it runs.</summary>
    public static CheckBuild Ordinary { get; } = new("built", Timings.Program);

    /// <summary>Publishes the program for this system, which makes machine code of it beforehand.</summary>
    /// <exception cref="MeasuringException">It cannot be published here.</exception>
    public static async Task<CheckBuild> PublishAsync(Workspace work)
    {
        var folder = work.Out("published");
        await ProcessCost.MeasureAsync(
            1, "dotnet", "publish", Path.Combine(RepositoryFolder.Path, "src", "Alignment.Cli"), "-c", "Release",
            "-r", System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier, "-o", folder, "-v", "quiet").ConfigureAwait(false);
        var program = Path.Combine(folder, Path.GetFileName(Timings.Program));
        return File.Exists(program) ? new CheckBuild("published", program) : throw new MeasuringException("dotnet publish made no program");
    }
}
