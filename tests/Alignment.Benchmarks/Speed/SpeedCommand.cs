using BenchmarkDotNet.Running;

namespace Alignment.Benchmarks.Speed;

/// <summary><c>speed</c>: benchmarks of the parts, run by BenchmarkDotNet.</summary>
internal static class SpeedCommand
{
    public static int Run(string[] options)
    {
        // without options BenchmarkSwitcher would ask on the console which ones to run
        var chosen = options is [] ? ["--filter", "*"] : options;
        return BenchmarkSwitcher.FromAssembly(typeof(SpeedCommand).Assembly).Run(chosen).Any() ? 0 : 2;
    }
}
