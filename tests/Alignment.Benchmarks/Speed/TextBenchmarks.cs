using Alignment.Core.Facts;
using Alignment.Core.Text;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.Speed;

/// <summary>How fast text is cut into words, sentences and facts: 3,000 sentences, about 260,000 characters of French.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 8)]
public class TextBenchmarks
{
    private const int Count = 3_000;
    private readonly List<Token> tokens = [];
    private IReadOnlyList<string> sentences = [];
    private string text = "";

    [GlobalSetup]
    public void Prepare()
    {
        sentences = SampleText.French(Count);
        text = string.Join(' ', sentences);
    }

    [Benchmark(Baseline = true)]
    public int Tokenizing()
    {
        var count = 0;
        foreach (var sentence in sentences)
        {
            tokens.Clear();
            Tokenizer.Tokenize(sentence, Language.French, tokens);
            count += tokens.Count;
        }

        return count;
    }

    [Benchmark]
    public int SplittingSentences() => SentenceSplitter.Split(text, Language.French).Count;

    [Benchmark]
    public int FindingFacts()
    {
        var count = 0;
        foreach (var sentence in sentences)
        {
            count += FactFinder.Find(sentence, Language.French).Count;
        }

        return count;
    }
}
