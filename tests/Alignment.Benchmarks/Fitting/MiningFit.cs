using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Mining;

namespace Alignment.Benchmarks.Fitting;

/// <summary><c>fit-mining BENCHDIR OUT</c>: learns the numbers of the miner from the mining set and writes them as C#.</summary>
/// <remarks>To be run after <c>fit</c>: the miner builds on the log-odds that the aligner's weights give.</remarks>
internal static class MiningFit
{
    private const int Folds = 5;
    private const int Rounds = 4; // ways of dealing the sentences out among the folds: one way is luck

    public static int Run(string bench, string output, BilingualLexicon lexicon)
    {
        var gold = GoldText.ReadMining(Path.Combine(bench, "C_mining"), lexicon);
        var evidence = Miner.Weigh(gold.FrenchText, gold.EnglishText, lexicon, new ParallelOptions(), progress: null);
        var isRight = evidence.Select(pair => gold.Links.Contains((pair.French, pair.English))).ToList();
        Say($"{evidence.Count} pairs with a chance, {isRight.Count(right => right)} of the {gold.Links.Count} right ones among them");
        var crossed = Enumerable.Range(0, Rounds).Select(round => Outcome.Of(Crossed(evidence, isRight, round), evidence, isRight, gold.Links.Count)).ToList();
        Say($"cross-validated at 0.5: precision {Mean(o => o.Precision):F4}, recall {Mean(o => o.Recall):F4}, F1 {Mean(o => o.F1):F4}, calibration error {Mean(o => o.CalibrationError):F4}");

        var model = Fit(evidence, isRight, _ => true);
        var own = Outcome.Of(model.Score(evidence), evidence, isRight, gold.Links.Count);
        Say($"on itself at 0.5: F1 {own.F1:F4}, calibration error {own.CalibrationError:F4}");
        File.WriteAllText(output, Source(model));
        return 0;

        double Mean(Func<Outcome, double> figure) => crossed.Average(figure);
    }

    /// <summary>The score of each pair by a model that has not seen its French sentence.</summary>
    private static List<ScoredPair> Crossed(List<PairEvidence> evidence, List<bool> isRight, int round)
    {
        var scored = new ScoredPair[evidence.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Fit(evidence, isRight, pair => FoldOf(pair, round) != fold);
            foreach (var (index, pair) in model.Score(evidence).Index().Where(pair => FoldOf(evidence[pair.Index], round) == fold))
            {
                scored[index] = pair;
            }
        }

        return [.. scored];
    }

    private static int FoldOf(PairEvidence pair, int round) => new Random(pair.French * Rounds + round).Next(Folds);

    private static MiningModel Fit(List<PairEvidence> evidence, List<bool> isRight, Predicate<PairEvidence> counts)
    {
        var used = Enumerable.Range(0, evidence.Count).Where(index => counts(evidence[index])).ToList();
        var labels = used.Select(index => isRight[index] ? 1.0 : 0).ToList();
        var alone = LogisticModel.Fit([.. used.Select(index => Features(MiningModel.AloneCount, x => MiningModel.Measure(evidence[index], x)))], labels);
        var scored = new MiningModel(alone, []).ScoreAlone(evidence);
        var rivals = new Rivals(scored);
        return new MiningModel(alone, LogisticModel.Fit([.. used.Select(index => Features(Rivals.Count, x => rivals.Measure(scored[index], x)))], labels));
    }

    private static float[] Features(int count, Action<float[]> measure)
    {
        var features = new float[count];
        measure(features);
        return features;
    }

    private static string Source(MiningModel model) => $$"""
        namespace Alignment.Core.Mining;

        internal sealed partial record MiningModel
        {
            /// <summary>The weights that the benchmark program learnt from its development set (<c>fit-mining</c>), which writes this file.</summary>
            public static MiningModel Shipped { get; } = new(
                Alone: [{{Numbers(model.Alone)}}],
                Among: [{{Numbers(model.Among)}}]);
        }

        """;

    private static string Numbers(float[] weights) => string.Join(", ", weights.Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture) + "f"));

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>What the pairs above even odds are worth.</summary>
    private sealed record Outcome(double Precision, double Recall, double CalibrationError)
    {
        public double F1 => 2 * Precision * Recall / (Precision + Recall);

        public static Outcome Of(List<ScoredPair> scored, List<PairEvidence> evidence, List<bool> isRight, int links)
        {
            const int Bins = 10;
            var right = evidence.Index().Where(pair => isRight[pair.Index]).Select(pair => (pair.Item.French, pair.Item.English)).ToHashSet();
            var mined = PairMatcher.Core(scored, leastLogOdds: 0)
                .OrderBy(pair => pair.LogOdds)
                .Select(pair => (Probability: (double)pair.Probability, IsRight: right.Contains((pair.French, pair.English)) ? 1.0 : 0))
                .ToList();
            var hits = mined.Sum(pair => pair.IsRight);
            var error = mined.Index().GroupBy(pair => pair.Index * Bins / mined.Count).Sum(bin => Math.Abs(bin.Sum(pair => pair.Item.Probability - pair.Item.IsRight)));
            return new Outcome(hits / mined.Count, hits / links, error / mined.Count);
        }
    }
}
