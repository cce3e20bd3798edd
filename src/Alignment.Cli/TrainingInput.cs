using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Translations;

namespace Alignment.Cli;

/// <summary>Reads sentence pairs to learn from.</summary>
internal static class TrainingInput
{
    /// <summary>The pairs of a file, read as they are asked for.</summary>
    /// <param name="path">A bitext file by its name, else any file of pairs by its content; <c>-</c> for standard input.</param>
    /// <param name="terminal">Where standard input is, and where notices go.</param>
    /// <param name="cancellationToken">Looked at once a line of a bitext file.</param>
    /// <exception cref="Core.InputFormatException">The file cannot be read as what it says it is.</exception>
    public static IEnumerable<SentencePair> Read(string path, Terminal terminal, CancellationToken cancellationToken)
    {
        using var file = TextInput.Open(path, terminal);
        var pairs = BitextFileName.IsBitext(path)
            ? Confirmed(BitextFile.Load(path, cancellationToken), path, terminal) // with what a review has added since the file was written
            : TranslationFiles.ReadPairs(file, path);
        foreach (var pair in pairs)
        {
            yield return pair;
        }
    }

    /// <summary>The sentences that a person has said belong together.</summary>
    private static List<SentencePair> Confirmed(Bitext bitext, string path, Terminal terminal)
    {
        var pairs = bitext.Beads
            .Where(bead => bead is { State: BeadState.Confirmed, IsLink: true })
            .Select(bead => new SentencePair(bitext.FrenchText(bead), bitext.EnglishText(bead)))
            .ToList();
        if (pairs.Count == 0)
        {
            terminal.Error.WriteLine($"alignment: {path} has no confirmed beads with both sides; nothing is learnt from it.");
        }

        return pairs;
    }
}
