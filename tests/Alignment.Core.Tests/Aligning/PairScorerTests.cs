using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Core.Tests.Aligning;

public class PairScorerTests
{
    private static readonly PairScorer Shipped = new(LexiconFile.ReadShipped());

    [Theory]
    [InlineData("Le ministre a visité Ottawa mardi.", "The minister visited Ottawa on Tuesday.", PairRelation.Equivalent)]
    [InlineData("Les pêcheurs attendent la marée.", "Inflation fell to 2.1 per cent in March.", PairRelation.Unrelated)]
    public void Pairs_are_judged_by_themselves(string french, string english, PairRelation expected) =>
        Shipped.Score(new SentencePair(french, english)).Relation.Should().Be(expected);

    [Theory]
    [InlineData("", "")]
    [InlineData("", "The minister visited Ottawa.")]
    [InlineData("« … »", "“ … ”")]
    [InlineData("\uD83D", "\uDE80")]
    public void A_side_without_words_is_unrelated_to_everything(string french, string english) =>
        Shipped.Score(new SentencePair(french, english)).Should().Be(new PairScore(PairRelation.Unrelated, 0, 0));

    [Fact]
    public void More_in_common_is_more_similar()
    {
        const string French = "Le premier ministre a rencontré les maires à Québec jeudi.";

        var same = Shipped.Score(new SentencePair(French, "The prime minister met the mayors in Quebec City on Thursday."));
        var part = Shipped.Score(new SentencePair(French, "The mayors of three towns were in Quebec City to sign a contract for new buses."));
        var none = Shipped.Score(new SentencePair(French, "A storm knocked out power overnight."));

        same.Similarity.Should().BeGreaterThan(part.Similarity);
        part.Similarity.Should().BeGreaterThan(none.Similarity);
    }
}
