using Alignment.Core.Aligning;
using Alignment.Core.Tests.Reviewing;

namespace Alignment.Core.Tests.Aligning;

public class RowOrderTests
{
    [Theory]
    [InlineData("b1 0-0 | b2 1-1")]
    [InlineData("b1 -0 | b2 -1 | b3 0-2")] // English alone at the start
    [InlineData("b1 0-2 | b2 -3 | b3 -4 | b4 1-0 | b5 -1")] // English alone goes with what it follows
    [InlineData("b1 0+4-1+5 | b2 -2 | b3 -6 | b4 1-0+3 | b5 -4 | b6 2- | b7 3-")] // scattered sentences
    public void English_alone_stands_behind_what_a_reader_has_just_read(string rows)
    {
        var bitext = Rows.Parse(rows);

        Rows.Print(bitext with { Beads = RowOrder.Of(bitext.Beads.Reverse(), bitext.English.Sentences.Count) }).Should().Be(rows);
    }

    [Fact]
    public void The_aligner_writes_beads_in_this_order_already()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            var sentences = SyntheticText.Sentences(random, 12).ToList();
            var bitext = new Aligner(SyntheticText.Lexicon).Align(
                SyntheticText.FrenchArticle(sentences.Where(_ => random.Next(4) > 0)),
                SyntheticText.EnglishArticle(sentences.Where(_ => random.Next(4) > 0).OrderBy(_ => seed % 2 == 0 ? 0 : random.Next())));

            Rows.Print(bitext with { Beads = RowOrder.Of(bitext.Beads.Reverse(), bitext.English.Sentences.Count) }).Should().Be(Rows.Print(bitext), $"of seed {seed}");
        }
    }
}
