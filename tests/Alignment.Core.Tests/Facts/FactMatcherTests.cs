using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Facts;

public class FactMatcherTests
{
    [Fact]
    public void Equal_facts_are_paired_whatever_their_order()
    {
        var matches = Match("Le 6 janvier, 250 soldats et 3,5 % du budget.", "It spent 3.5 per cent on 250 soldiers by January 6.");

        matches.Pairs.Should().Equal(
            new FactPair(0, 2, FactComparison.Same),
            new FactPair(1, 1, FactComparison.Same),
            new FactPair(2, 0, FactComparison.Same));
        matches.OnlyFrench.Should().BeEmpty();
        matches.OnlyEnglish.Should().BeEmpty();
        matches.Disagreements.Should().BeEmpty();
    }

    [Fact]
    public void The_surest_partner_is_taken_first()
    {
        // "mardi" fits both dates; the one with a weekday says the same
        var matches = Match("mardi 6 janvier et mardi", "on Tuesday and on Tuesday, January 6");

        matches.Pairs.Should().Equal(new FactPair(0, 1, FactComparison.Same), new FactPair(1, 0, FactComparison.Same));
    }

    [Fact]
    public void A_fact_is_paired_once()
    {
        var matches = Match("deux fois deux", "two");

        matches.Pairs.Should().ContainSingle();
        matches.OnlyFrench.Should().Equal(1);
    }

    [Theory]
    [InlineData("Environ 250 militaires y sont.", "Roughly 200 troops are there.", "250|200")]
    [InlineData("L'accident a eu lieu mardi.", "The accident happened on Wednesday.", "mardi|Wednesday")]
    [InlineData("Plus de 1400 résidents, le 16 avril", "about 1,250 people on April 16", "1400|1,250")]
    [InlineData("une hausse de 46 % contre 44 %", "a rise of 45% against 44%", "46 %|45%")]
    public void One_leftover_on_either_side_is_a_disagreement(string french, string english, string expected)
    {
        var matches = Match(french, english);

        var pair = matches.Disagreements.Should().ContainSingle().Subject;
        var inFrench = FactFinder.Find(french, Language.French)[pair.French].Span.In(french);
        var inEnglish = FactFinder.Find(english, Language.English)[pair.English].Span.In(english);
        $"{inFrench}|{inEnglish}".Should().Be(expected);
    }

    [Theory]
    [InlineData("deux hommes", "three women")] // small bare numbers count all sorts of things
    [InlineData("12 hommes", "15,000 cars")] // too far apart to be one count
    [InlineData("12 hommes et 14 femmes", "15 people")] // which of the two?
    [InlineData("8 km", "5 miles")]
    [InlineData("en 2019", "in May 2020")]
    public void Doubtful_leftovers_are_no_disagreement(string french, string english) =>
        Match(french, english).Disagreements.Should().BeEmpty();

    [Fact]
    public void Who_knows_what_is_counted_decides_about_bare_numbers()
    {
        Match("deux soldats", "three soldiers", (_, _) => true).Disagreements.Should().ContainSingle();
        Match("250 soldats", "200 cars", (_, _) => false).Disagreements.Should().BeEmpty();
    }

    [Fact]
    public void A_table_of_figures_takes_no_time()
    {
        var figures = string.Join(" / ", Enumerable.Range(10, 20_000));
        var others = string.Join(" / ", Enumerable.Range(50_000, 20_000));

        var matches = Match(figures, others);

        matches.Pairs.Should().BeEmpty();
    }

    private static FactMatches Match(string french, string english, Func<int, int, bool?>? countSameThing = null) =>
        FactMatcher.Match(FactFinder.Find(french, Language.French), FactFinder.Find(english, Language.English), countSameThing);
}
