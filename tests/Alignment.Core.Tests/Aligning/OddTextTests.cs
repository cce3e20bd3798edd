using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Aligning;

/// <summary>Text that nobody wrote to be aligned: it takes time in proportion to its length, and gives a whole bitext.</summary>
public class OddTextTests
{
    private const int Long = 100_000; // words; all pairs of them would be ten thousand million

    public static TheoryData<string, string> LongLines => new()
    {
        { string.Concat(Enumerable.Repeat("mot ", Long)), string.Concat(Enumerable.Repeat("word ", Long)) },
        { new string('x', 1_000_000), new string('y', 1_000_000) },
        { string.Concat(Enumerable.Repeat("l'", Long)), string.Concat(Enumerable.Repeat("a's", Long)) },
        { string.Concat(Enumerable.Repeat("A.", Long)), string.Concat(Enumerable.Repeat("A.", Long)) },
        { string.Concat(Enumerable.Repeat("1 234 ", Long)), string.Concat(Enumerable.Repeat("1,234 ", Long)) },
        { Codes(Long, " "), Codes(Long, " ") },
    };

    [Theory]
    [MemberData(nameof(LongLines))]
    public void A_line_as_long_as_a_book_is_aligned_and_scored(string french, string english)
    {
        var bitext = Align([french, "Fin."], [english, "End."], SentenceOrder.Same);

        bitext.Beads.Sum(bead => bead.French.Count).Should().Be(2);
        new PairScorer(SyntheticText.Lexicon).Score(new SentencePair(french, english)).Equivalent.Should().BeInRange(0, 1);
    }

    [Theory]
    [InlineData(SentenceOrder.Auto)]
    [InlineData(SentenceOrder.Any)]
    public void Thousands_of_identical_lines_do_not_cost_their_square(SentenceOrder order)
    {
        var bitext = Align(Enumerable.Repeat("Le ministre parle.", 10_000), Enumerable.Repeat("The minister speaks.", 10_000), order);

        bitext.Beads.Sum(bead => bead.French.Count).Should().Be(10_000);
        bitext.Beads.Sum(bead => bead.English.Count).Should().Be(10_000);
    }

    [Theory]
    [InlineData(SentenceOrder.Auto)]
    [InlineData(SentenceOrder.Any)]
    public void A_list_of_codes_that_begin_alike_is_aligned_code_by_code(SentenceOrder order)
    {
        var lines = Codes(1200, "\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var bitext = Align(lines.Select(code => $"Voir {code} ici."), lines.Select(code => $"See {code} here."), order);

        bitext.Beads.Count(bead => bead.French is [var french] && bead.English is [var english] && french == english).Should().BeGreaterThan(1150);
    }

    [Theory]
    [InlineData(1, 45_000)]
    [InlineData(10, 50_000)]
    [InlineData(5_000, 10)]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    [InlineData(0, 0)]
    public void Very_unequal_lengths_are_no_trouble_in_the_same_order(int french, int english)
    {
        var bitext = Align(
            Enumerable.Range(0, french).Select(number => $"Bonjour numéro {number}."),
            Enumerable.Range(0, english).Select(number => $"Hello number {number}."),
            SentenceOrder.Same);

        bitext.Beads.Sum(bead => bead.French.Count).Should().Be(french);
        bitext.Beads.Sum(bead => bead.English.Count).Should().Be(english);
    }

    [Fact]
    public void A_long_translation_is_aligned_in_any_order_too()
    {
        var sentences = SyntheticText.Sentences(new Random(7), 1000);

        var bitext = new Aligner(SyntheticText.Lexicon, new AlignOptions { Order = SentenceOrder.Any, WithEvidence = false })
            .Align(SyntheticText.FrenchArticle(sentences), SyntheticText.EnglishArticle(sentences));

        bitext.Beads.Count(bead => bead.French is [var french] && bead.English is [var english] && french == english).Should().BeGreaterThan(950);
    }

    private static string Codes(int count, string separator) => string.Concat(Enumerable.Range(0, count).Select(number => $"ABCDE{number:D5}{separator}"));

    private static Bitext Align(IEnumerable<string> french, IEnumerable<string> english, SentenceOrder order) =>
        new Aligner(SyntheticText.Lexicon, new AlignOptions { Order = order })
            .Align(SyntheticText.Article(Language.French, french), SyntheticText.Article(Language.English, english));
}
