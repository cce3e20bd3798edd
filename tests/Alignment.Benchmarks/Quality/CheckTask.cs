using System.Text;
using System.Text.RegularExpressions;

namespace Alignment.Benchmarks.Quality;

/// <summary>What the check and textlint are given: a text of statutes and words of it that are forbidden.</summary>
/// <param name="Language">Tag of the language: <c>fr</c> or <c>en</c>.</param>
/// <param name="Density"><c>sparse</c>, words that are rare there, or <c>dense</c>, the commonest of five letters or more.</param>
/// <param name="Terms">How many terms; those behind the first 200 stand nowhere in the text.</param>
/// <param name="Megabytes">Size of the text, in millions of characters.</param>
internal sealed partial record CheckTask(string Language, string Density, int Terms, int Megabytes)
{
    private const int WordsOfTheText = 200;
    private const int FirstRareWord = 1500;

    /// <summary>The text of the task, written if it is not there.</summary>
    public string Text(Workspace work)
    {
        var path = work.Out($"statutes-{Megabytes}.{Language}.txt");
        if (File.Exists(path))
        {
            return path;
        }

        var text = string.Concat(Acts(work).Select(File.ReadAllText));
        using var writer = new StreamWriter(path);
        for (long written = 0; written < Megabytes * 1_000_000L; written += text.Length)
        {
            writer.Write(text.AsSpan(0, (int)Math.Min(text.Length, (Megabytes * 1_000_000L) - written)));
        }

        return path;
    }

    /// <summary>The forbidden words.</summary>
    public IReadOnlyList<string> Words(Workspace work) =>
    [
        .. Acts(work).SelectMany(File.ReadLines).SelectMany(line => Word().Matches(line))
            .CountBy(match => match.Value).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Skip(Density == "dense" ? 0 : FirstRareWord).Take(WordsOfTheText).Select(word => word.Key),
        .. Enumerable.Range(0, Terms - WordsOfTheText).Select(number => "zq" + Letters(number) + "word"),
    ];

    /// <summary>The words as a glossary.</summary>
    public string Glossary(Workspace work)
    {
        var path = work.Out($"{Language}-{Density}-{Terms}.yml");
        File.WriteAllLines(path, ["entries:", .. Words(work).Select((word, index) => $"- {{id: t{index}, {Language}: {{term: {word}, status: forbidden, inflect: none}}}}")], Encoding.UTF8);
        return path;
    }

    /// <summary>The command line of the check.</summary>
    public string[] Check(Workspace work) =>
    [
        "check", Text(work), "--glossary", Glossary(work), "--select", "TERM001", "--lang", Language, "--jobs", "1", "--format", "line",
        "-o", work.Out("findings.txt"), "--fail-on", "never",
    ];

    private IEnumerable<string> Acts(Workspace work) => Directory.EnumerateFiles(work.In("E_laws"), "*." + Language).Order(StringComparer.Ordinal);

    // a, b, ..., aa: words of letters alone
    private static string Letters(int number) => number < 26 ? ((char)('a' + number)).ToString() : Letters((number / 26) - 1) + Letters(number % 26);

    [GeneratedRegex(@"\b\p{Ll}{5,}\b")]
    private static partial Regex Word();
}
