using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Tmx;

/// <summary>Writes translation memories in TMX 1.4b, unit by unit.</summary>
/// <remarks>
/// The same units give the same bytes: no time is written. What TMX has no element for stands in properties (<c>x-relation</c>,
/// <c>x-probability</c>, <c>x-state</c>, <c>x-document</c>; of a text, <c>x-origin</c>), which <see cref="TmxReader"/> knows.
/// </remarks>
public static class TmxWriter
{
    /// <summary>Writes a file, line ends as LF; the encoding it states is UTF-8.</summary>
    /// <param name="units">The units; obsolete ones are left out.</param>
    /// <param name="writer">Where to write: UTF-8, as its declaration says.</param>
    /// <param name="programVersion">Version of this program, for the header.</param>
    /// <param name="source">The direction of all units, for the header; <see cref="Direction.None"/> if they differ.</param>
    /// <param name="cancellationToken">Looked at once a unit.</param>
    /// <returns>How many characters that XML cannot hold were written as U+FFFD.</returns>
    public static int Write(
        IEnumerable<TranslationUnit> units, TextWriter writer, string programVersion, Direction source = Direction.None, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(writer);
        var xml = new XmlElements(writer);
        xml.Open("tmx", ("version", "1.4"));
        xml.Empty(
            "header",
            ("creationtool", "alignment"),
            ("creationtoolversion", programVersion),
            ("segtype", "sentence"),
            ("o-tmf", "alignment"),
            ("adminlang", "en"),
            ("srclang", Source(source)),
            ("datatype", "plaintext"));
        xml.Open("body");
        foreach (var unit in units.Where(unit => unit.State != TranslationState.Obsolete))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Write(xml, unit, source);
        }

        xml.Close();
        xml.Close();
        return xml.Replaced;
    }

    private static void Write(XmlElements xml, TranslationUnit unit, Direction ofFile)
    {
        // tuid takes no blanks; an id that has some stands in a property
        var isPlain = unit.Id is { Length: > 0 } given && !given.Any(char.IsWhiteSpace);
        var id = isPlain ? unit.Id : null;
        xml.Open("tu", ("tuid", id), ("srclang", unit.Direction == ofFile ? null : Source(unit.Direction)));
        foreach (var note in unit.Notes)
        {
            xml.Text("note", note);
        }

        foreach (var property in UnitProperties.Of(isPlain ? unit with { Id = null } : unit))
        {
            xml.Text("prop", property.Value, ("type", property.Type));
        }

        Write(xml, unit.French);
        Write(xml, unit.English);
        xml.Close();
    }

    private static void Write(XmlElements xml, TranslationVariant variant)
    {
        xml.Open("tuv", ("xml:lang", variant.Tag));
        if (variant.IsMachine)
        {
            xml.Text("prop", UnitProperties.Machine, ("type", UnitProperties.Origin));
        }

        xml.Text("seg", variant.Text.Text);
        xml.Close();
    }

    private static string Source(Direction direction) => direction.Source()?.Tag() ?? "*all*";
}
