namespace Alignment.Formats.Tests.Office;

/// <summary>Workbooks as other programs write them.</summary>
internal static class Workbooks
{
    private const string Types = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""";

    private const string Root = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    private const string Relationships = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/other.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet.xml"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""";

    /// <summary>A workbook with these rows on its second sheet, <c>Alignment</c>.</summary>
    /// <param name="rows">The rows, as XML.</param>
    /// <param name="shared">The texts that cells refer to by number, as XML.</param>
    public static byte[] Of(string rows, string shared = "") => Zips.Of(
        ("[Content_Types].xml", Types),
        ("_rels/.rels", Root),
        ("xl/workbook.xml", """<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="My notes" sheetId="7" r:id="r1"/><x:sheet name="alignment" sheetId="9" r:id="r2"/></x:sheets></x:workbook>"""),
        ("xl/_rels/workbook.xml.rels", Relationships),
        ("xl/sharedStrings.xml", $"""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{shared}</sst>"""),
        ("xl/worksheets/other.xml", """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>"""),
        ("xl/worksheets/sheet.xml", $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""));

    /// <summary>A cell with its text in it.</summary>
    public static string C(string reference, string text) => $"<c r=\"{reference}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>";
}
