using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;
using BenchmarkDotNet.Attributes;

namespace Alignment.Benchmarks.Speed;

/// <summary>How aligning grows with the length of the texts: an article, a report, a book.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 1, iterationCount: 3)]
public class AligningBenchmarks
{
    private readonly Aligner aligner = new(LexiconFile.ReadShipped(), new AlignOptions { WithEvidence = false });
    private Article french = SampleText.Article(Language.French, []);
    private Article english = SampleText.Article(Language.English, []);

    [Params(300, 3_000, 30_000)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        french = SampleText.Article(Language.French, SampleText.French(Sentences));
        english = SampleText.Article(Language.English, SampleText.English(Sentences));
    }

    [Benchmark]
    public Bitext Aligning() => aligner.Align(french, english);
}
