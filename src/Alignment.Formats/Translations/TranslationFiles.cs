using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Translations;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Decoding;
using Alignment.Formats.Po;
using Alignment.Formats.Tmx;
using Alignment.Formats.Tsv;
using Alignment.Formats.Xliff;

namespace Alignment.Formats.Translations;

/// <summary>Reads pairs of texts from any format that holds them: TMX, XLIFF, PO, TSV, bitext files.</summary>
public static class TranslationFiles
{
    private static readonly string[] Endings = [".tmx", ".xlf", ".xliff", ".po", ".tsv", BitextFileName.Extension];

    /// <summary>Whether a file is one of pairs, by its name; <c>.gz</c> may follow.</summary>
    public static bool IsKnown(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The units that have a French and an English text, in order, read as they are asked for. The format is told by the content.</summary>
    /// <param name="stream">The file from its first byte, plain or gzip; left open.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="options">Which texts make a pair in files of several languages; null for any French and any English.</param>
    /// <param name="tally">Counts what was met; null to count nothing.</param>
    /// <exception cref="InputFormatException">The file breaks the rules of its format, or has no text in one of the two languages.</exception>
    public static IEnumerable<TranslationUnit> Read(
        Stream stream, string path, TranslationReadingOptions? options = null, TranslationTally? tally = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        using var whole = PackedStream.Open(stream, path);
        var (format, from) = TranslationFormats.Detect(whole, path);
        using (from)
        {
            foreach (var unit in format switch
            {
                TranslationFormat.Tmx => TmxReader.Read(from, path, options, tally),
                TranslationFormat.Xliff => XliffReader.Read(from, path, options, tally),
                TranslationFormat.Po => PoReader.Read(from, path, options, tally),
                TranslationFormat.Bitext => ReadBitext(from, path, tally),
                _ => TranslationTsv.Read(from, path, tally),
            })
            {
                yield return unit;
            }
        }
    }

    /// <summary>Pairs to learn from: the units that are finished and say the same; of a bitext file, the confirmed beads. Lines of a TSV file are taken as they are.</summary>
    /// <inheritdoc cref="Read"/>
    public static IEnumerable<SentencePair> ReadPairs(Stream stream, string path)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        using var whole = PackedStream.Open(stream, path);
        var (format, from) = TranslationFormats.Detect(whole, path);
        using (from)
        {
            foreach (var pair in format == TranslationFormat.Tsv
                ? PairFile.Read(from, path)
                : Read(from, path).Where(unit => IsToLearnFrom(unit, format)).Select(unit => new SentencePair(unit.French.Text.Text, unit.English.Text.Text)))
            {
                yield return pair;
            }
        }
    }

    // What the aligner found itself teaches it nothing; a translator's memory does.
    private static bool IsToLearnFrom(TranslationUnit unit, TranslationFormat format) => format == TranslationFormat.Bitext
        ? unit.State == TranslationState.Confirmed
        : unit is { IsFinished: true, Relation: Relation.Equivalent, French.IsMachine: false, English.IsMachine: false };

    private static IEnumerable<TranslationUnit> ReadBitext(Stream stream, string path, TranslationTally? tally)
    {
        foreach (var unit in BitextUnits.Of(BitextFile.Read(stream, path)))
        {
            tally?.Count([unit.French.Tag, unit.English.Tag], isPair: true);
            yield return unit;
        }
    }
}
