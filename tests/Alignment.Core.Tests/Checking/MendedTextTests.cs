using Alignment.Core.Checking;
using Alignment.Core.Terminology;
using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Checking;

/// <summary>What is written without a person asking again.</summary>
public class MendedTextTests
{
    private static readonly Glossary Terms = Glossaries.Of("""
        - id: un
          kind: org
          en: [{term: UN, case: exact}]
          fr: [{term: ONU, gender: f, inflect: none}]
        - id: us
          kind: place
          en: {term: U.S., type: abbreviation, case: exact, match: [US]}
          fr: {term: États-Unis, gender: m, number: pl, inflect: none}
        - id: nato
          kind: org
          en: [{term: NATO, type: acronym, inflect: none}, {term: OTAN, status: forbidden, inflect: none, use: NATO}]
          fr: [{term: OTAN, gender: f, inflect: none}, {term: NATO, status: forbidden, inflect: none, use: OTAN}]
        - id: gdp
          en: GDP
          fr: [{term: PIB, gender: m, inflect: none}, {term: GDP, status: forbidden, inflect: none, use: PIB}]
        - id: rcmp
          fr: [{term: GRC, gender: f, inflect: none}, {term: RCMP, status: forbidden, inflect: none, use: GRC}]
        - id: who
          fr: {term: Organisation mondiale de la santé, gender: f, inflect: none}
        - id: minister
          en: {term: foreign minister, match: [foreign-minister]}
        - {id: iraq, kind: place, fr: {term: Irak, gender: m, inflect: none}}
        - {id: quebec, kind: place, fr: {term: Québec, gender: m, inflect: none}}
        """);

    [Theory]
    [InlineData("He left the U.N. They stayed.", "He left the UN. They stayed.")]
    [InlineData("The U.N. envoy left the U.N.", "The UN envoy left the UN.")]
    [InlineData("A U.N. Secretary General speaks.", "A UN Secretary General speaks.")]
    [InlineData("It was (the U.N.) that said so.", "It was (the UN) that said so.")]
    [InlineData("It was over in the US. The army left.", "It was over in the U.S. The army left.")]
    [InlineData("The US, and the US...", "The U.S., and the U.S....")]
    [InlineData("The US army.", "The U.S. army.")]
    public void A_sentence_keeps_its_one_full_stop(string text, string expected) => Terms.Mended(Language.English, text).Should().Be(expected);

    [Theory]
    [InlineData("l'OTAN et la NATO, dit la NATO", "l'OTAN et l'OTAN, dit l'OTAN")]
    [InlineData("d'NATO et l'NATO, l'GRC, qu’RCMP", "d'OTAN et l'OTAN, la GRC, que GRC")]
    [InlineData("Il quitte l'O.N.U. Elle reste à l'O.N.U.", "Il quitte l'ONU. Elle reste à l'ONU.")]
    [InlineData("la hausse de la GDP", "la hausse du PIB")]
    [InlineData("grâce à la GDP", "grâce au PIB")]
    [InlineData("De la GDP.", "Du PIB.")]
    [InlineData("de l'États-Unis et à l'États-Unis", "des États-Unis et aux États-Unis")]
    [InlineData("près de la Québec", "près du Québec")]
    [InlineData("la [NATO](a) et la **NATO**", "l'[OTAN](a) et l'**OTAN**")]
    [InlineData("le [GRC](a), du *GRC*", "la [GRC](a), de la *GRC*")]
    [InlineData("l'Organisation mondiale de la Sante", "l'Organisation mondiale de la santé")]
    public void The_words_before_a_French_term_go_with_it(string text, string expected) => Terms.Mended(Language.French, text).Should().Be(expected);

    [Fact]
    public void A_common_noun_keeps_the_capitals_of_a_title() =>
        Terms.Mended(Language.English, "Foreign-Minister Smith").Should().Be("Foreign Minister Smith");

    [Theory]
    [InlineData("La GRC/RCMP enquête.", "RCMP")]
    [InlineData("La GRC (l'ancienne RCMP) enquête.", "RCMP")]
    [InlineData("la GRC, ou RCMP", "RCMP")]
    [InlineData("la GRC, autrefois connue sous le nom de RCMP", "RCMP")]
    public void A_thing_that_is_named_twice_is_not_named_twice_the_same(string text, string matched)
    {
        var finding = Terms.Check(Language.French, text).Should().ContainSingle().Which;

        finding.Matched.Should().Be(matched);
        finding.Fix.Should().Be(Fixability.Unsafe);
    }

    [Fact]
    public void A_country_can_be_gone_to_in_two_ways()
    {
        var finding = Terms.Check(Language.French, "Il vit au Irak.").Should().ContainSingle().Which;

        finding.Message.Should().Be("write “à l'Irak” or “en Irak”, not “au Irak”");
        finding.Suggestions.Select(edit => edit.NewText).Should().Equal("à l'", "en ");
        finding.Fix.Should().Be(Fixability.Unsafe);
    }
}
