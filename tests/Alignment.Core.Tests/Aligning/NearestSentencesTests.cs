using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Aligning;

public class NearestSentencesTests
{
    private const int Most = 16;

    private static readonly TextSide French = Side(Language.French, 11);
    private static readonly TextSide English = Side(Language.English, 12);
    private static readonly TypeTable Table = new(SyntheticText.Lexicon, French, English);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void With_all_entries_looked_at_they_are_those_with_the_greatest_shares(int order)
    {
        var nearest = Search(int.MaxValue, (PostingOrder)order);

        for (var sentence = 0; sentence < French.Count; sentence++)
        {
            var expected = Enumerable.Range(0, English.Count)
                .Select(other => (Other: other, Share: Share(sentence, other)))
                .Where(found => found.Share > 0)
                .OrderByDescending(found => found.Share)
                .Take(Most)
                .ToList();

            // Sums of floats in another order may swap neighbours at the border.
            nearest.Of(sentence).ToArray().Sum(other => (double)Share(sentence, other)).Should().BeApproximately(expected.Sum(found => (double)found.Share), 1e-3);
        }
    }

    [Fact]
    public void They_rise_and_are_sixteen_at_most()
    {
        var nearest = Search(500, PostingOrder.Worthiest);

        for (var sentence = 0; sentence < French.Count; sentence++)
        {
            var found = nearest.Of(sentence).ToArray();
            found.Length.Should().BeLessThanOrEqualTo(Most);
            found.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Without_entries_there_are_none() => Search(0, PostingOrder.Rarest).Of(0).ToArray().Should().BeEmpty();

    private static NearestSentences Search(int postings, PostingOrder order) => new(French, English, Table, new SentenceIndex(English), postings, order);

    /// <summary>The share by its definition: what the French words find of the English sentence, by both weights.</summary>
    private static float Share(int sentence, int other)
    {
        var sum = 0f;
        foreach (var type in French.Tokens(sentence))
        {
            for (var entry = 0; entry < Table.Targets(type).Length; entry++)
            {
                sum += French.Types[type].Weight * Table.Strengths(type)[entry] * English.Tokens(other).Count(Table.Targets(type)[entry]);
            }
        }

        return sum / (French.Weight(sentence) + English.Weight(other));
    }

    private static TextSide Side(Language language, int seed)
    {
        var isFrench = language == Language.French;
        var sentences = SyntheticText.Sentences(new Random(seed), 150).Select(words => string.Join(' ', words.Select(word => isFrench ? SyntheticText.French(word) : SyntheticText.English(word))));
        return new TextSide([.. sentences], language, isFrench ? SyntheticText.Lexicon.French : SyntheticText.Lexicon.English);
    }
}
