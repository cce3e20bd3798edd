using System.Globalization;
using System.Xml;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;

namespace Alignment.Formats.Spreadsheet;

/// <summary>Writes a sheet of beads row by row.</summary>
/// <remarks>Colours follow the relation by rules of the sheet (ECMA-376-1, 18.3.1.18), so that they go along when rows are sorted or a relation is changed.</remarks>
internal sealed class SheetWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int MostRows = 1_048_576; // of a sheet, its first row included
    private const int Guarded = 8; // styles behind the others, for texts that begin like formulas
    private const string HeaderHeight = "32"; // points; two lines

    private readonly XmlWriter xml;
    private readonly bool isCopy;
    private int rows = 1;

    /// <summary>Begins a sheet with its first row.</summary>
    /// <param name="xml">Where to write.</param>
    /// <param name="isCopy">Whether the sheet repeats rows of another one, and is not to be edited.</param>
    public SheetWriter(XmlWriter xml, bool isCopy)
    {
        (this.xml, this.isCopy) = (xml, isCopy);
        xml.WriteStartElement("worksheet", Main);
        xml.WriteRaw($"""<sheetPr><tabColor rgb="{(isCopy ? "FF1D6140" : "FF27445C")}"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"{(isCopy ? "" : " tabSelected=\"1\"")} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>""");
        WriteColumns();
        xml.WriteStartElement("sheetData", Main);
        BeginRow(HeaderHeight);
        for (var column = 0; column < SheetColumn.All.Count; column++)
        {
            WriteText(column, SheetColumn.All[column].Header, CellStyle.Header);
        }

        xml.WriteEndElement();
    }

    /// <summary>The cells of the table, as <c>$A$1:$O$12</c>.</summary>
    public string Range => $"$A$1:${SheetColumn.Letters(SheetColumn.All.Count - 1)}${rows}";

    /// <summary>The cells that fit on paper in a size to be read: all but the remarks at the end.</summary>
    public string PrintRange => $"$A$1:${SheetColumn.LettersOf(ExchangeColumns.TranslationSource)}${rows}";

    /// <summary>Writes a row.</summary>
    /// <param name="row">The bead.</param>
    /// <param name="number">1-based number of the bead in the workbook.</param>
    /// <exception cref="InputFormatException">A text is longer than a cell, or there are more beads than a sheet has rows.</exception>
    public void Write(ExchangeRow row, int number)
    {
        if (++rows > MostRows)
        {
            throw new InputFormatException(row.Bitext, $"the sheet is full: it holds {MostRows - 1} beads. Export fewer bitexts into a workbook, or all as csv.");
        }

        var texts = SheetColumn.All.Select(column => column.Cell?.Invoke(row) ?? number.ToString(CultureInfo.InvariantCulture)).ToList();
        var height = new RowHeight();
        for (var index = 0; index < texts.Count; index++)
        {
            var column = SheetColumn.All[index];
            height.Fit(column.IsHidden || !column.Wraps ? 0 : texts[index].Length, column.Width);
        }

        BeginRow(height.Points);
        for (var index = 0; index < texts.Count; index++)
        {
            WriteCell(row, index, SheetColumn.All[index], texts[index]);
        }

        xml.WriteEndElement();
    }

    /// <summary>Ends the sheet.</summary>
    public void End()
    {
        xml.WriteEndElement();
        var last = Math.Max(2, rows);
        var width = SheetColumn.Letters(SheetColumn.All.Count - 1);
        var body = $"A2:{width}{last}";
        var numbers = SheetColumn.LettersOf(ExchangeColumns.FrenchNumbers);
        var (relation, state) = (SheetColumn.LettersOf(ExchangeColumns.Relation), SheetColumn.LettersOf(ExchangeColumns.State));
        if (isCopy)
        {
            xml.WriteRaw("""<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>""");
        }

        xml.WriteRaw($"""<autoFilter ref="A1:{width}{rows}"/><conditionalFormatting sqref="{body}"><cfRule type="expression" dxfId="4" priority="1"><formula>${state}2="{BitextWords.States[BeadState.Rejected]}"</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="{numbers}2:{SheetColumn.LettersOf(ExchangeColumns.EnglishNumbers)}{last} {relation}2:{state}{last}">""");
        var priority = 2;
        foreach (var (word, style) in Colours)
        {
            xml.WriteRaw($"""<cfRule type="expression" dxfId="{style}" priority="{priority++}"><formula>${relation}2="{word}"</formula></cfRule>""");
        }

        xml.WriteRaw($"""
            </conditionalFormatting><dataValidations count="2">{Choice(relation, last, BitextWords.Relations.All)}{Choice(state, last, BitextWords.States.All)}</dataValidations><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter><ignoredErrors><ignoredError sqref="{body}" numberStoredAsText="1"/></ignoredErrors>
            """);
        xml.WriteEndElement();
    }

    private static IEnumerable<(string Word, int Style)> Colours =>
        Enum.GetValues<Relation>().Select((relation, index) => (BitextWords.Relations[relation], index));

    // The words are separated for people ("a, b or c"); a list of choices is separated by commas.
    private static string Choice(string column, int last, string words) =>
        $"""<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Unknown word" error="It is {words}." sqref="{column}2:{column}{last}"><formula1>"{words.Replace(" or ", ",", StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal)}"</formula1></dataValidation>""";

    private void WriteColumns()
    {
        xml.WriteStartElement("cols", Main);
        for (var index = 0; index < SheetColumn.All.Count; index++)
        {
            var column = SheetColumn.All[index];
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("col", Main);
            xml.WriteAttributeString("min", number);
            xml.WriteAttributeString("max", number);
            xml.WriteAttributeString("width", column.Width.ToString(CultureInfo.InvariantCulture));
            if (column.IsHidden)
            {
                xml.WriteAttributeString("hidden", "1");
            }

            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteCell(ExchangeRow row, int index, SheetColumn column, string text)
    {
        // Single numbers are numbers, so that sorting puts 10 behind 9; "3 4" is a text.
        if (column.Style is CellStyle.Number or CellStyle.Probability && text.Length > 0 && !text.Contains(' '))
        {
            WriteNumber(index, text, column.Style);
            return;
        }

        var cell = CellText.Encode(text);
        if (cell.Length > CellText.Longest)
        {
            throw new InputFormatException(row.Bitext, string.Create(
                CultureInfo.InvariantCulture,
                $"bead {row.Bead.Id} has {cell.Length:N0} characters in the column {column.Header}, and a cell of a workbook holds {CellText.Longest:N0}. Export it as csv or tmx."));
        }

        WriteText(index, cell, column.Style);
    }

    private void BeginRow(string height)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", rows.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("ht", height);
        xml.WriteAttributeString("customHeight", "1");
    }

    private void WriteNumber(int column, string number, CellStyle style)
    {
        BeginCell(column, (int)style);
        xml.WriteElementString("v", Main, number);
        xml.WriteEndElement();
    }

    // In the cell itself, not in a table of all texts, which would have to be held until the end. Never a formula.
    private void WriteText(int column, string text, CellStyle style)
    {
        BeginCell(column, (int)style + (CellText.LooksLikeFormula(text) ? Guarded : 0));
        if (text.Length > 0)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void BeginCell(int column, int style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", SheetColumn.Letters(column) + rows.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
    }
}
