using Alignment.Core.Lexicon;

namespace Alignment.Benchmarks.Differing;

/// <summary>Pairs of a development set that belong together by its gold: nothing should disagree in them.</summary>
internal static class GoldPairs
{
    /// <summary>The pairs of a set with a gold file for each document, in order.</summary>
    /// <param name="folder">Folder of the set, with <c>NNN.fr</c>, <c>NNN.en</c>, <c>NNN.gold</c>.</param>
    public static IEnumerable<SentencePair> Read(string folder)
    {
        foreach (var gold in Directory.EnumerateFiles(folder, "*.gold").Order(StringComparer.Ordinal))
        {
            var french = File.ReadAllLines(Path.ChangeExtension(gold, "fr"));
            var english = File.ReadAllLines(Path.ChangeExtension(gold, "en"));
            foreach (var bead in GoldFile.Read(gold).Where(bead => bead.French.Count > 0 && bead.English.Count > 0))
            {
                yield return new SentencePair(string.Join(' ', bead.French.Select(line => french[line])), string.Join(' ', bead.English.Select(line => english[line])));
            }
        }
    }
}
