using Alignment.Core;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Tmx;

/// <summary>Reads translation memories in TMX 1.1 to 1.4b, unit by unit, whatever their size.</summary>
/// <remarks>Inline codes are left out as <c>docs/formats.md</c> says; a unit with several texts of a language gives the one that fits best.</remarks>
public static class TmxReader
{
    /// <summary>The units that have a French and an English text, in order, read as they are asked for.</summary>
    /// <param name="stream">The file from its first byte, plain or gzip; left open.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="options">Which texts make a pair; null for any French and any English.</param>
    /// <param name="tally">Counts what was met; null to count nothing.</param>
    /// <exception cref="InputFormatException">It is no TMX, is not well formed, a text has no language, or no unit has one of the two languages.</exception>
    public static IEnumerable<TranslationUnit> Read(
        Stream stream, string path, TranslationReadingOptions? options = null, TranslationTally? tally = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        using var whole = Decoding.PackedStream.Open(stream, path);
        using var xml = new XmlSource(whole, path);
        if (xml.ReadRoot() is var root && root != "tmx")
        {
            throw xml.Error($"the root element is <{root}>, and a translation memory has <tmx>. Is this the right file?");
        }

        var units = new UnitBuilder(path, options, tally);
        string? source = null;
        while (xml.Read())
        {
            if (!xml.IsElement)
            {
                continue;
            }

            xml.Release();
            if (xml.Name == "header")
            {
                source = xml.Attribute("srclang");
            }
            else if (xml.Name == "tu" && ReadUnit(xml, units, source) is { } unit)
            {
                yield return unit;
            }
        }

        units.Finish();
    }

    private static TranslationUnit? ReadUnit(XmlSource xml, UnitBuilder units, string? headerSource)
    {
        var (id, place) = (xml.Attribute("tuid"), xml.Place);
        var direction = UnitBuilder.From(xml.Attribute("srclang") ?? headerSource);
        var notes = new List<string>();
        var properties = new List<UnitProperty>();
        var variants = new List<TranslationVariant>();
        foreach (var name in xml.Children())
        {
            if (name == "tuv")
            {
                ReadVariant(xml, variants, notes);
            }
            else
            {
                ReadRemark(xml, notes, properties);
            }
        }

        return units.Pick(variants) is var (french, english)
            ? UnitProperties.Apply(properties, new TranslationUnit
            {
                Id = id,
                Place = place,
                French = french,
                English = english,
                Direction = direction,
                Notes = notes,
            })
            : null;
    }

    private static void ReadVariant(XmlSource xml, List<TranslationVariant> variants, List<string> notes)
    {
        // TMX before 1.4 has lang without prefix.
        var tag = xml.XmlLanguage ?? xml.Attribute("lang");
        if (string.IsNullOrWhiteSpace(tag))
        {
            throw xml.Error("<tuv> has no xml:lang. Add one, as in <tuv xml:lang=\"fr\">.");
        }

        var properties = new List<UnitProperty>();
        foreach (var name in xml.Children())
        {
            if (name == "seg")
            {
                variants.Add(new TranslationVariant(LanguageTag.Normalize(tag), InlineContent.Read(xml).Whole) { IsMachine = UnitProperties.IsMachine(properties) });
            }
            else
            {
                ReadRemark(xml, notes, properties);
            }
        }
    }

    private static void ReadRemark(XmlSource xml, List<string> notes, List<UnitProperty> properties)
    {
        switch (xml.Name)
        {
            case "note" when xml.ReadText() is { Length: > 0 } note:
                notes.Add(note);
                break;
            case "prop":
                var type = xml.Attribute("type") ?? "";
                properties.Add(new UnitProperty(type, xml.ReadText()));
                break;
        }
    }
}
