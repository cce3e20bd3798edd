using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Pairing;
using Alignment.Core.Reporting;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Reporting;

public class ReportingTests
{
    [Fact]
    public void Sentences_are_numbered_within_their_paragraph()
    {
        var article = Article("a", Language.French, 0, 0, 1, 3, 3);

        SentenceNumbers.Of(article).Should().Equal("1.1", "1.2", "2.1", "4.1", "4.2");
    }

    [Theory]
    [InlineData(0.97, Likelihood.Sure)]
    [InlineData(0.9, Likelihood.Sure)]
    [InlineData(0.81, Likelihood.Likely)]
    [InlineData(0.62, Likelihood.Possible)]
    [InlineData(0.49, Likelihood.Unsure)]
    public void A_probability_has_a_word(double probability, Likelihood word) => Likelihoods.Of(probability).Should().Be(word);

    [Fact]
    public void Links_in_the_same_order_do_not_cross() => OutOfOrder(0, 1, -1, 2).Should().BeEmpty();

    [Fact]
    public void The_one_link_that_crosses_all_others_is_the_one_out_of_order() => OutOfOrder(3, 0, -1, 1, 2).Should().Equal(0);

    [Fact]
    public void Of_links_in_reverse_order_all_but_one_are_out_of_order() => OutOfOrder(3, 2, 1, 0).Should().HaveCount(3);

    [Fact]
    public void A_why_line_names_each_phrase_once_and_names_before_words()
    {
        var bitext = Pair("Carney parle, dit Carney à Halifax", "Carney speaks in Halifax");
        var bead = bitext.Beads[0] with
        {
            Evidence = new Evidence
            {
                Matches =
                [
                    new Match(MatchKind.Word, new TextSpan(7, 5), new TextSpan(7, 6), 0.1),
                    new Match(MatchKind.Name, new TextSpan(0, 6), new TextSpan(0, 6), 0.3),
                    new Match(MatchKind.Name, new TextSpan(18, 6), new TextSpan(0, 6), 0.3),
                    new Match(MatchKind.Name, new TextSpan(27, 7), new TextSpan(17, 7), 0.3),
                ],
            },
        };

        var why = WhyLine.Of(bitext, bead);

        why.Select(part => part.Kind).Should().Equal(MatchKind.Name, MatchKind.Word);
        why[0].Shared.Should().Equal(new SharedPhrase("Carney", "Carney"), new SharedPhrase("Halifax", "Halifax"));
        why[1].Shared.Should().Equal(new SharedPhrase("parle", "speaks"));
    }

    [Fact]
    public void Of_many_words_the_most_telling_are_named_in_the_order_of_the_text()
    {
        var bitext = Pair("abcdefgh", "abcdefgh");
        var bead = bitext.Beads[0] with
        {
            Evidence = new Evidence
            {
                Matches = [.. Enumerable.Range(0, 8).Select(place => new Match(MatchKind.Word, new TextSpan(place, 1), new TextSpan(place, 1), place < 2 ? 0.01 : 0.16))],
            },
        };

        var part = WhyLine.Of(bitext, bead).Should().ContainSingle().Subject;

        part.Shared.Select(phrase => phrase.French).Should().Equal("c", "d", "e", "f", "g", "h");
        part.More.Should().Be(2);
    }

    [Fact]
    public void A_summary_counts_a_sentence_once_however_many_articles_have_its_counterpart()
    {
        var (french, first, second) = (Article("f", Language.French, 0, 0), Article("e1", Language.English, 0), Article("e2", Language.English, 0));
        var lonely = Article("e3", Language.English, 0, 1, 2) with { Date = new DateOnly(2026, 1, 9) };
        var disagreement = new Evidence { Disagreements = [new Disagreement(MatchKind.Number, default, default)] };
        var shared = new ReportedEvent(
            new EventGroup(1, [french, first, second], []),
            [
                new Bitext(french, first, [Bead("b1", [0], [0]) with { Evidence = disagreement }, Bead("b2", [1], [])]),
                new Bitext(french, second, [Bead("b1", [0], [0]), Bead("b2", [1], [])]),
            ],
            [new TermMention("f", 0, default, "c", null), new TermMention("f", 1, default, "c", null, "use d")]);
        var report = new Report([shared, new ReportedEvent(new EventGroup(2, [lonely], []), [], [])], new ReportSettings("1", "l"))
        {
            Skipped = [new SkippedFile("x", "empty")],
            OtherFiles = 2,
        };

        var summary = ReportSummary.Of(report);

        summary.French.Should().Be(new SideSummary(Articles: 1, Sentences: 2, Covered: 1, Gaps: 1));
        summary.English.Should().Be(new SideSummary(Articles: 3, Sentences: 5, Covered: 2, Gaps: 0));
        summary.French.Coverage.Should().Be(0.5);
        summary.Gaps.Should().Be(1);
        (summary.Events, summary.SharedEvents, summary.FrenchEvents, summary.EnglishEvents).Should().Be((2, 1, 0, 1));
        summary.Beads.Should().Equal(new Dictionary<Relation, int>
        {
            [Relation.Equivalent] = 2,
            [Relation.Partial] = 0,
            [Relation.OnlyFrench] = 2,
            [Relation.OnlyEnglish] = 0,
        });
        (summary.Disagreements, summary.Terms, summary.AdvisedTerms).Should().Be((1, 2, 1));
        (summary.SkippedFiles, summary.OtherFiles, summary.Undated).Should().Be((1, 2, 3));
        summary.Dates.Should().Be((new DateOnly(2026, 1, 9), new DateOnly(2026, 1, 9)));
    }

    [Fact]
    public void An_empty_report_has_a_summary()
    {
        var summary = ReportSummary.Of(new Report([], new ReportSettings("1", "l")));

        summary.Dates.Should().BeNull();
        summary.French.Should().Be(SideSummary.Empty);
        summary.French.Coverage.Should().Be(0);
    }

    /// <summary>Positions of crossing links; the French sentences in order, -1 for one without a counterpart.</summary>
    private static IEnumerable<int> OutOfOrder(params int[] english)
    {
        var beads = english.Select((index, french) => Bead($"b{french}", [french], index < 0 ? [] : [index])).ToList();
        return ReadingOrder.OutOfOrder(new Bitext(Article("f", Language.French), Article("e", Language.English), beads)).Order();
    }

    private static Bitext Pair(string french, string english) => new(
        Article("f", Language.French) with { Sentences = [new Sentence(0, french, 0, default)] },
        Article("e", Language.English) with { Sentences = [new Sentence(0, english, 0, default)] },
        [Bead("b1", [0], [0])]);

    private static Bead Bead(string id, int[] french, int[] english) => new()
    {
        Id = id,
        French = french,
        English = english,
        Relation = english.Length == 0 ? Relation.OnlyFrench : Relation.Equivalent,
        Probability = 1,
    };

    private static Article Article(string id, Language language, params int[] paragraphs) => new()
    {
        Id = id,
        Language = language,
        Path = id,
        Sha256 = "",
        Sentences = [.. paragraphs.Select((paragraph, index) => new Sentence(index, $"Sentence {index}.", paragraph, default))],
    };
}
