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
            var page = Path.Combine(RepositoryFolder.Path, "docs", "quality.md");
            await File.WriteAllTextAsync(page, QualityPage.Write(results, times)).ConfigureAwait(false);
            await Console.Error.WriteLineAsync(page).ConfigureAwait(false);
            return results.Any(result => result.Missing is not null) ? 1 : 0;
        }
        catch (MeasuringException exception)
        {
            await Console.Error.WriteLineAsync($"quality: {exception.Message}").ConfigureAwait(false);
            return 2;
        }
    }

    private static async Task<string> MeasureTimesAsync(IReadOnlyList<SetResult> results, Workspace work)
    {
        var loadBefore = Machine.Load();
        var lexicon = await Timings.MeasureLexiconAsync().ConfigureAwait(false);
        var timings = (await Timings.MeasureAsync(results, work).ConfigureAwait(false)).ToList();
        timings.AddRange(await Timings.MeasureFirstUseAsync(work).ConfigureAwait(false));
        return QualityPage.Times(timings, lexicon, loadBefore, Machine.Load());
    }
}
