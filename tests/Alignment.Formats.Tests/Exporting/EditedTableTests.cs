using System.Text;
using Alignment.Core;
using Alignment.Core.Aligning;
using Alignment.Core.Reviewing.Importing;
using Alignment.Formats.Exchange;

namespace Alignment.Formats.Tests.Exporting;

/// <summary>Tables as spreadsheets and people leave them.</summary>
public class EditedTableTests
{
    [Fact]
    public void A_spreadsheet_of_a_French_desk_writes_semicolons_and_its_own_encoding()
    {
        const string Table = "bead;french;english;state\r\nb1;\"L’été; \"\"chaud\"\"\";Summer;Confirmed\r\n;;;\r\n";

        var rows = Exchanged.Rows("csv", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Table));

        rows.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Place = "line 2", Bead = "b1", FrenchText = "L’été; \"chaud\"", EnglishText = "Summer", State = BeadState.Confirmed });
    }

    [Theory]
    [InlineData("\uFEFFbead,french\nb1,Un.\n")]
    [InlineData("bead,french\rb1,Un.\r")]
    [InlineData("sep=;\r\nbead;french\r\nb1;Un.\r\n")]
    [InlineData("sep=|\nbead|french\nb1|Un.")]
    [InlineData("\"bead\",\"french\"\r\n\"b1\",\"Un.\"\r\n")]
    public void Marks_line_ends_and_the_first_line_of_Excel_do_not_matter(string table) =>
        Exchanged.Rows("csv", table).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Bead = "b1", FrenchText = "Un." });

    [Fact]
    public void A_row_that_is_cut_off_says_so_in_place_of_losing_its_sentences() =>
        Exchanged.Rows("csv", "bitext,bead,french_numbers,french,base\nf--e,b1,1,Un.,\nf--e,b2").Select(row => string.Join("; ", row.Problems)).Should().Equal(
            "", "the row has 2 cells of 5: it is cut off. Copy the whole file again");

    [Fact]
    public void Text_saved_as_Unicode_has_tabs_and_two_bytes_a_letter() =>
        Exchanged.Rows("tsv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("french\tbead\nété\tb7\n")])
            .Should().ContainSingle().Which.Should().BeEquivalentTo(new { Bead = "b7", FrenchText = "été", EnglishText = (string?)null, Relation = (Relation?)null });

    [Theory]
    [InlineData("3", "2")]
    [InlineData("3.0", "2")]
    [InlineData("3 4", "2 3")]
    [InlineData("3,4;  7", "2 3 6")]
    [InlineData("3-5", "2 3 4")]
    [InlineData("3–4\u00A09", "2 3 8")]
    [InlineData("", "")]
    public void Numbers_of_sentences_are_read_as_people_write_them(string cell, string indices) =>
        string.Join(' ', Read(cell).French!).Should().Be(indices);

    [Theory]
    [InlineData("x")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("5-3")]
    [InlineData("1-999999999")]
    [InlineData("2.5")]
    [InlineData("99999999999999999999")]
    public void Numbers_that_are_none_are_a_problem_of_their_row(string cell) =>
        Read(cell).Problems.Should().Equal($"french_numbers has numbers of sentences from 1, as '3 4', not '{cell}'");

    [Fact]
    public void Words_that_are_not_known_are_a_problem_of_their_row() =>
        Exchanged.Rows("csv", "bead,relation,state\nb1,samesame,done\n").Single().Problems.Should().Equal(
            "relation is equivalent, partial, only-french or only-english, not 'samesame'", "state is automatic, confirmed or rejected, not 'done'");

    [Theory]
    [InlineData("", "t.csv: is empty. Import a table that 'alignment export' wrote, with its first row.")]
    [InlineData("a,b\n1,2\n", "t.csv, line 1: the first row names no column 'bead', by which rows are recognised. Import a table that 'alignment export' wrote, with its first row.")]
    [InlineData("bead,french,French\n", "t.csv, line 1: the column 'french' is here twice. Rename or remove one.")]
    [InlineData("bead\n\"b1\n", "t.csv, line 2: a cell begins with a quotation mark that is not closed. Close it, or double the marks inside the cell.")]
    [InlineData("PK\u0003\u0004", "t.csv: this is no text file. Save a spreadsheet as CSV.")]
    public void A_file_that_is_no_table_of_beads_is_refused(string text, string message) =>
        FluentActions.Invoking(() => Exchanged.Rows("csv", text, "t.csv")).Should().Throw<InputFormatException>().WithMessage(message.Replace("*", "\\*", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Exchanged.Importable), MemberType = typeof(Exchanged))]
    public void A_damaged_file_is_refused_or_leaves_every_sentence_in_one_bead(string format)
    {
        const int Cases = 250;
        const int Seed = 1_106;
        var random = new Random(Seed);
        var bitext = SampleBitext.Read();
        var sound = Exchanged.Write(format, Exchanged.Everything, bitext);
        for (var i = 0; i < Cases; i++)
        {
            try
            {
                var after = new RowImporter(new ImportOptions { AllowsWording = true }).Import(bitext, Exchanged.Rows(format, Damage.Of(sound, random), "damaged")).After;

                after.Beads.SelectMany(bead => bead.French).Order().Should().Equal([0, 1, 2, 3, 4], $"seed {Seed}, case {i}");
                after.Beads.SelectMany(bead => bead.English).Order().Should().Equal([0, 1, 2, 3, 4], $"seed {Seed}, case {i}");
            }
            catch (InputFormatException refusal)
            {
                refusal.Message.Should().StartWith("damaged").And.NotContain("\n", $"seed {Seed}, case {i}");
            }
        }
    }

    [Fact]
    public void Segments_that_a_program_has_made_of_a_unit_are_one_row_again()
    {
        var text = Exchanged.Text("xliff", new ExportOptions(), SampleBitext.Read()).Replace(
            "<segment state=\"reviewed\">\n    <source>La gare est fermée.</source>\n    <target>The station is closed.</target>\n   </segment>",
            "<segment id=\"s1\" state=\"reviewed\"><source>La gare</source><target>The station</target></segment><ignorable><source> </source></ignorable>"
            + "<segment id=\"s2\" state=\"reviewed\"><source>est fermée.</source><target>is shut.</target></segment>", StringComparison.Ordinal);

        var result = new RowImporter(new ImportOptions { AllowsWording = true }).Import(SampleBitext.Read(), Exchanged.Rows("xliff", text));

        result.Changes.Select(change => change.What).Should().Equal("English sentence 1 reworded");
        result.After.English.Sentences[0].Text.Should().Be("The station is shut.");
    }

    [Fact]
    public void A_translator_s_state_makes_a_machine_s_text_theirs()
    {
        var bitext = SampleBitext.Read();
        var edited = Exchanged.Text("xliff-1.2", Exchanged.Everything, bitext)
            .Replace("state=\"needs-review-translation\" state-qualifier=\"mt-suggestion\"", "state=\"translated\"", StringComparison.Ordinal);

        Exchanged.Import(bitext, Exchanged.Rows("xliff-1.2", edited)).Changes.Should().ContainSingle().Which.What.Should().Be("translation approved");
    }

    private static EditedRow Read(string cell) => Exchanged.Rows("csv", $"bead,french_numbers\nb1,\"{cell}\"\n").Single();
}
