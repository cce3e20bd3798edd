using System.Globalization;
using System.Xml;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Xliff;

/// <summary>Writes XLIFF 2.1: core and the metadata module.</summary>
internal sealed class Xliff2Writer(XmlElements xml) : IXliffDialect
{
    private int files;
    private int number;

    public void Open(XliffUnit first) => xml.Open(
        "xliff",
        ("xmlns", XliffNames.Core2),
        ("xmlns:mda", XliffNames.Metadata),
        ("version", "2.1"),
        ("srcLang", first.SourceTag),
        ("trgLang", first.TargetTag));

    public void OpenFile(XliffUnit first) => xml.Open("file", ("id", string.Create(CultureInfo.InvariantCulture, $"f{++files}")), ("original", first.Original));

    public void Write(XliffUnit unit)
    {
        // an id is an NMTOKEN here; one that is none stands in a property
        number++;
        var isNamed = unit.Id is { Length: > 0 } id && id.All(unit => unit == ':' || XmlConvert.IsNCNameChar(unit));
        xml.Open("unit", ("id", isNamed ? unit.Id : string.Create(CultureInfo.InvariantCulture, $"u{number}")));
        WriteProperties(isNamed || unit.Id is not { Length: > 0 } ? unit.Properties : [new UnitProperty(UnitProperties.Id, unit.Id), .. unit.Properties]);
        WriteNotes(unit);
        var (state, subState) = States(unit);
        xml.Open("segment", ("state", state), ("subState", subState));
        xml.Text("source", unit.Source);
        if (unit.Target is { } target)
        {
            xml.Text("target", target);
        }

        xml.Close();
        xml.Close();
    }

    public void CloseFile() => xml.Close();

    private void WriteProperties(IReadOnlyList<UnitProperty> properties)
    {
        if (properties.Count == 0)
        {
            return;
        }

        xml.Open("mda:metadata");
        xml.Open("mda:metaGroup", ("category", XliffNames.Program));
        foreach (var property in properties)
        {
            xml.Text("mda:meta", property.Value, ("type", property.Type));
        }

        xml.Close();
        xml.Close();
    }

    private void WriteNotes(XliffUnit unit)
    {
        if (unit.Score is null && unit.Notes.Count == 0)
        {
            return;
        }

        xml.Open("notes");
        if (unit.Score is { } score)
        {
            xml.Text("note", score, ("category", XliffNames.Program));
        }

        foreach (var note in unit.Notes)
        {
            xml.Text("note", note);
        }

        xml.Close();
    }

    // A program that changes the state drops the sub-state (section 4.3.1.37), and with it our mark.
    private static (string? State, string? SubState) States(XliffUnit unit) => unit switch
    {
        { Target: null } => (null, null),
        { State: TranslationState.Draft, IsMachine: true } => ("initial", XliffNames.MachineSubState),
        { State: TranslationState.Draft } => ("initial", null),
        { State: TranslationState.Confirmed } => ("reviewed", null),
        { IsMachine: true } => ("translated", XliffNames.MachineSubState),
        { State: TranslationState.Unstated } => ("translated", XliffNames.AutomaticSubState),
        _ => ("translated", null),
    };
}
