namespace Alignment.Benchmarks.Quality;

/// <summary>Hard cases of sentence splitting: a case is right if all of its sentences are.</summary>
internal static class Segmentation
{
    private const string File = "segmentation-golden.tsv";

    public static DevelopmentSet Set { get; } = new("S", "S: where sentences end", ["French", "English"])
    {
        About = "Hard cases of sentence splitting: titles, initials, abbreviations, decimals, quotes, lists, headlines. A case is right if all of its sentences are.",
        Measure = async work =>
        {
            var right = new Dictionary<string, (int Right, int All)>(StringComparer.Ordinal);
            foreach (var row in System.IO.File.ReadLines(work.In(File)).Skip(1).Select(line => line.Split('\t')))
            {
                var (language, text, expected) = (row[0], row[3].Replace("\\n", "\n", StringComparison.Ordinal), row[4].Split(" ||| "));
                var (before, all) = right.GetValueOrDefault(language);
                right[language] = (before + (await SplitAsync(work, text, language).ConfigureAwait(false) is var found && found.SequenceEqual(expected) ? 1 : 0), all + 1);
            }

            return [.. new[] { "fr", "en" }.Select(language => $"{right[language].Right} of {right[language].All}")];
        },
    };

    private static async Task<string[]> SplitAsync(Workspace work, string text, string language)
    {
        var file = work.Out("case.txt");
        await System.IO.File.WriteAllTextAsync(file, text).ConfigureAwait(false);
        var printed = await OwnProgram.RunAsync("split", file, "--lang", language).ConfigureAwait(false);
        return printed.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
