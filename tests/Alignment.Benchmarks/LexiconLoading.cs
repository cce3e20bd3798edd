using System.Diagnostics;
using System.Globalization;
using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks;

/// <summary><c>load-lexicon</c>: how long a new process takes to read the lexicon inside the program.</summary>
internal static class LexiconLoading
{
    public static int Print()
    {
        var started = Stopwatch.GetTimestamp();
        var lexicon = LexiconFile.ReadShipped();
        var elapsed = Stopwatch.GetElapsedTime(started);
        Console.WriteLine(elapsed.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture));
        return lexicon.Count > 0 ? 0 : 2;
    }
}
