using System.Globalization;
using System.Runtime.InteropServices;

namespace Alignment.Benchmarks.Quality;

/// <summary>What the times were taken on, and how busy it was.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, memory, runtime and system in a line.</summary>
    public static string Describe()
    {
        var gigabytes = (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30)).ToString("0", CultureInfo.InvariantCulture);
        return $"{Processor()}, {Environment.ProcessorCount} cores, {gigabytes} GB, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}";
    }

    /// <summary>Processes that wanted to run, on average over the last minute; null where the system does not say.</summary>
    public static string? Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : null;

    private static string Processor()
    {
        const string Model = "model name";
        var line = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith(Model, StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
