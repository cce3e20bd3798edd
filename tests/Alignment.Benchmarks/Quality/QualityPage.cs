using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Alignment.Benchmarks.Fitting;
using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks.Quality;

/// <summary>Writes <c>docs/quality.md</c>.</summary>
internal static class QualityPage
{
    public static string Write(IReadOnlyList<SetResult> results, IReadOnlyList<Ablation> ablations, string? times)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Quality and speed, measured

            Written by the benchmark program; do not edit by hand:

                dotnet run --project tests/Alignment.Benchmarks -c Release -- quality BENCHDIR

            BENCHDIR holds development sets with known answers and their scorers; they are not part of this repository. The program's own
            commands make every figure (`align`, `mine`, `pair`, `score`, `split`), with the lexicon inside the program (SHA-256 `{LexiconHash()}…`).
            The numbers of the aligner and the miner (about 130 weights) were fitted on A, An, B, C, F, H and the samples of this repository, so the figures there are somewhat too
            good. No numbers were fitted on D, E and S, but they were looked at while the program was written. The other programs were not fitted to any of these sets.
            Higher is better everywhere, except for calibration. Rows that are not ours are other programs on the same sets with the same scorers.


            """);
        foreach (var result in results)
        {
            Append(page, result);
        }

        AppendCalibration(page, results);
        AppendAblations(page, ablations);
        page.Append(ReadByHand);
        page.Append("## Time and memory\n\n").Append(times ?? "Not measured in this run.\n");
        return page.ToString();
    }

    /// <summary>The section of times; it alone differs from run to run.</summary>
    public static string Times(IReadOnlyList<Timing> timings, string lexiconMilliseconds, string steady, string? loadBefore, string? loadAfter)
    {
        var section = new StringBuilder();
        section.Append(CultureInfo.InvariantCulture, $"""
            {Machine.Describe()}. New processes of the release build, five runs of each, medians; the smallest and largest wall time show how noisy
            the machine was. Compare processor seconds (user and system) rather than wall seconds.{Load(loadBefore, loadAfter)}

            Reading the shipped lexicon in a new process: {lexiconMilliseconds} ms.
            {steady}

            | what | wall s | from – to | processor s | MB |
            | --- | ---: | ---: | ---: | ---: |

            """);
        foreach (var timing in timings)
        {
            section.Append(timing.Cost is { } cost
                ? string.Create(CultureInfo.InvariantCulture, $"| {timing.What} | {cost.Wall:0.00} | {cost.Fastest:0.00} – {cost.Slowest:0.00} | {cost.Processor:0.00} | {cost.Megabytes:0} |\n")
                : $"| {timing.What} | not measured: {timing.Missing} | | | |\n");
        }

        return section.Append("\nFor `dotnet run`, processor time and memory are of the `dotnet` command with its children that have ended.\n").ToString();
    }

    private static string Load(string? before, string? after) => before is null
        ? ""
        : $"\nOther work ran on the machine at the same time: the load was {before} before and {after} after.";

    private static void Append(StringBuilder page, SetResult result)
    {
        var set = result.Set;
        page.Append(CultureInfo.InvariantCulture, $"## {set.Title}\n\n{set.About}\n\n");
        if (result.Missing is { } missing)
        {
            page.Append(CultureInfo.InvariantCulture, $"**Not measured:** {missing}\n\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"| program | {string.Join(" | ", set.Figures)} |\n| --- |{string.Concat(set.Figures.Select(_ => " ---: |"))}\n");
        page.Append(Row("**Alignment**", result.Missing is null ? result.Figures.Select(figure => $"**{figure}**") : set.Figures.Select(_ => "not measured")));
        foreach (var other in set.Others)
        {
            page.Append(Row(other.Name, other.Figures.Select(figure => figure?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–")));
        }

        page.Append('\n');
    }

    private static void AppendCalibration(StringBuilder page, IReadOnlyList<SetResult> results)
    {
        page.Append("""
            ## Calibration

            Of beads, or mined pairs, that are given a probability of 0.8, eight in ten should be right. Brier score: mean squared distance from what happened;
            error: expected calibration error over ten bins of equal size. Lower is better for both.

            | set | beads or pairs | Brier score | error |
            | --- | ---: | ---: | ---: |

            """);
        foreach (var (set, calibration) in results.Where(result => result.Calibration is not null).Select(result => (result.Set, result.Calibration!)))
        {
            page.Append(Row(set.Letter, [calibration.Beads, calibration.Brier, calibration.Error]));
        }

        page.Append("\n![Share right against probability given, a line for each set, near the diagonal](images/calibration.svg)\n\n");
    }

    private static void AppendAblations(StringBuilder page, IReadOnlyList<Ablation> ablations)
    {
        page.Append("""
            ## What each kind of evidence is worth

            The model of sentence pairs, fitted again without some of its features to one half of B and C and tried on the other. Log loss is the mean surprise at the truth, in
            hundredths of a nat: lower is better. It weighs single pairs; blocks of pairs and beads of several sentences come later.

            | without | B | C |
            | --- | ---: | ---: |

            """);
        foreach (var ablation in ablations)
        {
            page.Append(Row(ablation.Without, new[] { ablation.Independent, ablation.Mined }.Select(loss => (100 * loss).ToString("0.00", CultureInfo.InvariantCulture))));
        }

        page.Append('\n');
    }

    /// <summary>Tables of what people judged, which no program can measure again.</summary>
    private static string ReadByHand => File.ReadAllText(Path.Combine(RepositoryFolder.Path, "tests", "Alignment.Benchmarks", "Quality", "read-by-hand.md"));

    private static string Row(string name, IEnumerable<string> cells) => $"| {name} | {string.Join(" | ", cells)} |\n";

    private static string LexiconHash()
    {
        const int Shown = 12; // hexadecimal digits; the model card has all
        using var lexicon = typeof(LexiconFile).Assembly.GetManifestResourceStream("fr-en.lexicon")!;
        return Convert.ToHexStringLower(SHA256.HashData(lexicon))[..Shown];
    }
}
