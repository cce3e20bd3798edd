using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Benchmarks.Fitting;

/// <summary>A stretch of a text whose ladder is known.</summary>
internal sealed class GoldLadder
{
    private readonly RungFeatures features;
    private readonly TextWindow window;
    private readonly float[] total;

    public GoldLadder(string set, string[] french, string[] english, IReadOnlyList<Rung> gold, BilingualLexicon lexicon)
    {
        Set = set;
        Gold = gold;
        var frenchSide = new TextSide(french, Language.French, lexicon.French);
        var englishSide = new TextSide(english, Language.English, lexicon.English);
        var table = new TypeTable(lexicon, frenchSide, englishSide);
        features = new RungFeatures(frenchSide, englishSide, table, new Background(frenchSide, englishSide, table));
        window = new TextWindow(0, french.Length, 0, english.Length);
        total = Total(gold);
    }

    public string Set { get; }

    public IReadOnlyList<Rung> Gold { get; }

    /// <summary>The best ladder under some weights.</summary>
    public List<Rung> Align(float[] weights) =>
        new LadderAligner(features, weights, window, Band.Whole(window.FrenchCount, window.EnglishCount)).Align(CancellationToken.None);

    /// <summary>How the features of the gold ladder differ in sum from those of another.</summary>
    public float[] Difference(IReadOnlyList<Rung> rungs) => [.. total.Zip(Total(rungs), (gold, other) => gold - other)];

    private float[] Total(IReadOnlyList<Rung> rungs)
    {
        var sum = new float[RungFeatures.Count];
        var x = new float[RungFeatures.Count];
        var filled = -1;
        foreach (var rung in rungs)
        {
            while (filled < rung.French + rung.FrenchCount - 1)
            {
                features.FillRow(++filled, 0, window.EnglishCount);
            }

            features.Measure(rung, x);
            for (var index = 0; index < x.Length; index++)
            {
                sum[index] += x[index];
            }
        }

        return sum;
    }

    /// <summary>The ladders of a folder, cut into stretches of so many beads; stretches with beads that the aligner cannot make are left out.</summary>
    public static IEnumerable<GoldLadder> ReadFolder(string folder, int longest, BilingualLexicon lexicon)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.gold").Order(StringComparer.Ordinal))
        {
            var french = File.ReadAllLines(Path.ChangeExtension(path, ".fr"));
            var english = File.ReadAllLines(Path.ChangeExtension(path, ".en"));
            foreach (var part in Ladder(GoldFile.Read(path), french.Length, english.Length).Chunk(longest))
            {
                var (i, j) = (part[0].French, part[0].English);
                var frenchEnd = part[^1].French + part[^1].FrenchCount;
                var englishEnd = part[^1].English + part[^1].EnglishCount;
                if (part.All(rung => LadderAligner.IsAllowed(rung.FrenchCount, rung.EnglishCount)))
                {
                    var shifted = part.Select(rung => rung with { French = rung.French - i, English = rung.English - j }).ToArray();
                    yield return new GoldLadder(Path.GetFileName(folder), french[i..frenchEnd], english[j..englishEnd], shifted, lexicon);
                }
            }
        }
    }

    /// <summary>Gold beads as a ladder; beads out of order become sentences alone.</summary>
    private static List<Rung> Ladder(IEnumerable<GoldBead> gold, int french, int english)
    {
        var rungs = new List<Rung>();
        var (i, j) = (0, 0);
        foreach (var bead in gold.Where(bead => bead.French.Count > 0 && bead.English.Count > 0).OrderBy(bead => bead.French[0]))
        {
            var isRun = bead.French[^1] - bead.French[0] + 1 == bead.French.Count && bead.English[^1] - bead.English[0] + 1 == bead.English.Count;
            if (!isRun || bead.French[0] < i || bead.English[0] < j)
            {
                continue;
            }

            Alone(bead.French[0], bead.English[0]);
            rungs.Add(new Rung(i, bead.French.Count, j, bead.English.Count));
            i += bead.French.Count;
            j += bead.English.Count;
        }

        Alone(french, english);
        return rungs;

        void Alone(int frenchEnd, int englishEnd)
        {
            while (i < frenchEnd)
            {
                rungs.Add(new Rung(i++, 1, j, 0));
            }

            while (j < englishEnd)
            {
                rungs.Add(new Rung(i, 0, j++, 1));
            }
        }
    }
}

/// <summary>Learns the gains of the same-order aligner.</summary>
internal static class LadderFit
{
    /// <summary>Averaged structured perceptron (Collins 2002): where the best ladder differs from the gold one, weights move towards the gold.</summary>
    public static float[] Fit(IReadOnlyList<GoldLadder> ladders)
    {
        const int Epochs = 12;
        const double Rate = 0.1;
        const double Decay = 0.00002;
        var weights = AlignerModel.Shipped.Rung.Select(weight => (double)weight).ToArray();
        var sum = new double[weights.Length];
        var steps = 0L;
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            foreach (var ladder in ladders.OrderBy(_ => random.Next()).ToList())
            {
                var rungs = ladder.Align([.. weights.Select(weight => (float)weight)]);
                if (!rungs.SequenceEqual(ladder.Gold))
                {
                    var difference = ladder.Difference(rungs);
                    for (var index = 0; index < weights.Length; index++)
                    {
                        weights[index] += Rate / Math.Sqrt(1 + epoch) * difference[index] - Decay * weights[index];
                    }
                }

                steps += epoch > 0 ? 1 : 0;
                for (var index = 0; index < weights.Length && epoch > 0; index++)
                {
                    sum[index] += weights[index];
                }
            }
        }

        return [.. sum.Select(weight => (float)(weight / steps))];
    }

    /// <summary>Strict F1 over beads with both sides (share of exact beads, both ways).</summary>
    public static double Strict(IEnumerable<GoldLadder> ladders, float[] weights)
    {
        var (hits, found, gold) = (0, 0, 0);
        foreach (var ladder in ladders)
        {
            var rungs = ladder.Align(weights).Where(rung => rung.IsLink).ToHashSet();
            var known = ladder.Gold.Where(rung => rung.IsLink).ToHashSet();
            hits += rungs.Count(known.Contains);
            found += rungs.Count;
            gold += known.Count;
        }

        return 2.0 * hits / (found + gold);
    }
}
