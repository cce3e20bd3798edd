using System.Globalization;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;
using Alignment.Formats.OpenXml;
using Alignment.Formats.Reporting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alignment.Formats.Word;

/// <summary>Writes the table of a bitext: French and English beside each other, a bead a row.</summary>
/// <param name="xml">Where to write.</param>
/// <param name="marker">That of the document.</param>
/// <param name="table">1-based number of the table in the document.</param>
internal sealed class BeadTableWriter(OpenXmlWriter xml, WordMarker marker, int table)
{
    // Twentieths of a point; together the width of a landscape page within its margins.
    private const int RowNumberWidth = 650;
    private const int NumbersWidth = 850;
    private const int TextWidth = 5125;
    private const int JudgementWidth = 1800;

    private static readonly (string Name, int Width)[] Columns =
    [
        (WordNames.Number, RowNumberWidth),
        (WordNames.FrenchNumbers, NumbersWidth),
        (WordNames.French, TextWidth),
        (WordNames.EnglishNumbers, NumbersWidth),
        (WordNames.English, TextWidth),
        (WordNames.Relation, JudgementWidth),
    ];

    private static readonly string[] Links = [BitextWords.Relations[Relation.Equivalent], BitextWords.Relations[Relation.Partial]];
    private static readonly string[] States = [.. Enum.GetValues<BeadState>().Select(state => BitextWords.States[state])];

    /// <summary>Begins the table with its first row, which every page repeats.</summary>
    public void Begin()
    {
        xml.WriteStartElement(new Table());
        xml.WriteElement(new TableProperties(
            new TableStyle { Val = DocumentStyles.Beads },
            new TableWidth { Width = Twips(Columns.Sum(column => column.Width)), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed }));
        xml.WriteElement(new TableGrid(Columns.Select(column => new GridColumn { Width = Twips(column.Width) })));
        xml.WriteElement(WordElements.Row(isHeader: true, Columns.Select(column => WordElements.Cell(
            column.Width, DocumentStyles.Accent, WordElements.Paragraph(DocumentStyles.ColumnName, WordElements.Run(column.Name))))));
    }

    /// <summary>Writes a bead.</summary>
    /// <param name="row">The bead.</param>
    /// <param name="number">1-based number of the row in its table.</param>
    /// <exception cref="InputFormatException">Its id is too long for a tag.</exception>
    public void Write(ExchangeRow row, int number)
    {
        var mark = $"{WordNames.SidesOf(row.Bead)}:{VisibleText.Of(row.Bead.Id)}";
        if (WordMarkText.Tag(WordNames.Bead, mark).Length > WordNames.LongestTag)
        {
            throw new InputFormatException(row.Bitext, $"the id of the bead '{JsonLine.Shorten(row.Bead.Id)}' is too long for a Word document, whose tags have {WordNames.LongestTag} characters. Export it as csv or xlsx.");
        }

        var numbered = marker.Mark(WordNames.Bead, table, mark, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteElement(WordElements.Row(
            isHeader: false,
            WordElements.Cell(RowNumberWidth, colour: null, WordElements.Paragraph(DocumentStyles.Remark, numbered)),
            Numbers(row.FrenchNumbers),
            WordElements.Cell(TextWidth, colour: null, Side(row, Language.French)),
            Numbers(row.EnglishNumbers),
            WordElements.Cell(TextWidth, colour: null, Side(row, Language.English)),
            WordElements.Cell(JudgementWidth, RelationColour.Of(row.Bead.Relation), Judgement(row))));
    }

    /// <summary>Ends the table.</summary>
    public void End() => xml.WriteEndElement();

    private static string Twips(int width) => width.ToString(CultureInfo.InvariantCulture);

    private static TableCell Numbers(IEnumerable<int> sentences) => WordElements.Cell(
        NumbersWidth, colour: null, WordElements.Paragraph(DocumentStyles.Remark, WordElements.Run(string.Join(' ', sentences))));

    private static IEnumerable<Paragraph> Side(ExchangeRow row, Language language)
    {
        var tag = language == Language.French ? "fr-CA" : "en-CA";
        var isGap = (language == Language.French ? row.Bead.French : row.Bead.English).Count == 0;
        return isGap && row.Translation is { } translation
            ?
            [
                WordElements.Paragraph(DocumentStyles.Remark, WordElements.Run($"[{row.TranslationLabel}]", style: DocumentStyles.Translation)),
                WordElements.Paragraph(DocumentStyles.Normal, WordElements.Run(translation.Text, tag, DocumentStyles.Translation)),
            ]
            : [WordElements.Paragraph(DocumentStyles.Normal, WordElements.Run(row[language], tag))];
    }

    private IEnumerable<Paragraph> Judgement(ExchangeRow row)
    {
        var relation = marker.Mark(WordNames.Base, table, row.Base.ToString(), BitextWords.Relations[row.Bead.Relation], row.Bead.IsLink ? Links : []);
        yield return WordElements.Paragraph(DocumentStyles.Judgement, relation);
        yield return WordElements.Paragraph(DocumentStyles.Remark, WordElements.Control(tag: null, BitextWords.States[row.Bead.State], States));
        yield return WordElements.Paragraph(DocumentStyles.Remark, WordElements.Run(ReportWords.English.Probability(row.Bead.Probability)));
        if (row.Disagreements.Length > 0)
        {
            yield return WordElements.Paragraph(DocumentStyles.Alert, WordElements.Run("differs: " + row.Disagreements));
        }
    }
}
