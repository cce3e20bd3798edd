using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.Speed;

/// <summary>The inner loops of aligning: one French sentence against forty English ones, and the weight of a union.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 8)]
public class CoverBenchmarks
{
    private const int Sentences = 40; // an article
    private readonly float[] weights = [.. Enumerable.Range(0, 25).Select(token => 3f + token % 9)]; // tokens of a news sentence
    private readonly float[][] covers = [.. Enumerable.Range(1, 4).Select(sentence => Enumerable.Range(0, 25).Select(token => sentence * token % 7 / 7f).ToArray())];
    private PairMeter meter = null!;

    [GlobalSetup]
    public void Prepare()
    {
        var lexicon = LexiconFile.ReadShipped();
        var french = new TextSide(SampleText.French(Sentences), Language.French, lexicon.French);
        var english = new TextSide(SampleText.English(Sentences), Language.English, lexicon.English);
        meter = new PairMeter(french, english, new TypeTable(lexicon, french, english));
    }

    [Benchmark]
    public int MeasuringARowOfPairs()
    {
        var found = 0;
        meter.Open(0);
        for (var other = 0; other < Sentences; other++)
        {
            found += meter.TryMeasure(other, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark]
    public float WeighingAUnion() => WeightedCover.SumOfBest(weights, covers[0], covers[1], covers[2], covers[3]);

    [Benchmark(Baseline = true)]
    public float WeighingAUnionTokenByToken()
    {
        var sum = 0f;
        for (var token = 0; token < weights.Length; token++)
        {
            sum += weights[token] * Math.Max(Math.Max(covers[0][token], covers[1][token]), Math.Max(covers[2][token], covers[3][token]));
        }

        return sum;
    }
}
