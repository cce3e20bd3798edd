using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Tests.Translating;

public class SentenceSimilarityTests
{
    [Theory]
    [InlineData("Le pont est fermé.", "Le pont  est\u00A0fermé.", 1)]
    [InlineData("Le pont est fermé.", "Le pont est ouvert.", 0.8)] // one of five tokens, the full stop counts
    [InlineData("Le pont est fermé.", "Le pont est fermé depuis hier soir.", 5 / 8.0)]
    [InlineData("Le pont est fermé.", "", 0)]
    public void Every_word_exchanged_put_in_or_taken_out_costs_its_share(string one, string other, double score)
    {
        SentenceSimilarity.Of(one, other, Language.French).Should().BeApproximately(score, 1e-9);
        SentenceSimilarity.Of(other, one, Language.French).Should().BeApproximately(score, 1e-9);
    }

    [Fact]
    public void Differences_stand_in_reading_order_with_what_each_side_has()
    {
        var differences = SentenceDifference.Of("Environ 250 familles font un détour.", "Environ 200 familles font hier un long détour.", Language.French);

        differences.Should().Equal(new SentenceDifference("250", "200"), new SentenceDifference("", "hier"), new SentenceDifference("", "long"));
    }

    [Fact]
    public void Differences_lead_from_one_sentence_to_the_other()
    {
        string[] words = ["le", "pont", "ferme", "le", "soir"];
        for (var seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            var (there, here) = (Sentence(random, words), Sentence(random, words));

            var differences = SentenceDifference.Of(there, here, Language.French);

            differences.Should().NotContain(difference => difference.There == difference.Here, "seed {0}", seed);
            (Count(there) - differences.Sum(difference => Count(difference.There))).Should().Be(Count(here) - differences.Sum(difference => Count(difference.Here)), "what is left is common, seed {0}", seed);
            (differences.Count == 0).Should().Be(there == here, "seed {0}", seed);
        }
    }

    private static string Sentence(Random random, string[] words) => string.Join(' ', Enumerable.Range(0, random.Next(8)).Select(_ => words[random.Next(words.Length)]));

    private static int Count(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
