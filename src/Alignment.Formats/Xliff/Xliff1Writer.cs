using System.Globalization;
using Alignment.Core.Translations;
using Alignment.Formats.Xml;

namespace Alignment.Formats.Xliff;

/// <summary>Writes XLIFF 1.2.</summary>
internal sealed class Xliff1Writer(XmlElements xml, string programVersion) : IXliffDialect
{
    private int number;

    public void Open(XliffUnit first) => xml.Open("xliff", ("version", "1.2"), ("xmlns", XliffNames.Core1), ("xmlns:al", XliffNames.Own));

    public void OpenFile(XliffUnit first)
    {
        xml.Open(
            "file",
            ("original", first.Original),
            ("source-language", first.SourceTag),
            ("target-language", first.TargetTag),
            ("datatype", "plaintext"),
            ("tool-id", XliffNames.Program));
        xml.Open("header");
        xml.Empty("tool", ("tool-id", XliffNames.Program), ("tool-name", "Alignment"), ("tool-version", programVersion));
        xml.Close();
        xml.Open("body");
    }

    public void Write(XliffUnit unit)
    {
        var isNamed = unit.Id is { Length: > 0 };
        number++;
        xml.Open(
            "trans-unit",
            ("id", isNamed ? unit.Id : string.Create(CultureInfo.InvariantCulture, $"u{number}")),
            ("approved", unit.State == TranslationState.Confirmed ? "yes" : null));
        xml.Text("source", unit.Source, ("xml:lang", unit.SourceTag));
        if (unit.Target is { } target)
        {
            xml.Text(
                "target",
                target,
                ("xml:lang", unit.TargetTag),
                ("state", State(unit.State)),
                ("state-qualifier", unit.IsMachine ? XliffNames.MachineQualifier : null));
        }

        if (unit.Score is { } score)
        {
            xml.Text("note", score, ("from", XliffNames.Program));
        }

        foreach (var note in unit.Notes)
        {
            xml.Text("note", note);
        }

        // behind all elements of the format (section 2.12, extensibility)
        foreach (var property in unit.Properties)
        {
            xml.Text("al:prop", property.Value, ("type", property.Type));
        }

        xml.Close();
    }

    public void CloseFile()
    {
        xml.Close();
        xml.Close();
    }

    private static string? State(TranslationState state) => state switch
    {
        TranslationState.Draft => "needs-review-translation",
        TranslationState.Translated or TranslationState.Confirmed => "translated",
        _ => null,
    };
}
