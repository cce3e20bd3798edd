using Alignment.Formats.Exchange;

namespace Alignment.Formats.Tests.Exporting;

public class ExportGoldenTests
{
    [Theory]
    [InlineData("csv", "csv")]
    [InlineData("tsv", "tsv")]
    [InlineData("jsonl", "jsonl")]
    [InlineData("tei", "xml")]
    [InlineData("md", "md")]
    [InlineData("tmx", "tmx")]
    [InlineData("xliff", "xlf")]
    [InlineData("xliff-1.2", "xlf")]
    public void A_bitext_is_written_as_people_and_programs_expect(string format, string extension) =>
        Golden.Check("export-" + format, extension, Exchanged.Text(format, Exchanged.Everything, SampleBitext.Read()));

    [Fact]
    public void What_a_format_cannot_hold_or_leaves_out_is_counted()
    {
        var tally = new ExportTally();

        Exchanged.Write("xliff", new Export([SampleBitext.Read()], Exchanged.Everything, tally));

        tally.Should().BeEquivalentTo(new { Bitexts = 1, Written = 2, Translations = 1, MachineTranslations = 1, Gaps = 1, Replaced = 1 });
        tally.LeftOut.Should().Equal(new Dictionary<LeftOut, int> { [LeftOut.Rejected] = 1, [LeftOut.OtherDirection] = 1 });
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("md")]
    [InlineData("tei")]
    [InlineData("tmx")]
    [InlineData("xliff")]
    public void Bitexts_are_read_one_after_the_other(string format)
    {
        using var writer = new StringWriter();
        var written = new List<int>();
        var bitexts = Enumerable.Range(0, 5).Select(_ =>
        {
            written.Add(writer.GetStringBuilder().Length);
            return SampleBitext.Read();
        });

        ExchangeFormats.Find(format)!.WriteText!(new Export(bitexts, new ExportOptions(), new ExportTally()), writer, CancellationToken.None);

        written.Should().HaveCount(5).And.BeInAscendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_page_shows_both_sides_and_whose_words_a_translation_is() =>
        Exchanged.Text("html", new ExportOptions(), SampleBitext.Read()).Should().Contain("La gare est fermée.").And.Contain("Machine translation").And.Contain("«&#160;3,5", Exactly.Times(0))
            .And.NotContain("<des>");

    [Fact]
    public void A_byte_order_mark_is_written_where_it_is_asked_for() =>
        Exchanged.Text("csv", new ExportOptions { ByteOrderMark = true }, SampleBitext.Read()).Should().StartWith("\uFEFFbitext,bead,");

    [Fact]
    public void XLIFF_without_a_unit_is_refused() =>
        FluentActions.Invoking(() => Exchanged.Write("xliff", new ExportOptions { MinProbability = 1 }, SampleBitext.Read() with { Beads = [] })).Should()
            .Throw<Core.UnusableInputException>().WithMessage("no unit to write, and XLIFF needs one. Try --partial, --translations or --min-probability 0.");
}
