using System.Diagnostics;
using System.Globalization;
using Alignment.Benchmarks.Speed;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Benchmarks.Quality;

/// <summary>How fast the aligner is once it is running: set A twenty times in one process, on one thread.</summary>
internal static class SteadyState
{
    private const int Repeats = 20;

    /// <summary>A sentence for the page.</summary>
    public static string Measure(Workspace work)
    {
        var texts = Directory.EnumerateFiles(work.In("A_news-parallel"), "*.fr").Order(StringComparer.Ordinal)
            .Select(french => (
                French: SampleText.Article(Language.French, File.ReadAllLines(french)),
                English: SampleText.Article(Language.English, File.ReadAllLines(Path.ChangeExtension(french, ".en")))))
            .ToList();
        var aligner = new Aligner(LexiconFile.ReadShipped(), new AlignOptions { WithEvidence = false });
        using var process = Process.GetCurrentProcess();
        var rates = new List<double>();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var before = Processor(process);
            foreach (var (french, english) in texts)
            {
                aligner.Align(french, english);
            }

            rates.Add(texts.Sum(text => text.French.Sentences.Count + text.English.Sentences.Count) / (Processor(process) - before));
        }

        var sorted = rates.Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Set A {Repeats} times in one process, without evidence: {sorted[Repeats / 2]:#,0} sentences a processor second (median; {sorted[0]:#,0} to {sorted[^1]:#,0}).");
    }

    private static double Processor(Process process)
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }
}
