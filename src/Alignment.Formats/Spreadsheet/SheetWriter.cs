using System.Globalization;
using Alignment.Core;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Alignment.Formats.Spreadsheet;

/// <summary>Writes a sheet of beads row by row.</summary>
internal sealed class SheetWriter
{
    private const int MostRows = 1_048_576; // of a sheet, its first row included
    private const double HeaderHeight = 32; // points; two lines

    private readonly OpenXmlWriter xml;
    private readonly bool isCopy;
    private int rows;

    /// <summary>Begins a sheet with its first row.</summary>
    /// <param name="xml">Where to write.</param>
    /// <param name="isCopy">Whether the sheet repeats rows of another one, and is not to be edited.</param>
    public SheetWriter(OpenXmlWriter xml, bool isCopy)
    {
        (this.xml, this.isCopy) = (xml, isCopy);
        xml.WriteStartElement(new Worksheet());
        xml.WriteElement(new SheetProperties(new TabColor { Rgb = isCopy ? "FF1D6140" : "FF27445C" }, new PageSetupProperties { FitToPage = true }));
        xml.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = References("A2") })
        {
            ShowGridLines = false,
            TabSelected = !isCopy,
            WorkbookViewId = 0,
        }));
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        xml.WriteElement(new Columns(SheetColumn.All.Select((column, index) => new Column
        {
            Min = (uint)index + 1,
            Max = (uint)index + 1,
            Width = column.Width,
            CustomWidth = true,
            Hidden = column.IsHidden,
        })));
        xml.WriteStartElement(new SheetData());
        Write(SheetColumn.All.Select(column => Text(column.Header, CellStyle.Header)), HeaderHeight);
    }

    /// <summary>The cells of the table, as <c>$A$1:$O$12</c>.</summary>
    public string Range => $"$A$1:${SheetColumn.Last}${rows}";

    /// <summary>The cells that fit on paper in a size to be read: all but the remarks at the end.</summary>
    public string PrintRange => $"$A$1:${SheetColumn.LettersOf(ExchangeColumns.TranslationSource)}${rows}";

    /// <summary>Writes a row.</summary>
    /// <param name="row">The bead.</param>
    /// <param name="number">1-based number of the bead in the workbook.</param>
    /// <exception cref="InputFormatException">A text is longer than a cell, or there are more beads than a sheet has rows.</exception>
    public void Write(ExchangeRow row, int number)
    {
        if (rows == MostRows)
        {
            throw new InputFormatException(row.Bitext, $"the sheet is full: it holds {MostRows - 1} beads. Export fewer bitexts into a workbook, or all as csv.");
        }

        var height = new RowHeight();
        var cells = new List<Cell>(SheetColumn.All.Count);
        foreach (var column in SheetColumn.All)
        {
            var text = column.Cell?.Invoke(row) ?? number.ToString(CultureInfo.InvariantCulture);
            height.Fit(column.IsHidden || !column.Wraps ? 0 : text.Length, column.Width);
            cells.Add(Cell(row, column, text));
        }

        Write(cells, height.Points);
    }

    /// <summary>Ends the sheet.</summary>
    public void End()
    {
        xml.WriteEndElement();
        if (isCopy)
        {
            xml.WriteElement(new SheetProtection { Sheet = true, FormatCells = false, FormatColumns = false, FormatRows = false, Sort = false, AutoFilter = false });
        }

        var last = Math.Max(2, rows);
        var body = $"A2:{SheetColumn.Last}{last}";
        xml.WriteElement(new AutoFilter { Reference = $"A1:{SheetColumn.Last}{rows}" });
        foreach (var colours in SheetColours.Of(last))
        {
            xml.WriteElement(colours);
        }

        xml.WriteElement(new DataValidations(
            Choice(ExchangeColumns.Relation, last, BitextWords.Relations.All), Choice(ExchangeColumns.State, last, BitextWords.States.All))
        {
            Count = 2,
        });
        xml.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, FitToHeight = 0 });
        xml.WriteElement(new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        xml.WriteElement(new IgnoredErrors(new IgnoredError { SequenceOfReferences = References(body), NumberStoredAsText = true }));
        xml.WriteEndElement();
    }

    private static ListValue<StringValue> References(params string[] cells) => new(cells.Select(cell => new StringValue(cell)));

    // The words are separated for people ("a, b or c"); a list of choices is separated by commas.
    private static DataValidation Choice(string name, int last, string words)
    {
        var column = SheetColumn.LettersOf(name);
        var list = words.Replace(" or ", ",", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal);
        return new DataValidation(new Formula1($"\"{list}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = "Unknown word",
            Error = $"It is {words}.",
            SequenceOfReferences = References($"{column}2:{column}{last}"),
        };
    }

    private static Cell Cell(ExchangeRow row, SheetColumn column, string text)
    {
        // Single numbers are numbers, so that sorting puts 10 behind 9; "3 4" is a text.
        if (column.Style is CellStyle.Number or CellStyle.Probability && text.Length > 0 && !text.Contains(' '))
        {
            return new Cell(new CellValue(text)) { StyleIndex = SheetStyles.Of(column.Style, isGuarded: false) };
        }

        var cell = CellText.Encode(text);
        return cell.Length <= CellText.Longest ? Text(cell, column.Style) : throw new InputFormatException(row.Bitext, string.Create(
            CultureInfo.InvariantCulture,
            $"bead {row.Bead.Id} has {cell.Length:N0} characters in the column {column.Header}, and a cell of a workbook holds {CellText.Longest:N0}. Export it as csv or tmx."));
    }

    // In the cell itself, not in a table of all texts, which would have to be held until the end. Never a formula.
    private static Cell Text(string text, CellStyle style)
    {
        var cell = new Cell { StyleIndex = SheetStyles.Of(style, CellText.LooksLikeFormula(text)) };
        if (text.Length > 0)
        {
            cell.DataType = CellValues.InlineString;
            cell.InlineString = new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        }

        return cell;
    }

    private void Write(IEnumerable<Cell> cells, double height)
    {
        rows++;
        xml.WriteElement(new Row(cells.Select((cell, index) =>
        {
            cell.CellReference = SheetColumn.Letters(index) + rows.ToString(CultureInfo.InvariantCulture);
            return cell;
        }))
        {
            RowIndex = (uint)rows,
            Height = height,
            CustomHeight = true,
        });
    }
}
