using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks.Fitting;

/// <summary>What a group of features is worth: how much worse pairs are told apart without it.</summary>
/// <param name="Without">The features that were left out, or "nothing".</param>
/// <param name="Independent">Log loss on set B, fitted to the other half of the texts; lower is better.</param>
/// <param name="Mined">Log loss on set C, fitted to half of the other texts and half of C.</param>
internal sealed record Ablation(string Without, double Independent, double Mined)
{
    private const string B = "B_news-comparable";
    private const string C = "C_mining";

    private static readonly (string Without, string[] Features)[] Groups =
    [
        ("nothing", []),
        ("neighbours (margin, gaps, means)", ["margin", "log margin", "row gap", "column gap", "row mean", "column mean"]),
        ("content words apart from all words", ["french content", "english content", "content weight"]),
        ("length", ["length ratio", "length ratio squared", "weight"]),
        ("names", ["names shared", "names on both sides alone"]),
        ("numbers", ["numbers shared"]),
        ("question or statement", ["question differs"]),
        ("what the text's best pairs are like", ["best of the text"]),
        ("cover of either side (similarity alone is left)", ["french cover", "english cover", "least cover"]),
    ];

    /// <summary>Measures all groups; the halves are the same for each.</summary>
    public static List<Ablation> Measure(string bench, BilingualLexicon lexicon)
    {
        var texts = GoldText.ReadFolder(Path.Combine(bench, B), lexicon).Append(GoldText.ReadMining(Path.Combine(bench, C), lexicon)).ToList();
        var rows = texts
            .Index()
            .SelectMany(text => PairExamples.Of(text.Item).Index().Select(example => new Row(
                text.Item.Set, text.Item.Set == C ? example.Index % 2 : text.Index % 2, example.Item.Features, example.Item.IsRight)))
            .ToList();
        return [.. Groups.Select(group => Measure(group.Without, [.. group.Features.Select(feature => Array.IndexOf(PairFeatures.Names, feature))], rows))];
    }

    private static Ablation Measure(string without, int[] left, List<Row> rows)
    {
        var losses = new Dictionary<string, List<double>> { [B] = [], [C] = [] };
        foreach (var fold in new[] { 0, 1 })
        {
            var train = rows.Where(row => row.Fold == fold).ToList();
            var weights = LogisticModel.Fit([.. train.Select(row => row.Without(left))], [.. train.Select(row => row.IsRight ? 1.0 : 0)]);
            foreach (var row in rows.Where(row => row.Fold != fold))
            {
                losses[row.Set].Add(PairExamples.LogLoss(row.Without(left), row.IsRight, weights));
            }
        }

        return new Ablation(without, losses[B].Average(), losses[C].Average());
    }

    private sealed record Row(string Set, int Fold, float[] Features, bool IsRight)
    {
        public float[] Without(int[] left)
        {
            var features = Features.ToArray();
            foreach (var feature in left)
            {
                features[feature] = 0;
            }

            return features;
        }
    }
}
