using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alignment.Benchmarks.Quality;

/// <summary>The check beside textlint with textlint-rule-terminology: the same texts, the same 200 words.</summary>
/// <remarks>textlint is used if the variable TEXTLINT names a folder where npm has installed both.</remarks>
internal static class Textlint
{
    // Its work on regular expressions grows with the square of the findings: dense text of more would take an hour.
    private static readonly (string Density, int Megabytes)[] Sizes = [("sparse", 1), ("sparse", 5), ("sparse", 20), ("dense", 1)];

    /// <summary>A table; empty if textlint is not there.</summary>
    public static async Task<string> CompareAsync(Workspace work, CheckBuild build, int runs)
    {
        if (Environment.GetEnvironmentVariable("TEXTLINT") is not { } folder)
        {
            return "";
        }

        var table = new StringBuilder("""

            textlint 15 with textlint-rule-terminology, the same English texts and words, once as exact strings and once as pairs of regular expressions; one run each, processor seconds.
            In brackets, how many times ours.

            | findings | text MB | **Alignment** | textlint, exact strings | textlint, regex pairs |
            | --- | ---: | ---: | ---: | ---: |

            """);
        foreach (var (density, megabytes) in Sizes)
        {
            var task = new CheckTask("en", density, Terms: 200, megabytes);
            var own = (await ProcessCost.MeasureAsync(runs, build.Program, task.Check(work)).ConfigureAwait(false)).Processor;
            var exact = await RunAsync(work, folder, task, word => word.ToUpperInvariant()).ConfigureAwait(false);
            var regex = await RunAsync(work, folder, task, word => new[] { $@"\b{word}\b", word.ToUpperInvariant() }).ConfigureAwait(false);
            table.Append(CultureInfo.InvariantCulture, $"| {density} | {megabytes} | {own:0.00} | {Times(exact, own)} | {Times(regex, own)} |\n");
        }

        return table.ToString();
    }

    private static string Times(double seconds, double own) => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.00} ({seconds / own:0.0}×)");

    private static async Task<double> RunAsync(Workspace work, string folder, CheckTask task, Func<string, object> term)
    {
        var settings = work.Out(".textlintrc.json");
        var terms = task.Words(work).Select(term).ToList();
        await File.WriteAllTextAsync(settings, JsonSerializer.Serialize(new { rules = new { terminology = new { defaultTerms = false, terms } } })).ConfigureAwait(false);
        return (await ProcessCost.MeasureAsync(
            1, "node", Path.Combine(folder, "node_modules", "textlint", "bin", "textlint.js"), "--config", settings,
            "--format", "unix", "-o", work.Out("textlint.txt"), task.Text(work)).ConfigureAwait(false)).Processor;
    }
}
