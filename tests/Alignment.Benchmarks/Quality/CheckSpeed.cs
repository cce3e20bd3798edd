using System.Globalization;
using System.Text;

namespace Alignment.Benchmarks.Quality;

/// <summary>How fast the check is: by size, language, density of findings and number of terms; its start; and textlint beside it.</summary>
internal static class CheckSpeed
{
    private const int Runs = 5;
    private const int Large = 20; // megabytes of the runs that are told as a rate
    private static readonly string[] Densities = ["sparse", "dense"];

    /// <summary>A Markdown section.</summary>
    public static async Task<string> MeasureAsync(Workspace work)
    {
        var loadBefore = Machine.Load();
        var published = await CheckBuild.PublishAsync(work).ConfigureAwait(false);
        var section = new StringBuilder("""
            ### The check

            Statutes (set E, repeated) and 200 of their words as forbidden terms: sparse, words that are rare there; dense, the commonest words of five letters or more, one in
            25 characters. `--jobs 1`, the whole command, findings written as lines; five runs, medians. *Published* is `dotnet publish -r`, *built* is `dotnet build`.

            | build | language, findings | text MB | processor s | MB a processor second | findings | MB memory |
            | --- | --- | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach (var task in Tasks())
        {
            section.Append(await RowAsync(work, published, task).ConfigureAwait(false));
        }

        foreach (var density in Densities)
        {
            section.Append(await RowAsync(work, CheckBuild.Ordinary, new CheckTask("en", density, Terms: 200, Large)).ConfigureAwait(false));
        }

        section.Append(await TermsAsync(work, published).ConfigureAwait(false));
        section.Append(await StartsAsync(work, published).ConfigureAwait(false));
        section.Append(await Textlint.CompareAsync(work, published, Runs).ConfigureAwait(false));
        section.Append(CultureInfo.InvariantCulture, $"\nProcesses that wanted to run, on average, before and after: {loadBefore ?? "?"} and {Machine.Load() ?? "?"}.\n");
        return section.ToString();
    }

    private static IEnumerable<CheckTask> Tasks() =>
        from density in Densities
        from size in (int[])[1, 5, Large]
        from language in (string[])(size == Large ? ["en", "fr"] : ["en"])
        select new CheckTask(language, density, Terms: 200, size);

    private static async Task<string> RowAsync(Workspace work, CheckBuild build, CheckTask task)
    {
        var cost = await CostAsync(work, build, task).ConfigureAwait(false);
        var findings = File.ReadLines(work.Out("findings.txt")).Count();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {build.Name} | {task.Language}, {task.Density} | {task.Megabytes} | {cost.Processor:0.00} | {task.Megabytes / cost.Processor:0.0} | {findings:#,0} | {cost.Megabytes:0} |\n");
    }

    // The start and the reading of a long glossary are paid once, so the difference of two sizes tells what the text itself costs.
    private static async Task<string> TermsAsync(Workspace work, CheckBuild build)
    {
        var section = new StringBuilder($"""

            Terms, with {Large} MB of sparse English. What the text costs is the difference to 1 MB, which leaves out the start and the reading of the glossary.

            | terms | processor s | of it for 19 MB of text |
            | ---: | ---: | ---: |

            """);
        foreach (var terms in (int[])[200, 2_000, 10_000])
        {
            var large = await CostAsync(work, build, new CheckTask("en", "sparse", terms, Large)).ConfigureAwait(false);
            var small = await CostAsync(work, build, new CheckTask("en", "sparse", terms, 1)).ConfigureAwait(false);
            section.Append(CultureInfo.InvariantCulture, $"| {terms:#,0} | {large.Processor:0.00} | {large.Processor - small.Processor:0.00} |\n");
        }

        return section.ToString();
    }

    private static async Task<string> StartsAsync(Workspace work, CheckBuild published)
    {
        const int ManyRuns = 15;
        var seeds = Path.Combine(RepositoryFolder.Path, "seeds");
        string[] check =
        [
            "check", Path.Combine(seeds, "en", "nato-iraq-allies.txt"), Path.Combine(seeds, "en", "smelter-closing.txt"), Path.Combine(seeds, "fr", "aluminerie-fermeture.txt"),
            "--glossary", Path.Combine(RepositoryFolder.Path, "glossary"), "--fail-on", "never",
        ];
        var section = new StringBuilder("""

            Three files with the glossary of this repository, from start to end of the process; 15 runs.

            | build | wall s | from – to | processor s |
            | --- | ---: | ---: | ---: |

            """);
        foreach (var build in (CheckBuild[])[published, CheckBuild.Ordinary])
        {
            var cost = await ProcessCost.MeasureAsync(ManyRuns, build.Program, check).ConfigureAwait(false);
            section.Append(CultureInfo.InvariantCulture, $"| {build.Name} | {cost.Wall:0.000} | {cost.Fastest:0.000} – {cost.Slowest:0.000} | {cost.Processor:0.000} |\n");
        }

        return section.ToString();
    }

    private static Task<ProcessCost> CostAsync(Workspace work, CheckBuild build, CheckTask task) => ProcessCost.MeasureAsync(Runs, build.Program, task.Check(work));
}
