using Alignment.Core.Articles;
using Alignment.Core.Reporting;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Terminology;

public class TermMentionsTests
{
    private const string Entries = """
        - id: nato
          en: [NATO, {term: NAC, status: lookup}]
          fr:
          - {term: OTAN}
          - {term: NATO, status: deprecated, use: OTAN}
          - {term: N.A.T.O., status: forbidden, use: [OTAN, Alliance], why: English acronym}
        - id: foreign-ministry
          en: {term: Global Affairs Canada, match: [Global Affairs]}
          fr: [Affaires mondiales Canada, {term: Affaires étrangères Canada, until: 2015-11-03}, {term: MAECD, status: forbidden}]
        """;

    private static readonly TermMatchers Matchers = new(Glossaries.Of(Entries));

    [Fact]
    public void Terms_are_marked_with_the_other_languages_word()
    {
        var mentions = TermMentions.Find([Article("fr/1", Language.French, "Rien ici.", "L’OTAN et la NATO."), Article("en/1", Language.English, "NATO’s role")], Matchers);

        mentions.Should().Equal(
            new TermMention("fr/1", 1, new TextSpan(2, 4), "nato", "NATO"),
            new TermMention("fr/1", 1, new TextSpan(13, 4), "nato", "NATO", "deprecated, use “OTAN”"),
            new TermMention("en/1", 0, new TextSpan(0, 4), "nato", "OTAN"));
    }

    [Theory]
    [InlineData("la N.A.T.O.", "forbidden, use “OTAN” or “Alliance” (English acronym)")]
    [InlineData("le MAECD", "forbidden, use “Affaires mondiales Canada”")]
    [InlineData("l'O.T.A.N.", "other dots, the glossary has “OTAN”")]
    [InlineData("Affaires mondiales Canada", null)]
    [InlineData("Affaires Mondiales Canada", null)]
    [InlineData("Affaires-mondiales Canada", "other hyphens or spaces, the glossary has “Affaires mondiales Canada”")]
    [InlineData("Affaires étrangères Canada", "no longer used since 2015-11-04, use “Affaires mondiales Canada”")]
    public void Advice_says_what_to_write(string text, string? expected) =>
        TermMentions.Find([Article("fr/1", Language.French, text)], Matchers).Should().ContainSingle().Which.Advice.Should().Be(expected);

    [Fact]
    public void A_term_is_fine_while_it_was_in_use()
    {
        var article = Article("fr/1", Language.French, "Affaires étrangères Canada") with { Date = new DateOnly(2015, 11, 3) };

        TermMentions.Find([article], Matchers).Should().ContainSingle().Which.Advice.Should().BeNull();
    }

    private static Article Article(string id, Language language, params string[] sentences) => new()
    {
        Id = id,
        Language = language,
        Path = id,
        Sha256 = new string('0', 64),
        Date = new DateOnly(2026, 1, 6),
        Sentences = [.. sentences.Select((text, index) => new Sentence(index, text, 0, new SourceSpan(id, index + 1, 1, index + 1, text.Length + 1)))],
    };
}
