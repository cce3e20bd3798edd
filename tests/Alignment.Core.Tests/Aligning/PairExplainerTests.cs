using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Core.Tests.Aligning;

public class PairExplainerTests
{
    private static readonly BilingualLexicon Lexicon = LexiconFile.ReadShipped();
    private static readonly SentencePair Pair = new("Le conseil a voté contre les 250 projets lundi.", "The council did not vote on the 200 projects on Tuesday.");

    [Fact]
    public void The_score_is_that_of_the_scorer() =>
        new PairExplainer(Lexicon).Explain(Pair).Score.Should().Be(new PairScorer(Lexicon).Score(Pair));

    [Fact]
    public void It_says_what_the_texts_share_and_where_they_part_ways()
    {
        var (_, _, evidence, measures) = new PairExplainer(Lexicon).Explain(Pair);

        evidence.Matches.Select(match => (match.French.In(Pair.French), match.English.In(Pair.English))).Should().Contain(("conseil", "council"));
        evidence.Matches.Sum(match => match.Weight).Should().BeApproximately(1, 1e-6);
        evidence.Disagreements.Select(found => (found.French.In(Pair.French), found.English.In(Pair.English)))
            .Should().BeEquivalentTo([("250", "200"), ("lundi", "Tuesday")]);
        measures.FrenchCovered.Should().BeInRange(0.1, 1);
        measures.EnglishCovered.Should().BeInRange(0.1, 1);
        measures.Length.Should().BeInRange(0.7, 1.4);
        measures.NegationDiffers.Should().BeTrue();
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "Hello.")]
    [InlineData("«»", "…")]
    [InlineData("\uD83D\u202E", "\uDE80")]
    public void Text_without_words_is_unrelated_and_has_no_evidence(string french, string english)
    {
        var explanation = new PairExplainer(Lexicon).Explain(new SentencePair(french, english));

        explanation.Score.Relation.Should().Be(PairRelation.Unrelated);
        explanation.Evidence.Matches.Should().BeEmpty();
        explanation.Measures.Length.Should().BeGreaterThan(0);
    }
}
