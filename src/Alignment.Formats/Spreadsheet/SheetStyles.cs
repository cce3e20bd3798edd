using System.Diagnostics;
using Alignment.Core.Aligning;
using Alignment.Formats.OpenXml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using CellAlignment = DocumentFormat.OpenXml.Spreadsheet.Alignment;

namespace Alignment.Formats.Spreadsheet;

/// <summary>What cells of a workbook look like, and by which numbers its sheets refer to that.</summary>
internal static class SheetStyles
{
    private const string Ink = "FF1F1E1B";
    private const uint TwoDecimals = 2; // of the number formats that every program has (ECMA-376-1, 18.8.30)
    private const uint HeaderFill = 2; // the first two fills are the same in every workbook

    private static readonly CellStyle[] Styles = Enum.GetValues<CellStyle>();
    private static readonly Relation[] Relations = Enum.GetValues<Relation>();

    private enum Face
    {
        Usual,
        Header,
        Translation,
        Small,
        SmallBold,
    }

    /// <summary>The style of rows that a person has rejected, struck through.</summary>
    public static uint Rejected => (uint)Relations.Length;

    /// <summary>The style of a relation: the colour of its ground.</summary>
    public static uint Of(Relation relation) => (uint)Array.IndexOf(Relations, relation);

    /// <summary>The style of a cell.</summary>
    /// <param name="style">What it holds.</param>
    /// <param name="isGuarded">Whether its text begins like a formula, and is to stay a text when a person edits the cell.</param>
    public static uint Of(CellStyle style, bool isGuarded) => 1 + (uint)style + (isGuarded ? (uint)Styles.Length : 0); // the first is that of empty cells

    /// <summary>All styles.</summary>
    public static Stylesheet Create() => new(
        new Fonts(Font(11, Ink), Font(11, "FFFFFFFF", new Bold()), Font(11, "FF6B3FA0", new Italic()), Font(10, "FF5D5A53"), Font(10, Ink, new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(Solid("FF27445C"))),
        new Borders(Border(null), Border("FFDEDAD1")),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats([
            new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            .. Styles.Select(style => Format(style, isGuarded: false)),
            .. Styles.Select(style => Format(style, isGuarded: true)),
        ]),
        new CellStyles(new DocumentFormat.OpenXml.Spreadsheet.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }),
        new DifferentialFormats([
            .. Relations.Select(relation => new DifferentialFormat(new Fill(Solid("FF" + RelationColour.Of(relation))))),
            new DifferentialFormat(new Font(new Strike(), new Color { Rgb = "FF8A867D" })),
        ]));

    private static Font Font(double size, string colour, params OpenXmlElement[] weight) =>
        new([.. weight, new FontSize { Val = size }, new Color { Rgb = colour }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 }]);

    private static PatternFill Solid(string colour) =>
        new(new ForegroundColor { Rgb = colour }, new BackgroundColor { Rgb = colour }) { PatternType = PatternValues.Solid };

    private static Border Border(string? below) => new(
        new LeftBorder(),
        new RightBorder(),
        new TopBorder(),
        below is null ? new BottomBorder() : new BottomBorder(new Color { Rgb = below }) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static CellFormat Format(CellStyle style, bool isGuarded)
    {
        var (face, wraps, isCentred) = style switch
        {
            CellStyle.Header => (Face.Header, true, false),
            CellStyle.Text => (Face.Usual, true, false),
            CellStyle.Translation => (Face.Translation, true, false),
            CellStyle.Word => (Face.SmallBold, false, false),
            CellStyle.Number or CellStyle.Probability => (Face.Small, false, true),
            CellStyle.Remark => (Face.Small, true, false),
            CellStyle.Name => (Face.Small, false, false),
            _ => throw new UnreachableException(),
        };
        var isHeader = style == CellStyle.Header;
        var place = new CellAlignment
        {
            Horizontal = isCentred ? HorizontalAlignmentValues.Center : HorizontalAlignmentValues.General,
            Vertical = isHeader ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
            WrapText = wraps,
        };
        return new CellFormat(place)
        {
            NumberFormatId = style == CellStyle.Probability ? TwoDecimals : 0,
            FontId = (uint)face,
            FillId = isHeader ? HeaderFill : 0,
            BorderId = isHeader ? 0U : 1,
            FormatId = 0,
            QuotePrefix = isGuarded,
            ApplyNumberFormat = true,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };
    }
}
