using System.Diagnostics;
using System.Globalization;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Memory;

namespace Alignment.Benchmarks.Memory;

/// <summary><c>memory</c>: how long lookups in a large translation memory take.</summary>
internal static class MemoryCommand
{
    private const double MinScore = 0.7;
    private const int Lookups = 500;
    private const int UnitsAtATime = 10_000;

    /// <summary>Fills a memory with made-up sentences and looks some of them up, whole and with words exchanged.</summary>
    /// <param name="file">The file, made if absent; one that is there is used as it is if it has the units.</param>
    /// <param name="units">How many sentences.</param>
    public static int Run(string file, int units)
    {
        var sentences = new MadeUpSentences();
        using var memory = MemoryFile.Open(file);
        if (memory.Count().Units != units)
        {
            var (wall, cpu) = (Stopwatch.StartNew(), Processor());
            for (var first = 0; first < units; first += UnitsAtATime)
            {
                memory.Add([.. Enumerable.Range(first, Math.Min(UnitsAtATime, units - first)).Select(number => new MemoryUnit(sentences.Make(number), "Sentence number " + number))]);
            }

            Print($"{units} units added in {wall.Elapsed.TotalSeconds:0.0} s ({(Processor() - cpu).TotalSeconds:0.0} s of processor time), {new FileInfo(file).Length / 1e6:0} MB");
        }

        var random = new Random(1);
        var wanted = Enumerable.Range(0, Lookups).Select(_ => sentences.Make(random.Next(units))).ToList();
        Measure("exact", wanted, text => memory.FindExact(text, Language.French) is not null);
        Measure("exact, absent", [.. wanted.Select(text => text + " !")], text => memory.FindExact(text, Language.French) is not null);
        foreach (var share in new[] { 0.1, 0.25 })
        {
            var changed = wanted.Select(text => sentences.Change(text, share, random)).ToList();
            var alike = wanted.Zip(changed).Count(pair => SentenceSimilarity.Of(pair.First, pair.Second, Language.French) >= MinScore);
            Measure(string.Create(CultureInfo.InvariantCulture, $"fuzzy, {share:P0} of the words exchanged, {alike} alike enough"), changed, text => memory.FindFuzzy(text, Language.French, MinScore) is not null);
        }

        Measure("fuzzy, nothing alike", [.. Enumerable.Range(units, Lookups).Select(sentences.Make)], text => memory.FindFuzzy(text, Language.French, MinScore) is not null);
        return 0;
    }

    private static void Measure(string name, List<string> texts, Func<string, bool> find)
    {
        find(texts[0]); // the first lookup compiles
        var times = new List<double>();
        var (found, cpu) = (0, Processor());
        foreach (var text in texts)
        {
            var started = Stopwatch.GetTimestamp();
            found += find(text) ? 1 : 0;
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        times.Sort();
        Print($"{name}: median {times[times.Count / 2]:0.000} ms, 95 of 100 under {times[times.Count * 95 / 100]:0.000} ms, processor time {(Processor() - cpu).TotalMilliseconds / texts.Count:0.000} ms each; {found} of {texts.Count} found");
    }

    private static TimeSpan Processor() => Process.GetCurrentProcess().TotalProcessorTime;

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
