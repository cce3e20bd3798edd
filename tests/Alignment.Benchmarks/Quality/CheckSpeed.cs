using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Alignment.Benchmarks.Quality;

/// <summary>The check beside textlint with textlint-rule-terminology: the same statutes, the same 200 words, on one core.</summary>
/// <remarks>textlint is used if the variable TEXTLINT names a folder where npm has installed both.</remarks>
internal static partial class CheckSpeed
{
    private const int Runs = 5;
    private const int Terms = 200;
    private const int Megabytes = 20; // of our own runs
    private const int SharedMegabytes = 1; // of the runs side by side: textlint's regular expressions are quadratic in findings
    private const int SharedRuns = 3;

    /// <summary>A Markdown section.</summary>
    public static async Task<string> MeasureAsync(Workspace work)
    {
        var section = new StringBuilder("""
            ### The check

            English statutes (set E, repeated) and 200 of their words as forbidden terms: sparse, words that are rare there; dense, the commonest words of five letters or more. `--jobs 1`,
            the whole command, findings written as lines. textlint 15 with textlint-rule-terminology has the same words, once as exact strings and once as pairs of regular expressions.

            | what | text MB | processor s | MB a processor second | MB memory |
            | --- | ---: | ---: | ---: | ---: |

            """);
        foreach (var (name, words) in new[] { ("sparse", Words(work, skip: 1500)), ("dense", Words(work, skip: 0)) })
        {
            section.Append(await OwnAsync(work, name, words, Megabytes, Runs).ConfigureAwait(false));
            section.Append(await OwnAsync(work, name, words, SharedMegabytes, SharedRuns).ConfigureAwait(false));
            if (Environment.GetEnvironmentVariable("TEXTLINT") is { } textlint)
            {
                section.Append(await OtherAsync(work, textlint, name, "exact strings", words.Select(word => (object)word.ToUpperInvariant())).ConfigureAwait(false));
                section.Append(await OtherAsync(work, textlint, name, "regex pairs", words.Select(word => (object)new[] { $@"\b{word}\b", word.ToUpperInvariant() })).ConfigureAwait(false));
            }
        }

        return section.Append('\n').ToString();
    }

    /// <summary>Words of the acts by falling frequency.</summary>
    private static List<string> Words(Workspace work, int skip) =>
    [
        .. Directory.EnumerateFiles(work.In("E_laws"), "*.en").SelectMany(File.ReadLines).SelectMany(line => Word().Matches(line))
            .CountBy(match => match.Value).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Skip(skip).Take(Terms).Select(word => word.Key),
    ];

    private static string Text(Workspace work, int megabytes)
    {
        var path = work.Out($"statutes-{megabytes}.txt");
        var text = string.Concat(Directory.EnumerateFiles(work.In("E_laws"), "*.en").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        using var writer = new StreamWriter(path);
        for (long written = 0; written < megabytes * 1_000_000L; written += text.Length)
        {
            writer.Write(text.AsSpan(0, (int)Math.Min(text.Length, megabytes * 1_000_000L - written)));
        }

        return path;
    }

    private static async Task<string> OwnAsync(Workspace work, string name, List<string> words, int megabytes, int runs)
    {
        var glossary = work.Out($"{name}.yml");
        await File.WriteAllLinesAsync(glossary, ["entries:", .. words.Select((word, index) => $"- {{id: t{index}, en: {{term: {word}, status: forbidden, inflect: none}}}}")]).ConfigureAwait(false);
        var cost = await ProcessCost.MeasureAsync(
            runs, Timings.Program, "check", Text(work, megabytes), "--glossary", glossary, "--select", "TERM001", "--lang", "en", "--jobs", "1", "--format", "line", "-o", work.Out("findings.txt"), "--fail-on", "never").ConfigureAwait(false);
        return Row($"**Alignment**, {name}", megabytes, cost);
    }

    private static async Task<string> OtherAsync(Workspace work, string textlint, string name, string kind, IEnumerable<object> terms)
    {
        var settings = work.Out(".textlintrc.json");
        await File.WriteAllTextAsync(settings, JsonSerializer.Serialize(new { rules = new { terminology = new { defaultTerms = false, terms } } })).ConfigureAwait(false);
        var cost = await ProcessCost.MeasureAsync(
            SharedRuns, "node", Path.Combine(textlint, "node_modules", "textlint", "bin", "textlint.js"), "--config", settings,
            "--format", "unix", "-o", work.Out("textlint.txt"), Text(work, SharedMegabytes)).ConfigureAwait(false);
        return Row($"textlint, {kind}, {name}", SharedMegabytes, cost);
    }

    private static string Row(string name, int megabytes, ProcessCost cost) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {megabytes} | {cost.Processor:0.00} | {megabytes / cost.Processor:0.00} | {cost.Megabytes:0} |\n");

    [GeneratedRegex(@"\b[a-z]{5,}\b")]
    private static partial Regex Word();
}
