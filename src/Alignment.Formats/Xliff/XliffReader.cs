using Alignment.Core;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Xliff;

/// <summary>Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2, segment by segment, whatever the size of the file.</summary>
/// <remarks>
/// Source and target of a segment make a unit; proposals (<c>alt-trans</c>, <c>matches</c>) and what is not to be translated
/// (<c>translate="no"</c>) do not. Inline codes are left out as <c>docs/formats.md</c> says.
/// </remarks>
public static class XliffReader
{
    /// <summary>The segments that have a French and an English text, in order, read as they are asked for.</summary>
    /// <param name="stream">The file from its first byte, plain or gzip; left open.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="options">Which texts make a pair; null for any French and any English.</param>
    /// <param name="tally">Counts what was met; null to count nothing.</param>
    /// <exception cref="InputFormatException">It is no XLIFF, is not well formed, names no languages, or its languages are others.</exception>
    public static IEnumerable<TranslationUnit> Read(
        Stream stream, string path, TranslationReadingOptions? options = null, TranslationTally? tally = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        using var whole = Decoding.PackedStream.Open(stream, path);
        using var xml = new XmlSource(whole, path);
        if (xml.ReadRoot() is var root && root != "xliff")
        {
            throw xml.Error($"the root element is <{root}>, and a localization file has <xliff>. Is this the right file?");
        }

        var version = xml.Attribute("version") ?? "";
        var units = new UnitBuilder(path, options, tally);
        var segments = version switch
        {
            ['1', ..] => new Xliff1Reader(xml, units).Read(),
            ['2', ..] => new Xliff2Reader(xml, units).Read(),
            _ => throw xml.Error(version.Length == 0
                ? "<xliff> has no version. Add one, as in version=\"2.1\"."
                : $"XLIFF version '{version}'; this program reads 1.0 to 1.2 and 2.0 to 2.2."),
        };
        foreach (var segment in segments)
        {
            yield return segment;
        }

        units.Finish();
    }
}
