using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks;

/// <summary><c>lexicon</c>: what the lexicon inside the program is, and how long a new process takes to read it.</summary>
internal static class LexiconLoading
{
    /// <summary>Prints the milliseconds on the first line, then what the model card records.</summary>
    public static int Print()
    {
        var started = Stopwatch.GetTimestamp();
        var lexicon = LexiconFile.ReadShipped();
        var elapsed = Stopwatch.GetElapsedTime(started);

        using var file = typeof(LexiconFile).Assembly.GetManifestResourceStream("fr-en.lexicon")!;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {elapsed.TotalMilliseconds:0.0}
            name            {lexicon.Name}
            bytes           {file.Length:N0}
            French words    {lexicon.French.Count:N0}, from {lexicon.French.Total:N0} in the training text
            English words   {lexicon.English.Count:N0}, from {lexicon.English.Total:N0} in the training text
            word pairs      {lexicon.Count:N0}
            SHA-256         {Convert.ToHexStringLower(SHA256.HashData(file))}
            """));
        return 0;
    }
}
