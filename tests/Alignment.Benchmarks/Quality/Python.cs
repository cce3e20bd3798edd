using System.ComponentModel;
using System.Diagnostics;

namespace Alignment.Benchmarks.Quality;

/// <summary>Runs Python 3, which the scorers of the development sets are written in.</summary>
internal static class Python
{
    private const string Name = "python3";

    /// <summary>What a script prints.</summary>
    /// <exception cref="MeasuringException">There is no Python, or the script failed.</exception>
    public static async Task<string> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
            await process.WaitForExitAsync().ConfigureAwait(false);
            return process.ExitCode == 0
                ? output
                : throw new MeasuringException($"the scorer failed: {(await error.ConfigureAwait(false)).TrimEnd().Split('\n')[^1]}");
        }
        catch (Win32Exception exception)
        {
            throw new MeasuringException("python3 cannot be started; the scorers of the development sets need it. Install Python 3.", exception);
        }
    }
}
