using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Terminology;

public class EnglishMatchingTests
{
    [Theory]
    [InlineData("NATO's mission", "NATO")]
    [InlineData("NATO’s mission", "NATO")]
    [InlineData("NATO'S MISSION IN BAGHDAD", "NATO")]
    [InlineData("the NATO-led force", "NATO")]
    [InlineData("(NATO)", "NATO")]
    [InlineData("'NATO'", "NATO")]
    [InlineData("“NATOME “for” NATO", "NATO")]
    [InlineData("N.A.T.O. allies", "N.A.T.O. (Dots)")]
    [InlineData("nato", "")]
    [InlineData("Nato", "")]
    public void An_acronym_is_found_with_a_possessive_and_in_compounds(string text, string expected) =>
        Of("{term: NATO}").Found(text).Should().Be(expected);

    [Theory]
    [InlineData("_NATO_ and __NATO__, _the NATO_", "NATO | NATO | NATO")]
    [InlineData("NATO_HOME, nato_home and my_NATO", "")]
    [InlineData("NATO____", "NATO")]
    [InlineData("_EU_, _UN_, _EU_UN_", "EU | UN")]
    public void Underscores_around_a_word_stress_it_and_inside_they_belong_to_it(string text, string expected) =>
        Of("{term: NATO}", "{term: EU}", "{term: UN}").Found(text).Should().Be(expected);

    [Fact]
    public void A_million_underscores_take_no_longer_than_other_characters() =>
        Of("{term: NATO}").Found($"NATO{new string('_', 1_000_000)}x NATO").Should().Be("NATO"); // each of them looking for the end of all took minutes

    [Fact]
    public void Missing_capitals_are_found_on_request()
    {
        var glossary = Glossaries.OfTerms(Language.English, "{term: NATO}", "{term: WHO, case: exact}");
        var matcher = new TermMatcher(glossary, Language.English, new TermMatcherOptions { FindsLowered = true });

        matcher.Found("those who say Nato or nato").Should().Be("Nato (Case) | nato (Case)");
    }

    [Theory]
    [InlineData("the Iraqis' interest", "Iraqis (Inflected)")]
    [InlineData("[the Iraqis’] interest", "Iraqis (Inflected)")]
    [InlineData("an Iraqi's house", "Iraqi")]
    public void A_plural_has_a_possessive_too(string text, string expected) =>
        Of("{term: Iraqi}").Found(text).Should().Be(expected);

    [Theory]
    [InlineData("training mission", "training missions")]
    [InlineData("member of Parliament", "members of Parliament")]
    [InlineData("agency", "agencies")]
    [InlineData("tax", "taxes")]
    [InlineData("church", "churches")]
    [InlineData("chairman", "chairmen")]
    [InlineData("German", "Germans")]
    [InlineData("crisis", "crises")]
    [InlineData("NGO", "NGOs")]
    [InlineData("Carney", "Carneys")]
    [InlineData("defence minister", "Defence Ministers")]
    public void Plurals_follow_the_rules_of_the_language(string term, string plural) =>
        Of($"{{term: {term}}}").Found(plural).Should().Be(plural + " (Inflected)");

    [Fact]
    public void Listed_forms_replace_the_rules() =>
        Of("{term: secretary general, forms: [secretaries general]}").Found("two secretaries general and two secretary generals")
            .Should().Be("secretaries general (Inflected)");

    [Theory]
    [InlineData("the U.S. and Iraq", "U.S.")]
    [InlineData("in the U.S.", "U.S.")]
    [InlineData("the U.S.-led coalition", "U.S.")]
    [InlineData("U.S. -Iran tensions", "U.S.")]
    [InlineData("the U.S.'s role", "U.S.")]
    [InlineData("the U.S presence", "U.S (Dots)")]
    [InlineData("the US campaign", "US (Lookup)")]
    [InlineData("told us so", "")]
    [InlineData("LET US PRAY FOR PEACE", "")]
    public void Dots_are_part_of_an_abbreviation(string text, string expected) =>
        Of("{term: U.S., case: exact, match: [US]}").Found(text).Should().Be(expected);

    [Theory]
    [InlineData("Prime Minister Mark Carney", "Prime Minister")]
    [InlineData("PRIME MINISTER CARNEY MEETS ALLIES", "PRIME MINISTER")]
    [InlineData("the prime-minister", "prime-minister (Separator)")]
    [InlineData("the prime,minister", "")]
    [InlineData("the prime. Minister X", "")]
    public void Small_letters_may_rise(string text, string expected) =>
        Of("{term: prime minister}").Found(text).Should().Be(expected);

    [Fact]
    public void The_longest_match_wins()
    {
        var matcher = new TermMatcher(
            Glossaries.OfTerms(
                Language.English, "{term: foreign minister}", "{term: minister}", "{term: foreign affairs minister}", "{term: affairs}", "{term: minister of state}"),
            Language.English);

        matcher.Found("the foreign affairs minister and the foreign minister").Should().Be("foreign affairs minister | foreign minister");
        matcher.Found("foreign minister of state").Should().Be("minister of state");
    }

    [Fact]
    public void A_term_is_not_found_in_the_phrases_it_excepts()
    {
        var matcher = Of("{term: Dion, except: [Céline Dion, Celine Dion]}");

        matcher.Found("Dion met Celine Dion; Dions, Céline\u00A0Dion's").Should().Be("Dion | Dions (Inflected)");
    }

    [Fact]
    public void An_exact_spelling_beats_another_concepts_look_up_form()
    {
        var glossary = Glossaries.OfTerms(Language.English, "{term: ISIS, match: [Daesh]}", "{term: Daesh, status: forbidden}");

        var match = new TermMatcher(glossary, Language.English).Find("Daesh").Should().ContainSingle().Subject;

        match.Concept.Id.Should().Be("c1");
        match.Differences.Should().Be(TermDifferences.None);
    }

    [Fact]
    public void The_better_status_wins_between_equals()
    {
        var glossary = Glossaries.OfTerms(Language.English, "{term: fire, status: deprecated}", "{term: fire, status: admitted}");

        new TermMatcher(glossary, Language.English).Find("fire").Should().ContainSingle().Which.Concept.Id.Should().Be("c1");
    }

    [Theory]
    [InlineData("https://www.nato.int/NATO/page")]
    [InlineData("see www.example.org/NATO-news")]
    [InlineData("write to NATO@example.org or press-NATO@example.org")]
    [InlineData("@NATO")]
    [InlineData("#NATO")]
    [InlineData("NATO.pdf and NATO.int")]
    public void Addresses_and_file_names_hold_no_terms(string text) => Of("{term: NATO}").Find(text).Should().BeEmpty();

    [Theory]
    [InlineData("It was NATO.The next day")]
    [InlineData("C#NATO")]
    [InlineData("NATO/EU talks")]
    [InlineData("(see: NATO)")]
    [InlineData("EU–NATO")]
    public void Signs_beside_a_word_do_not_hide_it(string text) => Of("{term: NATO}").Find(text).Should().ContainSingle();

    [Theory]
    [InlineData("{term: Québec}", "Quebec", "Quebec (Accent)")]
    [InlineData("{term: Quebec}", "Québec", "Québec (Accent)")]
    [InlineData("{term: C++}", "in C++, C and C#", "C++")]
    [InlineData("{term: .NET}", "on .NET and net", ".NET")]
    [InlineData("{term: Prime Minister's Office}", "the Prime Minister’s Office", "Prime Minister’s Office")]
    [InlineData("{term: \"Donald Trump Jr.\"}", "Donald Trump Jr. and Donald Trump Jr", "Donald Trump Jr. | Donald Trump Jr (Dots)")]
    [InlineData("{term: St. John's}", "St John's and St. John’s", "St John's (Dots) | St. John’s")]
    [InlineData("{term: CF-18}", "CF-18s, CF18 and CF 18", "CF-18s (Inflected) | CF18 (Separator) | CF 18 (Separator)")]
    [InlineData("{term: news, case: ignore}", "NEWS NeWs news", "NEWS | NeWs | news")]
    public void Signs_accents_and_digits_are_part_of_terms(string term, string text, string expected) => Of(term).Found(text).Should().Be(expected);

    [Fact]
    public void Proposed_terms_are_not_looked_for() => Of("{term: NATO, status: proposed}").Find("NATO").Should().BeEmpty();

    private static TermMatcher Of(params string[] terms) => new(Glossaries.OfTerms(Language.English, terms), Language.English);
}
