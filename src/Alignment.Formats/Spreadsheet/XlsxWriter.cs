using System.IO.Compression;
using Alignment.Core.Aligning;
using Alignment.Formats.Exchange;
using Alignment.Formats.OpenXml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Alignment.Formats.Spreadsheet;

/// <summary>Beads as a workbook: the sheet <c>Alignment</c> with all of them, the sheet <c>Sure</c> with those that need no second look.</summary>
/// <remarks>Rows are written as they are read; of the second sheet, packed rows are kept until the first is finished.</remarks>
internal static class XlsxWriter
{
    /// <summary>The sheet that an import reads.</summary>
    public const string AlignmentSheet = "Alignment";

    private const string SureSheet = "Sure";
    private const double Sure = 0.9; // probability from which a bead is copied to the second sheet

    // By these the workbook refers to its parts; the SDK's own ids differ from run to run.
    private const string WorkbookId = "rId1";
    private const string AlignmentId = "rId1";
    private const string SureId = "rId2";
    private const string StylesId = "rId3";

    /// <summary>Writes a workbook.</summary>
    /// <param name="export">What is exported.</param>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="cancellationToken">Looked at once a row.</param>
    /// <exception cref="Core.InputFormatException">A text is longer than a cell, or there are more beads than a sheet has rows.</exception>
    public static void Write(Export export, Stream stream, CancellationToken cancellationToken)
    {
        using var outline = Outline();
        using var package = new StreamedPackage(outline, stream);
        using var packed = new MemoryStream();
        var sheets = new List<SheetWriter>();
        using (var packing = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var copyXml = StreamedPackage.Prepare(packing))
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

        package.Write("xl/workbook.xml", xml => xml.WriteElement(Workbook(sheets[0], sheets[1])));
    }

    private static MemoryStream Outline()
    {
        var outline = new MemoryStream();
        using var document = SpreadsheetDocument.Create(outline, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, WorkbookId);
        workbook.AddNewPart<WorksheetPart>(AlignmentId);
        workbook.AddNewPart<WorksheetPart>(SureId);
        workbook.AddNewPart<WorkbookStylesPart>(StylesId).Stylesheet = SheetStyles.Create();
        return outline;
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

    private static Workbook Workbook(SheetWriter all, SheetWriter sure) => new(
        new BookViews(new WorkbookView { XWindow = 0, YWindow = 0, WindowWidth = 28800, WindowHeight = 15000, ActiveTab = 0 }),
        new Sheets(new Sheet { Name = AlignmentSheet, SheetId = 1, Id = AlignmentId }, new Sheet { Name = SureSheet, SheetId = 2, Id = SureId }),
        new DefinedNames([.. Names(AlignmentSheet, 0, all), .. Names(SureSheet, 1, sure)]));

    // The first row is repeated on every printed page; the hidden names are what Excel itself keeps of a filter.
    private static DefinedName[] Names(string name, uint index, SheetWriter sheet) =>
    [
        new($"{name}!{sheet.Range}") { Name = "_xlnm._FilterDatabase", LocalSheetId = index, Hidden = true },
        new($"{name}!{sheet.PrintRange}") { Name = "_xlnm.Print_Area", LocalSheetId = index },
        new($"{name}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = index },
    ];
}
