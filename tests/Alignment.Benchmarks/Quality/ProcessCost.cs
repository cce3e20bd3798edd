using System.Text.Json;

namespace Alignment.Benchmarks.Quality;

/// <summary>What runs of a new process cost: medians, and the spread of the wall time.</summary>
/// <param name="Wall">Seconds from start to end, median.</param>
/// <param name="Fastest">Seconds of the fastest run.</param>
/// <param name="Slowest">Seconds of the slowest run.</param>
/// <param name="Processor">Seconds of processor time, user and system, median.</param>
/// <param name="Megabytes">Most memory in use at once (resident set), median.</param>
internal sealed record ProcessCost(double Wall, double Fastest, double Slowest, double Processor, double Megabytes)
{
    // .NET can no longer ask for processor time and peak memory once a child has ended; wait4 tells both.
    private const string Script = """
        import json, os, subprocess, sys, time
        started = time.perf_counter()
        child = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = status
        print(json.dumps({
            'wall': time.perf_counter() - started, 'status': status,
            'processor': usage.ru_utime + usage.ru_stime,
            'megabytes': usage.ru_maxrss / (1048576 if sys.platform == 'darwin' else 1024)}))
        """;

    /// <summary>Runs a program several times, one run after the other.</summary>
    /// <exception cref="MeasuringException">A run ended with another exit code than 0 or 1.</exception>
    public static async Task<ProcessCost> MeasureAsync(int runs, string program, params string[] arguments)
    {
        var costs = new List<JsonElement>();
        for (var run = 0; run < runs; run++)
        {
            var cost = JsonDocument.Parse(await Python.RunAsync(["-c", Script, program, .. arguments]).ConfigureAwait(false)).RootElement;
            var exit = cost.GetProperty("status").GetInt32() >> 8; // of a wait status, the exit code is the second byte
            costs.Add(exit is 0 or 1 ? cost : throw new MeasuringException($"exit code {exit}"));
        }

        return new ProcessCost(
            Median(costs, "wall"), costs.Min(cost => cost.GetProperty("wall").GetDouble()), costs.Max(cost => cost.GetProperty("wall").GetDouble()),
            Median(costs, "processor"), Median(costs, "megabytes"));
    }

    private static double Median(List<JsonElement> costs, string name) =>
        costs.Select(cost => cost.GetProperty(name).GetDouble()).Order().ElementAt(costs.Count / 2);
}
