using System.Globalization;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;
using static Alignment.Formats.Tests.Office.Workbooks;

namespace Alignment.Formats.Tests.Office;

/// <summary>Workbooks that people and other programs have had in their hands.</summary>
public sealed class EditedWorkbookTests
{
    private static readonly string Base = string.Join('-', Enumerable.Repeat("x01234567", 4));

    [Fact]
    public void Shared_texts_other_columns_and_a_title_above_are_no_obstacle()
    {
        var rows = Read(
            $"<row r=\"1\">{C("B1", "Alignment of Monday, for the desk")}</row><row r=\"2\" hidden=\"1\"/>"
            + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" t=\"s\"><v>1</v></c><c r=\"D3\" t=\"s\"><v>2</v></c><c r=\"E3\" t=\"s\"><v>3</v></c><c r=\"F3\" t=\"s\"><v>4</v></c><c r=\"G3\" t=\"s\"><v>5</v></c></row>"
            + $"<row r=\"7\"><c r=\"G7\"><v>3</v></c><c r=\"B7\" t=\"s\"><v>6</v></c><c r=\"A7\" t=\"s\"><v>7</v></c>{C("D7", "b12")}{C("F7", Base)}</row>"
            + $"<row r=\"9\">{C("B9", "Sans identifiant")}<c r=\"Z9\" t=\"str\"><f>1+1</f><v>2</v></c></row>",
            "<si><t>English</t></si><si><r><rPr><b/></rPr><t>Fr</t></r><r><t>ench</t></r></si><si><t>BEAD</t></si><si><t>My column</t></si><si><t>Base</t></si><si><t>French numbers</t></si>"
            + "<si><r><t>Le </t></r><r><rPr><i/></rPr><t xml:space=\"preserve\">conseil _x0041_</t></r><rPh sb=\"0\" eb=\"1\"><t>yomi</t></rPh></si><si><t>The council_x000a_voted</t></si>");

        rows.Should().HaveCount(2);
        rows[0].Should().BeEquivalentTo(new EditedRow
        {
            Place = "row 7",
            Bead = "b12",
            Base = BeadFingerprint.Parse(Base),
            French = [2],
            FrenchText = "Le conseil A",
            EnglishText = "The council\nvoted",
        });
        rows[1].Should().BeEquivalentTo(new { Place = "row 9", Bead = (string?)null, FrenchText = "Sans identifiant", Problems = Array.Empty<string>() });
    }

    [Fact]
    public void Cells_and_rows_without_places_stand_in_order()
    {
        var rows = Read("""<row><c t="inlineStr"><is><t>bead</t></is></c><c t="inlineStr"><is><t>state</t></is></c></row><row><c t="inlineStr"><is><t>b1</t></is></c><c t="inlineStr"><is><t>confirmed</t></is></c></row>""");

        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Place = "row 2", Bead = "b1", State = BeadState.Confirmed });
    }

    [Fact]
    public void A_formula_or_an_error_in_a_column_that_counts_is_a_problem_of_its_row()
    {
        var rows = Read(
            $"<row r=\"1\">{C("A1", "bead")}{C("B1", "french")}{C("C1", "mine")}</row>"
            + $"<row r=\"2\">{C("A2", "b1")}<c r=\"B2\" t=\"str\"><f>HYPERLINK(\"https://example.ca\",\"x\")</f><v>x</v></c></row>"
            + $"<row r=\"3\">{C("A3", "b2")}<c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>"
            + $"<row r=\"4\">{C("A4", "b3")}{C("B4", "Oui.")}<c r=\"C4\"><f>1+1</f><v>2</v></c></row>");

        rows.Select(row => string.Join(';', row.Problems)).Should().Equal(
            "the cell B2 is a formula or an error; paste what it is to say as a value",
            "the cell B3 is a formula or an error; paste what it is to say as a value",
            "");
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>", "x.xlsx: its part xl/worksheets/sheet.xml refers to text number 5, and there are 0. Save the file again.")]
    [InlineData("", "x.xlsx: the first row names no column 'bead', by which rows are recognised. Import a table that 'alignment export' wrote, with its first row.")]
    [InlineData("<row r=\"4\"><c r=\"A4\"><v>5</v></c></row>", "x.xlsx, line 4: the first row names no column 'bead', by which rows are recognised. Import a table that 'alignment export' wrote, with its first row.")]
    public void What_is_wrong_with_a_workbook_is_said(string rows, string problem)
    {
        var read = () => Read(rows);

        read.Should().Throw<InputFormatException>().WithMessage(problem);
    }

    [Fact]
    public void A_workbook_without_sheets_is_refused()
    {
        var read = () => Exports.Read("xlsx", Zips.With(Of(""), "xl/_rels/workbook.xml.rels", text => text.Replace("/worksheet\"", "/chartsheet\"", StringComparison.Ordinal)));

        read.Should().Throw<InputFormatException>().WithMessage("x.xlsx: the workbook has no sheet with cells.");
    }

    [Fact]
    public void Texts_like_formulas_are_texts_and_every_row_has_its_number()
    {
        var sheet = Zips.Text(Exports.Write("xlsx", Exports.Sample()), "xl/worksheets/sheet1.xml");

        sheet.Should().NotContain("<x:f>");
        sheet.Should().Contain("<x:is><x:t xml:space=\"preserve\">=SOMME(A1:A9) est une formule.</x:t></x:is>");
        sheet.Should().Contain("@home +1 -1, _x005F_x0041_ &amp; &lt;b&gt;.");
        for (var row = 2; row <= 5; row++)
        {
            sheet.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"<x:c r=\"A{row}\" s=\"5\"><x:v>{row - 1}</x:v></x:c>"));
        }
    }

    [Fact]
    public void The_second_sheet_has_what_is_sure_or_confirmed_and_cannot_be_edited()
    {
        var sheet = Zips.Text(Exports.Write("xlsx", Exports.Sample()), "xl/worksheets/sheet2.xml");

        sheet.Should().Contain("<x:sheetProtection sheet=\"1\"");
        new[] { "b1", "b2", "b3", "b4" }.Where(id => sheet.Contains($">{id}<", StringComparison.Ordinal)).Should().Equal("b1", "b2", "b3");
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_refused_and_not_cut()
    {
        var sample = Exports.Sample();
        var longest = sample.French with { Sentences = [sample.French.Sentences[0] with { Text = new string('a', 32_768) }, .. sample.French.Sentences.Skip(1)] };

        var write = () => Exports.Write("xlsx", new Bitext(longest, sample.English, sample.Beads));

        write.Should().Throw<InputFormatException>().WithMessage("*: bead b1 has 32,768 characters in the column French, and a cell of a workbook holds 32,767. Export it as csv or tmx.");
    }

    private static IReadOnlyList<EditedRow> Read(string rows, string shared = "") => Exports.Read("xlsx", Of(rows, shared));
}
