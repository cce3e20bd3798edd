using Alignment.Benchmarks.Fitting;
using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks.Quality;

/// <summary><c>quality BENCHDIR</c>: scores the program on the development sets and writes <c>docs/quality.md</c>.</summary>
internal static class QualityCommand
{
    public static async Task<int> RunAsync(string bench, bool withTimes)
    {
        if (!File.Exists(Path.Combine(bench, "score.py")))
        {
            await Console.Error.WriteLineAsync($"{bench} is no folder of development sets: it has no score.py.").ConfigureAwait(false);
            return 2;
        }

        try
        {
            await Python.RunAsync("--version").ConfigureAwait(false);
            using var work = Workspace.Open(bench);
            var results = new List<SetResult>();
            foreach (var set in DevelopmentSets.All)
            {
                var result = await SetResult.MeasureAsync(set, work).ConfigureAwait(false);
                await Console.Error.WriteLineAsync($"{set.Title}: {result.Missing ?? string.Join("  ", result.Figures)}").ConfigureAwait(false);
                results.Add(result);
            }

            var times = withTimes ? await MeasureTimesAsync(results, work).ConfigureAwait(false) : null;
            var ablations = Ablation.Measure(bench, LexiconFile.ReadShipped());
            var page = Path.Combine(RepositoryFolder.Path, "docs", "quality.md");
            await File.WriteAllTextAsync(page, QualityPage.Write(results, ablations, times)).ConfigureAwait(false);
            await File.WriteAllTextAsync(Path.Combine(RepositoryFolder.Path, "docs", "images", "calibration.svg"), Plot(results)).ConfigureAwait(false);
            await Console.Error.WriteLineAsync(page).ConfigureAwait(false);
            return results.Any(result => result.Missing is not null) ? 1 : 0;
        }
        catch (MeasuringException exception)
        {
            await Console.Error.WriteLineAsync($"quality: {exception.Message}").ConfigureAwait(false);
            return 2;
        }
    }

    private static string Plot(IReadOnlyList<SetResult> results) => CalibrationPlot.Draw(
    [
        .. results.Where(result => result.Calibration is not null).Select(result => (result.Set.Letter, result.Calibration!.Bins)),
    ]);

    private static async Task<string> MeasureTimesAsync(IReadOnlyList<SetResult> results, Workspace work)
    {
        var loadBefore = Machine.Load();
        var lexicon = await Timings.MeasureLexiconAsync().ConfigureAwait(false);
        var timings = (await Timings.MeasureAsync(results, work).ConfigureAwait(false)).ToList();
        timings.AddRange(await Timings.MeasureGrowthAsync(work).ConfigureAwait(false));
        timings.AddRange(await Timings.MeasureFirstUseAsync(work).ConfigureAwait(false));
        return QualityPage.Times(timings, lexicon, SteadyState.Measure(work), loadBefore, Machine.Load()) + "\n" + await CheckSpeed.MeasureAsync(work).ConfigureAwait(false);
    }
}
