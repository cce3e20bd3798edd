using System.Globalization;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Word;

/// <summary>Writes the table of a bitext: French and English beside each other, a bead a row.</summary>
/// <param name="word">Where to write.</param>
/// <param name="table">1-based number of the table in the document.</param>
internal sealed class BeadTableWriter(WordXml word, int table)
{
    // Twentieths of a point; together the width of a landscape page within its margins.
    private static readonly (string Name, int Width)[] Columns =
        [(WordNames.Number, 700), (WordNames.French, 5900), (WordNames.English, 5900), (WordNames.Relation, 1900)];

    private static readonly string[] Links = [BitextWords.Relations[Relation.Equivalent], BitextWords.Relations[Relation.Partial]];
    private static readonly string[] States = [.. Enum.GetValues<BeadState>().Select(state => BitextWords.States[state])];

    /// <summary>Begins the table with its first row, which every page repeats.</summary>
    public void Begin()
    {
        word.Open("tbl");
        word.Open("tblPr");
        word.Value("tblStyle", "Beads");
        word.Empty("tblW", ("w", Columns.Sum(column => column.Width).ToString(CultureInfo.InvariantCulture)), ("type", "dxa"));
        word.Empty("tblLayout", ("type", "fixed"));
        word.Close();
        word.Open("tblGrid");
        foreach (var (_, width) in Columns)
        {
            word.Empty("gridCol", ("w", width.ToString(CultureInfo.InvariantCulture)));
        }

        word.Close();
        BeginRow(isHeader: true);
        foreach (var (name, width) in Columns)
        {
            word.OpenCell(width, "27445C");
            word.Paragraph(name, "ColumnName");
            word.Close();
        }

        word.Close();
    }

    /// <summary>Writes a bead.</summary>
    /// <param name="row">The bead.</param>
    /// <param name="number">1-based number of the row in its table.</param>
    /// <exception cref="InputFormatException">Its id is too long for a tag.</exception>
    public void Write(ExchangeRow row, int number)
    {
        var mark = $"{WordNames.SidesOf(row.Bead)}:{VisibleText.Of(row.Bead.Id)}";
        var tag = WordMarkText.Tag(WordNames.Bead, mark);
        if (tag.Length > WordNames.LongestTag)
        {
            throw new InputFormatException(row.Bitext, $"the id of the bead '{JsonLine.Shorten(row.Bead.Id)}' is too long for a Word document, whose tags have {WordNames.LongestTag} characters. Export it as csv or xlsx.");
        }

        BeginRow(isHeader: false);
        word.OpenCell(Columns[0].Width);
        word.OpenParagraph("Remark");
        word.Control(tag, WordMarkText.Bookmark(WordNames.Bead, table, mark), number.ToString(CultureInfo.InvariantCulture));
        word.Close(2);
        WriteSide(row, Language.French, Columns[1].Width);
        WriteSide(row, Language.English, Columns[2].Width);
        WriteJudgement(row);
        word.Close();
    }

    /// <summary>Ends the table.</summary>
    public void End() => word.Close();

    private void BeginRow(bool isHeader)
    {
        word.Open("tr");
        word.Open("trPr");
        word.Empty("cantSplit");
        if (isHeader)
        {
            word.Empty("tblHeader");
        }

        word.Close();
    }

    private void WriteSide(ExchangeRow row, Language language, int width)
    {
        word.OpenCell(width);
        var tag = language == Language.French ? "fr-CA" : "en-CA";
        var isGap = (language == Language.French ? row.Bead.French : row.Bead.English).Count == 0;
        if (isGap && row.Translation is { } translation)
        {
            word.OpenParagraph("Remark");
            word.Run($"[{row.TranslationLabel}]", style: "Translation");
            word.Close();
            word.OpenParagraph("Normal");
            word.Run(translation.Text, tag, "Translation");
        }
        else
        {
            word.OpenParagraph("Normal");
            word.Run(row[language], tag);
        }

        word.Close(2);
    }

    private void WriteJudgement(ExchangeRow row)
    {
        word.OpenCell(Columns[3].Width, row.Bead.Relation switch
        {
            Relation.Equivalent => "E3F1E8",
            Relation.Partial => "F8EED3",
            Relation.OnlyFrench => "E3EBF8",
            _ => "F6E4E4",
        });
        word.OpenParagraph("Judgement");
        var fingerprint = row.Base.ToString();
        word.Control(
            WordMarkText.Tag(WordNames.Base, fingerprint), WordMarkText.Bookmark(WordNames.Base, table, fingerprint), BitextWords.Relations[row.Bead.Relation], row.Bead.IsLink ? Links : []);
        word.Close();
        word.OpenParagraph("Remark");
        word.Control(tag: null, bookmark: null, BitextWords.States[row.Bead.State], States);
        word.Close();
        word.Paragraph(ReportWords.English.Probability(row.Bead.Probability), "Remark");
        if (row.Disagreements.Length > 0)
        {
            word.Paragraph("differs: " + row.Disagreements, "Alert");
        }

        word.Close();
    }
}
