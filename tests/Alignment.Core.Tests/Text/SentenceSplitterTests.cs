using Alignment.Core.Text;

namespace Alignment.Core.Tests.Text;

public class SentenceSplitterTests
{
    [Fact]
    public void The_cases_of_the_table_are_split_as_they_should()
    {
        using var table = new StreamReader(typeof(SentenceSplitterTests).Assembly.GetManifestResourceStream("segmentation-cases.tsv")!);

        var wrong = SegmentationCase.Read(table).Where(test => !test.Actual().SequenceEqual(test.Expected));

        wrong.Select(test => string.Join(" ||| ", test.Actual())).Should().BeEmpty();
    }

    [BenchFact]
    public void Nearly_all_cases_of_the_development_set_are_exact()
    {
        using var table = File.OpenText(Path.Combine(BenchFactAttribute.Folder!, "segmentation-golden.tsv"));

        var exact = SegmentationCase.Read(table).GroupBy(test => test.Language)
            .Select(group => group.Count(test => test.Actual().SequenceEqual(test.Expected)) / (double)group.Count());

        exact.Should().HaveCount(2).And.OnlyContain(share => share >= 0.975); // 39 of 40; 40 when this was written
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \r\n\t\u00A0\u202F\n")]
    public void A_text_of_nothing_but_white_space_has_no_sentences(string text)
    {
        SentenceSplitter.Split(text, Language.French).Should().BeEmpty();
    }

    [Fact]
    public void Spans_are_exact_and_paragraphs_are_counted_at_blank_lines()
    {
        const string Text = "  Un titre\r\nUn. Deux.\r\n \t\r\n\r\n« Trois. »\r\n";

        var sentences = SentenceSplitter.Split(Text, Language.French);

        sentences.Select(sentence => (sentence.Span.In(Text), sentence.Paragraph)).Should()
            .Equal(("Un titre", 0), ("Un.", 0), ("Deux.", 0), ("« Trois. »", 1));
        sentences[0].Span.Should().Be(new TextSpan(2, 8));
    }

    [Theory]
    [InlineData("One line\u2028Another line")]
    [InlineData("One line\rAnother line")]
    [InlineData("One line\u0085Another line")]
    public void Line_breaks_of_every_system_count(string text)
    {
        SentenceSplitter.Split(text, Language.English).Should().HaveCount(2).And.OnlyContain(sentence => sentence.Paragraph == 0);
    }

    [Theory]
    [InlineData("One.\fTwo.")]
    [InlineData("One.\u2029Two.")]
    public void A_new_page_and_a_paragraph_separator_begin_a_paragraph(string text)
    {
        SentenceSplitter.Split(text, Language.English).Select(sentence => sentence.Paragraph).Should().Equal(0, 1);
    }
}
