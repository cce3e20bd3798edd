using System.Globalization;
using System.Text;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks.Fitting;

/// <summary><c>fit BENCHDIR OUT [pairs]</c>: learns the numbers of the aligner from the development sets and writes them as C#; <c>pairs</c> leaves the ladders' gains as they are.</summary>
internal static class FitCommand
{
    public static int Run(string bench, string output, bool withLadders, BilingualLexicon lexicon)
    {
        var model = AlignerModel.Shipped;
        if (withLadders)
        {
            model = model with { Rung = FitRung(bench, lexicon) };
        }

        var judged = GoldText.ReadJudged(Path.Combine(bench, "H_relations", "refresd.tsv"), lexicon).ToList();
        var texts = GoldText.ReadFolder(Path.Combine(bench, "B_news-comparable"), lexicon)
            .Append(GoldText.ReadMining(Path.Combine(bench, "C_mining"), lexicon))
            .ToList();
        var samples = SampleTexts.Read(lexicon).ToList();
        model = model with { Pair = FitPair([.. texts, .. judged, .. samples]) };
        model = model with { Support = FitSupport([.. texts, .. samples], model) };

        var aligned = Sets(bench, "A_news-parallel", "An_news-moved", lexicon)
            .Concat(Sets(bench, "B_news-comparable", "F_novels", lexicon))
            .Concat(samples)
            .ToList();
        model = model with { Bead = FitBead(aligned, model, lexicon) };
        model = RelationFit.Fit(Path.Combine(bench, "H_relations"), model, lexicon);
        File.WriteAllText(output, Source(model));
        return 0;
    }

    private static IEnumerable<GoldText> Sets(string bench, string first, string second, BilingualLexicon lexicon) =>
        new[] { first, second }.SelectMany(set => GoldText.ReadFolder(Path.Combine(bench, set), lexicon));

    private static float[] FitRung(string bench, BilingualLexicon lexicon)
    {
        const int LongestStretch = 30; // beads: about a news article, so that novels are no single example
        var ladders = GoldLadder.ReadFolder(Path.Combine(bench, "A_news-parallel"), LongestStretch * 3, lexicon)
            .Concat(GoldLadder.ReadFolder(Path.Combine(bench, "F_novels"), LongestStretch, lexicon))
            .ToList();
        foreach (var fold in new[] { 0, 1 })
        {
            var weights = LadderFit.Fit([.. ladders.Where((_, index) => index % 2 == fold)]);
            foreach (var set in ladders.Where((_, index) => index % 2 != fold).GroupBy(ladder => ladder.Set))
            {
                Say($"beads, fold {fold}, {set.Key}: strict F1 {LadderFit.Strict(set, weights):F4}");
            }
        }

        return LadderFit.Fit(ladders);
    }

    private static float[] FitPair(List<GoldText> texts)
    {
        var examples = texts.Select(text => (Text: text, Rows: PairExamples.Of(text))).ToList();
        return Crossed("pairs", examples.Select(example => (example.Text.Set, example.Rows)).ToList());
    }

    private static float[] FitSupport(List<GoldText> texts, AlignerModel model)
    {
        var examples = new List<(string, List<(float[], bool)>)>();
        foreach (var text in texts)
        {
            var alone = PairMatcher.ScoreAlone(text.French, text.English, text.Table, model, CancellationToken.None);
            var support = new PairSupport(alone);
            var rows = new List<(float[], bool)>();
            foreach (var pair in alone)
            {
                var x = new float[PairSupport.Count];
                support.Measure(pair, x);
                rows.Add((x, text.Links.Contains((pair.French, pair.English))));
            }

            examples.Add((text.Set, rows));
        }

        return Crossed("pairs with neighbours", examples);
    }

    private static float[] FitBead(List<GoldText> texts, AlignerModel model, BilingualLexicon lexicon)
    {
        var examples = new List<(string, List<(float[], bool)>)>();
        var untrained = model with { Bead = [5, .. new float[BeadFeatures.Count - 1]] }; // believes every bead, so that none is dissolved
        foreach (var text in texts)
        {
            var aligned = new SentenceAligner(text.FrenchText, text.EnglishText, lexicon, untrained).Align(SentenceOrder.Auto, CancellationToken.None);
            var rungs = aligned.Rungs.Select(rung => rung.Rung).ToList();
            var around = new RungNeighbours(rungs);
            var rows = new List<(float[], bool)>();
            foreach (var rung in rungs)
            {
                var x = new float[BeadFeatures.Count];
                aligned.Judge.Measure(rung, around, aligned.SameOrder, x);
                var links = Enumerable.Range(rung.French, rung.FrenchCount).SelectMany(i => Enumerable.Range(rung.English, rung.EnglishCount).Select(j => (i, j)));
                rows.Add((x, links.All(text.Links.Contains)));
            }

            examples.Add((text.Set, rows));
        }

        return Crossed("bead probability", examples);
    }

    /// <summary>Fits a logistic to all examples, and says how it does on each half when fitted to the other.</summary>
    private static float[] Crossed(string name, List<(string Set, List<(float[] Features, bool IsRight)> Rows)> texts)
    {
        foreach (var fold in new[] { 0, 1 })
        {
            var train = texts.Where((_, index) => index % 2 == fold).SelectMany(text => text.Rows).ToList();
            var weights = LogisticModel.Fit([.. train.Select(row => row.Features)], [.. train.Select(row => row.IsRight ? 1.0 : 0)]);
            foreach (var set in texts.Where((_, index) => index % 2 != fold).GroupBy(text => text.Set))
            {
                var rows = set.SelectMany(text => text.Rows).ToList();
                var loss = rows.Average(row => PairExamples.LogLoss(row.Features, row.IsRight, weights));
                var right = rows.Average(row => LogisticModel.LogOdds(row.Features, weights) >= 0 == row.IsRight ? 1.0 : 0);
                Say($"{name}, fold {fold}, {set.Key}: {rows.Count} examples, {right:P2} right, log loss {loss:F4}");
            }
        }

        var all = texts.SelectMany(text => text.Rows).ToList();
        return LogisticModel.Fit([.. all.Select(row => row.Features)], [.. all.Select(row => row.IsRight ? 1.0 : 0)]);
    }

    private static string Source(AlignerModel model)
    {
        var source = new StringBuilder();
        source.Append("""
            namespace Alignment.Core.Aligning;

            internal sealed partial record AlignerModel
            {
                /// <summary>The weights that the benchmark program learnt from its development sets (<c>fit</c>), which writes this file.</summary>
                public static AlignerModel Shipped { get; } = new(

            """);
        source.Append(Array("Rung", model.Rung, ",")).Append(Array("Pair", model.Pair, ","));
        source.Append(Array("Support", model.Support, ",")).Append(Array("Bead", model.Bead, ","));
        source.Append(Array("Related", model.Related, ",")).Append(Array("Equivalent", model.Equivalent, ",")).Append(Array("Similarity", model.Similarity, ");"));
        return source.Append("}\n").ToString();
    }

    private static string Array(string name, float[] weights, string end)
    {
        const int OnALine = 12;
        var lines = weights.Chunk(OnALine).Select(line => "            " + string.Join(", ", line.Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture) + "f")) + ",\n");
        return $"        {name}:\n        [\n{string.Concat(lines)}        ]{end}\n";
    }

    private static void Say(string line) => Console.WriteLine(line);
}
