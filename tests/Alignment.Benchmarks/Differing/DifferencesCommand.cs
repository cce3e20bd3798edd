using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks.Differing;

/// <summary>Says how many disagreements evidence lists in pairs that agree, and how many of those it finds that were made on purpose.</summary>
internal static class DifferencesCommand
{
    private const int Seed = 20;

    private static readonly MatchKind[] Kinds = [MatchKind.Number, MatchKind.Date, MatchKind.Name, MatchKind.Negation];

    public static int Run(string bench, bool withDetails, BilingualLexicon lexicon)
    {
        var explainer = new PairExplainer(lexicon);
        var sets = new[] { "A_news-parallel", "B_news-comparable", "F_novels" }.ToDictionary(name => name, name => GoldPairs.Read(Path.Combine(bench, name)).ToList());
        Console.WriteLine("| translations | pairs | numbers | dates | names | negations |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (name, pairs) in sets)
        {
            var found = pairs.Select(pair => (Pair: pair, Found: Find(explainer, pair))).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {pairs.Count} | {string.Join(" | ", Kinds.Select(kind => found.Sum(item => item.Found.Count(difference => difference.Kind == kind))))} |"));
            if (withDetails)
            {
                found.ForEach(item => Show(item.Pair, item.Found));
            }
        }

        Console.WriteLine();
        Console.WriteLine("| changed on purpose | pairs | found |");
        Console.WriteLine("| --- | ---: | ---: |");
        List<SentencePair> news = [.. sets["A_news-parallel"], .. sets["B_news-comparable"]];
        List<string> names = [.. news.SelectMany(Perturbation.SharedNames).Distinct(StringComparer.Ordinal)];
        var random = new Random(Seed);
        Recall("another name in English", pair => Perturbation.OtherName(pair, names, random), MatchKind.Name);
        Recall("English negation taken out", Perturbation.WithoutEnglishNegation, MatchKind.Negation);
        Recall("French negation taken out", Perturbation.WithoutFrenchNegation, MatchKind.Negation);
        Recall("English negation put in", Perturbation.WithEnglishNegation, MatchKind.Negation);
        Recall("French negation put in", Perturbation.WithFrenchNegation, MatchKind.Negation);
        return 0;

        void Recall(string what, Func<SentencePair, SentencePair?> change, MatchKind kind)
        {
            var changed = news.Select(change).OfType<SentencePair>().ToList();
            var missed = changed.Where(pair => !Find(explainer, pair).Any(found => found.Kind == kind)).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {changed.Count} | {changed.Count - missed.Count} |"));
            if (withDetails)
            {
                const int Shown = 25;
                missed.Take(Shown).ToList().ForEach(pair => Console.WriteLine($"  missed: {pair.French}\n          {pair.English}"));
            }
        }
    }

    private static IReadOnlyList<Disagreement> Find(PairExplainer explainer, SentencePair pair) => explainer.Explain(pair).Evidence.Disagreements;

    private static void Show(SentencePair pair, IReadOnlyList<Disagreement> found)
    {
        foreach (var difference in found)
        {
            Console.WriteLine($"  {difference.Kind}: {difference.French.In(pair.French)} / {difference.English.In(pair.English)}\n    {pair.French}\n    {pair.English}");
        }
    }
}
