using System.IO.Compression;
using Alignment.Core.Aligning;
using Alignment.Formats.Exchange;
using Alignment.Formats.OpenXml;

namespace Alignment.Formats.Spreadsheet;

/// <summary>Beads as a workbook: the sheet <c>Alignment</c> with all of them, the sheet <c>Sure</c> with those that need no second look.</summary>
/// <remarks>Rows are written as they are read; of the second sheet, packed rows are kept until the first is finished.</remarks>
internal static class XlsxWriter
{
    /// <summary>The sheet that an import reads.</summary>
    public const string AlignmentSheet = "Alignment";

    private const string SureSheet = "Sure";
    private const double Sure = 0.9; // probability from which a bead is copied to the second sheet

    private const string Types = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
        """;

    private const string PackageRelationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    private const string WorkbookRelationships = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
        """;

    /// <summary>Writes a workbook.</summary>
    /// <param name="export">What is exported.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="cancellationToken">Looked at once a row.</param>
    /// <exception cref="Core.InputFormatException">A text is longer than a cell, or there are more beads than a sheet has rows.</exception>
    public static void Write(Export export, Stream stream, CancellationToken cancellationToken)
    {
        using var package = new PackageWriter(stream);
        package.Write("[Content_Types].xml", Types);
        package.Write("_rels/.rels", PackageRelationships);
        package.Write("xl/_rels/workbook.xml.rels", WorkbookRelationships);
        package.WriteResource("xl/styles.xml", "spreadsheet-styles.xml");

        using var packed = new MemoryStream();
        var sheets = new List<SheetWriter>();
        using (var packing = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var copyXml = PackageWriter.Prepare(packing))
        {
            var copy = new SheetWriter(copyXml, isCopy: true);
            package.Write("xl/worksheets/sheet1.xml", xml => sheets.Add(WriteRows(export, new SheetWriter(xml, isCopy: false), copy, cancellationToken)));
            copy.End();
            sheets.Add(copy);
        }

        packed.Position = 0;
        using (var unpacking = new DeflateStream(packed, CompressionMode.Decompress))
        {
            package.Write("xl/worksheets/sheet2.xml", unpacking);
        }

        package.Write("xl/workbook.xml", Workbook(sheets[0], sheets[1]));
    }

    private static SheetWriter WriteRows(Export export, SheetWriter sheet, SheetWriter copy, CancellationToken cancellationToken)
    {
        var number = 0;
        foreach (var row in export.Rows(cancellationToken))
        {
            sheet.Write(row, ++number);
            if (row.Bead.State == BeadState.Confirmed || (row.Bead.State == BeadState.Automatic && row.Bead.Probability >= Sure))
            {
                copy.Write(row, number);
            }
        }

        sheet.End();
        return sheet;
    }

    // The first row is repeated on every printed page; the hidden names are what Excel itself keeps of a filter.
    private static string Workbook(SheetWriter all, SheetWriter sure) => $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" activeTab="0"/></bookViews><sheets><sheet name="{AlignmentSheet}" sheetId="1" r:id="rId1"/><sheet name="{SureSheet}" sheetId="2" r:id="rId2"/></sheets><definedNames>{Names(AlignmentSheet, 0, all)}{Names(SureSheet, 1, sure)}</definedNames></workbook>
        """;

    private static string Names(string name, int index, SheetWriter sheet) => $"""
        <definedName name="_xlnm._FilterDatabase" localSheetId="{index}" hidden="1">{name}!{sheet.Range}</definedName><definedName name="_xlnm.Print_Area" localSheetId="{index}">{name}!{sheet.PrintRange}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="{index}">{name}!$1:$1</definedName>
        """;
}
