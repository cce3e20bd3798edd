using System.Diagnostics;
using System.Globalization;

namespace Alignment.Benchmarks.Quality;

/// <summary>A line of the table of times: what was run and what it cost, or why that is not known.</summary>
internal sealed record Timing(string What, ProcessCost? Cost, string? Missing);

/// <summary>Times the built program in new processes, as users start it.</summary>
internal static class Timings
{
    private const int Runs = 5;

    // the program as built for release, beside this one, which was built for release too
    public static readonly string Program = Path.Combine(
        RepositoryFolder.Path, "src", "Alignment.Cli", "bin", "Release", "net10.0", OperatingSystem.IsWindows() ? "alignment.exe" : "alignment");

    public static async Task<IReadOnlyList<Timing>> MeasureAsync(IReadOnlyList<SetResult> results, Workspace work)
    {
        var seeds = Path.Combine(RepositoryFolder.Path, "seeds");
        var timings = new List<Timing>
        {
            await TimeAsync("start and end: `alignment --version`", () => ProcessCost.MeasureAsync(Runs, Program, "--version")).ConfigureAwait(false),
            await TimeAsync(
                "`alignment report seeds`, the built program",
                () => ProcessCost.MeasureAsync(Runs, Program, "report", seeds, "-o", work.Out("report.html"))).ConfigureAwait(false),
        };
        foreach (var set in results.Where(result => result.Missing is null).Select(result => result.Set))
        {
            if (set.Command is { } command)
            {
                var what = $"`alignment {command(work)[0]}`, {set.Title}";
                timings.Add(await TimeAsync(what, () => ProcessCost.MeasureAsync(Runs, Program, command(work))).ConfigureAwait(false));
            }
        }

        return timings;
    }

    /// <summary>How time and memory grow with length: the acts of set E one after the other, again and again.</summary>
    public static async Task<IReadOnlyList<Timing>> MeasureGrowthAsync(Workspace work)
    {
        var timings = new List<Timing>();
        foreach (var (lines, runs) in new[] { (3_000, Runs), (30_000, Runs), (300_000, 1) })
        {
            var (french, english) = LongText.Write(work, lines);
            string[] align = ["align", french, english, "--one-per-line", "--format", "ids", "-o", work.Out("long.ids")];
            var what = $"`alignment align`, {lines:#,0} lines of acts a side{(runs == 1 ? " (one run)" : "")}";
            timings.Add(await TimeAsync(what, () => ProcessCost.MeasureAsync(runs, Program, align)).ConfigureAwait(false));
        }

        return timings;
    }

    /// <summary>The README's first command, in a fresh clone with an empty package cache and then once more.</summary>
    public static async Task<IReadOnlyList<Timing>> MeasureFirstUseAsync(Workspace work)
    {
        var clone = work.Out("clone");
        string[] report = ["run", "--project", Path.Combine(clone, "src", "Alignment.Cli"), "-c", "Release", "--", "report", Path.Combine(clone, "seeds"), "-o", work.Out("first.html")];
        await ProcessCost.MeasureAsync(1, "git", "clone", "--quiet", RepositoryFolder.Path, clone).ConfigureAwait(false);
        Environment.SetEnvironmentVariable("NUGET_PACKAGES", work.Out("packages"));
        Environment.SetEnvironmentVariable("MSBUILDDISABLENODEREUSE", "1");
        return
        [
            await TimeAsync("first use: fresh clone, empty package cache, `dotnet run ... report seeds` (one run)", () => ProcessCost.MeasureAsync(1, "dotnet", report)).ConfigureAwait(false),
            await TimeAsync("the same command again", () => ProcessCost.MeasureAsync(Runs, "dotnet", report)).ConfigureAwait(false),
        ];
    }

    /// <summary>Milliseconds to read the shipped lexicon in a new process, median.</summary>
    public static async Task<string> MeasureLexiconAsync()
    {
        var loads = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, LexiconArguments()) { RedirectStandardOutput = true })!;
            var printed = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
            await process.WaitForExitAsync().ConfigureAwait(false);
            loads.Add(double.Parse(printed.AsSpan(0, printed.IndexOf('\n', StringComparison.Ordinal)), CultureInfo.InvariantCulture));
        }

        return loads.Order().ElementAt(Runs / 2).ToString("0", CultureInfo.InvariantCulture);
    }

    /// <summary>This program again: its own executable, or its assembly where it was started through <c>dotnet</c>.</summary>
    private static string[] LexiconArguments() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? [Path.Combine(AppContext.BaseDirectory, "Alignment.Benchmarks.dll"), "lexicon"]
        : ["lexicon"];

    private static async Task<Timing> TimeAsync(string what, Func<Task<ProcessCost>> measure)
    {
        await Console.Error.WriteLineAsync(what).ConfigureAwait(false);
        try
        {
            return new Timing(what, await measure().ConfigureAwait(false), null);
        }
        catch (MeasuringException exception)
        {
            return new Timing(what, null, exception.Message);
        }
    }
}
