using Alignment.Core.Checking.French;
using Alignment.Core.Terminology;

namespace Alignment.Core.Tests.Checking;

public class FrenchArticleTests
{
    [Theory]
    [InlineData("OTAN", true, "Vowel")]
    [InlineData("ÉI", true, "Vowel")]
    [InlineData("œuvre", false, "Vowel")]
    [InlineData("homme", false, "Vowel")]
    [InlineData("héroïne", false, "Vowel")]
    [InlineData("héros", false, "Consonant")]
    [InlineData("Hamas", false, "Consonant")]
    [InlineData("Hongrie", false, "Consonant")]
    [InlineData("Haut-Commissariat", false, "Consonant")]
    [InlineData("Hitler", false, "Unknown")]
    [InlineData("onze", false, "Consonant")]
    [InlineData("Yémen", false, "Consonant")]
    [InlineData("Yvelines", false, "Vowel")]
    [InlineData("FMI", true, "Consonant")]
    [InlineData("11 septembre", false, "Unknown")]
    public void A_word_begins_with_a_vowel_or_a_consonant(string word, bool isAcronym, string expected) =>
        Onsets.Of(word, isAcronym).ToString().Should().Be(expected);

    [Theory]
    [InlineData("le |OTAN", Gender.Feminine, false, "l'")]
    [InlineData("Le |GRC", Gender.Feminine, false, "La ")]
    [InlineData("LE |OTAN", Gender.Feminine, false, "L'")]
    [InlineData("de |OTAN", Gender.Feminine, false, "d'")]
    [InlineData("l'|Hamas", Gender.Masculine, false, "le ")]
    [InlineData("du |GRC", Gender.Feminine, false, "de la ")]
    [InlineData("au |ONU", Gender.Feminine, false, "à l'")]
    [InlineData("à le |Canada", Gender.Masculine, false, "au ")]
    [InlineData("de les |États-Unis", Gender.Masculine, true, "des ")]
    [InlineData("à la |États-Unis", Gender.Masculine, true, "aux ")]
    [InlineData("de l'|États-Unis", Gender.Masculine, true, "des ")]
    [InlineData("de la |Canada", Gender.Masculine, false, "du ")]
    [InlineData("à l'|Canada", Gender.Masculine, false, "au ")]
    [InlineData("de la |OTAN", Gender.Feminine, false, "l'")]
    [InlineData("de l'|OTAN", Gender.Feminine, false, null)]
    [InlineData("le [**|OTAN", Gender.Feminine, false, "l'")]
    [InlineData("ce |OTAN", Gender.Feminine, false, "cette ")]
    [InlineData("cette |accord", Gender.Masculine, false, "cet ")]
    [InlineData("un |mission", Gender.Feminine, false, "une ")]
    [InlineData("lorsque |OTAN", Gender.Feminine, false, null)]
    [InlineData("les |ONG", Gender.Feminine, false, null)]
    [InlineData("l’|OTAN", Gender.Feminine, false, null)]
    [InlineData("aujourd'|hui", null, false, null)]
    [InlineData("est-ce |Canada", Gender.Masculine, false, null)]
    public void The_word_before_a_noun_is_what_the_noun_asks_for(string text, Gender? gender, bool isPlural, string? expected)
    {
        var index = text.IndexOf('|', StringComparison.Ordinal);
        var noun = text[(index + 1)..];
        var facts = new NounFacts(noun, gender, isPlural, noun.All(char.IsUpper));

        FrenchArticle.Before(text.Remove(index, 1), index)?.For(facts).Correct(facts, isCurly: false).Should().Be(expected);
    }
}
