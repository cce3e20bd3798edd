using System.Globalization;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks.Fitting;

/// <summary>Learns how the two sides of a pair relate from pairs that people judged.</summary>
internal static class RelationFit
{
    private const double Ridge = 3; // a few hundred examples: strong enough to keep correlated features from fighting

    public static AlignerModel Fit(string folder, AlignerModel model, BilingualLexicon lexicon)
    {
        var labelled = Read(Path.Combine(folder, "refresd.tsv"), lexicon);
        var graded = Read(Path.Combine(folder, "sts.tsv"), lexicon);
        const double Full = 5; // the highest grade
        Crossed("related", labelled, row => row == "unrelated" ? 0 : 1);
        Crossed("equivalent", labelled, row => row == "equivalent" ? 1 : 0);
        return model with
        {
            Related = Fit(labelled, row => row == "unrelated" ? 0 : 1),
            Equivalent = Fit(labelled, row => row == "equivalent" ? 1 : 0),
            Similarity = Fit(graded, row => double.Parse(row, CultureInfo.InvariantCulture) / Full),
        };
    }

    private static float[] Fit(IReadOnlyList<(float[] Features, string Label)> rows, Func<string, double> value) =>
        LogisticModel.Fit([.. rows.Select(row => row.Features)], [.. rows.Select(row => value(row.Label))], Ridge);

    private static void Crossed(string name, List<(float[] Features, string Label)> rows, Func<string, double> value)
    {
        const int Folds = 5;
        var right = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = Fit([.. rows.Where((_, index) => index % Folds != fold)], value);
            right += rows.Where((row, index) => index % Folds == fold && (LogisticModel.LogOdds(row.Features, weights) >= 0) == (value(row.Label) >= 0.5)).Count();
        }

        Console.WriteLine($"{name}: {(double)right / rows.Count:P1} of {rows.Count} right, {Folds} folds");
    }

    private static List<(float[] Features, string Label)> Read(string path, BilingualLexicon lexicon)
    {
        var rows = File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).ToList();
        return
        [
            .. rows.Select(row =>
            {
                var x = new float[RelationFeatures.Count];
                PairScorer.Measure(new SentencePair(row[1], row[2]), lexicon, x);
                return (x, row[3]);
            }),
        ];
    }
}
