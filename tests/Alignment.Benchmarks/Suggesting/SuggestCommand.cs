using System.Globalization;
using Alignment.Benchmarks.Quality;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;

namespace Alignment.Benchmarks.Suggesting;

/// <summary>How many of the terms that acts define themselves the glossary suggestions find: each act is aligned and mined alone.</summary>
internal static class SuggestCommand
{
    private const int Reach = 5; // so many times as many suggestions as there are terms to find are read

    /// <summary>Prints a table, an act a line.</summary>
    /// <param name="bench">The folder that holds <c>E_laws</c>.</param>
    /// <param name="options"><c>--details</c> to list what was missed and what was wrong; further lists of defined terms, which judge precision only.</param>
    /// <param name="lexicon">The lexicon to mine with.</param>
    public static async Task<int> RunAsync(string bench, IReadOnlyList<string> options, BilingualLexicon lexicon)
    {
        var folder = Path.Combine(bench, "E_laws");
        var isDetailed = options.Contains("--details");
        var own = DefinedTerms.Read(Path.Combine(folder, "terms.tsv"));
        var ofAnyAct = own.Concat(options.Where(option => option != "--details").SelectMany(DefinedTerms.Read)).Select(term => term.Folded).ToHashSet();
        var aligned = Directory.CreateTempSubdirectory("alignment-suggest-");
        try
        {
            await OwnProgram.RunAsync("align", "--batch", folder, "--out", aligned.FullName, "--one-per-line", "--format", "jsonl").ConfigureAwait(false);
            Console.WriteLine($"| act | pairs | N: defined, twice or more | of these in the first {Reach} N | recall | right in the first N | precision |");
            Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
            var total = new ActScore("all", 0, 0, 0, 0, 0);
            foreach (var line in File.ReadLines(Path.Combine(folder, "docs.tsv")).Skip(1))
            {
                var columns = line.Split('\t');
                var units = Read(Path.Combine(aligned.FullName, columns[0] + ".bitext.jsonl"));
                var score = Score(columns[1], units, own, ofAnyAct, lexicon, isDetailed);
                Console.WriteLine(score);
                total += score;
            }

            Console.WriteLine(total);
        }
        finally
        {
            aligned.Delete(recursive: true);
        }

        return 0;
    }

    private static List<TranslationUnit> Read(string path)
    {
        using var file = File.OpenRead(path);
        return [.. TranslationFiles.Read(file, path)];
    }

    private static ActScore Score(
        string act, List<TranslationUnit> units, List<DefinedTerm> defined, HashSet<string> ofAnyAct, BilingualLexicon lexicon, bool isDetailed)
    {
        var counter = new TermCounter(units);
        var wanted = defined.Where(term => term.Act == act && counter.OutsideDefinitions(term) >= 2).Select(term => term.Folded).ToHashSet();
        var suggestions = new TermMiner(lexicon, new TermMinerOptions { Max = Math.Max(1, Reach * wanted.Count), Contexts = 0 }).Suggest(units);
        var folded = suggestions.Select(suggestion => DefinedTerms.Fold(suggestion.French.Text, suggestion.English.Text)).ToList();
        var first = folded.Take(wanted.Count).ToList();
        if (isDetailed)
        {
            Console.WriteLine("missed: " + string.Join("; ", wanted.Except(folded)));
            Console.WriteLine("wrong: " + string.Join("; ", first.Where(pair => !ofAnyAct.Contains(pair))));
        }

        return new ActScore(act, units.Count, wanted.Count, wanted.Intersect(folded).Count(), first.Count, first.Count(ofAnyAct.Contains));
    }

    /// <summary>A line of the table.</summary>
    private sealed record ActScore(string Act, int Pairs, int Wanted, int Found, int Read, int Right)
    {
        public static ActScore operator +(ActScore one, ActScore other) => new(
            one.Act, one.Pairs + other.Pairs, one.Wanted + other.Wanted, one.Found + other.Found, one.Read + other.Read, one.Right + other.Right);

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture, $"| {Act} | {Pairs} | {Wanted} | {Found} | {Share(Found, Wanted)} | {Right} of {Read} | {Share(Right, Read)} |");

        private static string Share(int part, int whole) => whole == 0 ? "–" : ((double)part / whole).ToString("0.00", CultureInfo.InvariantCulture);
    }
}
