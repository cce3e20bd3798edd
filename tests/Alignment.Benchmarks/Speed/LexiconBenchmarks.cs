using Alignment.Core.Lexicon;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.Speed;

/// <summary>How long reading the lexicon inside the program takes, and learning one from 2,000 short pairs.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 8)]
public class LexiconBenchmarks
{
    private const int Pairs = 2_000;
    private readonly LexiconTrainer trainer = new(new TrainingOptions());
    private IReadOnlyList<SentencePair> pairs = [];

    [GlobalSetup]
    public void Prepare() => pairs = SampleText.Translations(Pairs);

    [Benchmark(Baseline = true)]
    public BilingualLexicon Reading() => LexiconFile.ReadShipped();

    [Benchmark]
    public BilingualLexicon Training() => trainer.Train(pairs, progress: null, CancellationToken.None);
}
