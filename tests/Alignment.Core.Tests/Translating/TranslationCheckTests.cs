using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Tests.Translating;

public class TranslationCheckTests
{
    private static readonly TranslationCheck Check = new(Glossaries.Of("""
        - {id: nato, kind: org, fr: [{term: OTAN, gender: f}, {term: NATO, gender: f, status: forbidden, use: OTAN}], en: [NATO]}
        - {id: rate, fr: [{term: taux directeur, gender: m}], en: [policy rate, {term: director tax, status: forbidden}]}
        - {id: notice, fr: [{term: avis, gender: m}], en: [notice, {term: advice note, status: forbidden, use: [notice, warning]}]}

        """));

    [Theory]
    [InlineData("L'OTAN se réunit à Bruxelles.", "NATO is meeting in Brussels.")]
    [InlineData("Le taux directeur reste à 2,25 %.", "The policy rate stays at 2.25 per cent.")]
    [InlineData("Le taux directeur reste à 2,25 %.", "The policy rate stays at 2.75 per cent.", "FACT001")]
    [InlineData("Le taux directeur monte.", "The interest rises.", "TERM030")]
    [InlineData("Le taux directeur monte.", "The taux directeur rises.", "TERM032")]
    public void A_term_or_a_figure_that_went_wrong_is_flagged_and_one_that_is_right_is_not(string french, string english, params string[] rules)
    {
        var looked = FromFrench(french, english);

        looked.Flags.Select(flag => flag.Split(':')[0]).Should().BeEquivalentTo(rules);
        looked.Should().Match<Translation>(translation => translation.Text == english && translation.Mends.Count == 0 && translation.Unmended == null);
    }

    [Fact]
    public void A_forbidden_rendering_of_a_machine_is_mended_and_what_it_wrote_is_kept()
    {
        var looked = FromFrench("Le taux directeur monte.", "The Director tax rises.");

        looked.Text.Should().Be("The Policy rate rises.");
        looked.Mends.Should().Equal("TERM031: “Director tax” is now “Policy rate”");
        looked.Unmended.Should().Be("The Director tax rises.");
        looked.Flags.Should().BeEmpty();
    }

    [Fact]
    public void The_article_before_a_term_goes_with_it()
    {
        var looked = Check.Look(
            new Gap(["NATO is meeting."], Language.English), new Translation(Language.French, "La NATO se réunit.", new Provenance(TranslationSource.Machine)));

        looked.Text.Should().Be("L'OTAN se réunit.");
        looked.Mends.Should().Equal("TERM031: “La NATO” is now “L'OTAN”");
    }

    [Fact]
    public void An_acronym_that_was_left_in_the_other_language_is_mended()
    {
        FromFrench("L'avion de l'OTAN atterrit.", "The OTAN plane lands.").Mends.Should().Equal("TERM032: “OTAN” is now “NATO”");
        FromFrench("Un avion de l'OTAN atterrit.", "An OTAN plane lands.").Mends.Should().BeEmpty("“an NATO plane” is no English");
    }

    [Fact]
    public void A_mend_leaves_other_doubts_standing()
    {
        var looked = FromFrench("Le taux directeur reste à 2,25 %.", "The director tax stays at 2.75 per cent.");

        looked.Text.Should().Be("The policy rate stays at 2.75 per cent.");
        looked.Flags.Should().ContainSingle().Which.Should().StartWith("FACT001");
    }

    [Fact]
    public void Where_a_person_has_to_choose_nothing_is_mended()
    {
        var looked = FromFrench("Un avis est publié.", "An advice note is published.");

        (looked.Text, looked.Unmended).Should().Be(("An advice note is published.", null));
        looked.Flags.Should().ContainSingle().Which.Should().StartWith("TERM031: use “notice” or “warning”");
    }

    [Theory]
    [InlineData(TranslationSource.Confirmed)]
    [InlineData(TranslationSource.ExactMemory)]
    [InlineData(TranslationSource.FuzzyMemory)]
    public void What_a_person_wrote_is_flagged_and_stays(TranslationSource source)
    {
        var looked = FromFrench("Le taux directeur monte.", "The director tax rises.", source);

        (looked.Text, looked.Mends.Count, looked.Flags.Count).Should().Be(("The director tax rises.", 0, 1));
    }

    [Fact]
    public void A_second_look_finds_nothing_to_mend()
    {
        var looked = FromFrench("Le taux directeur, le taux directeur et encore le taux directeur.", "The director tax, the DIRECTOR TAX and again the director tax.");

        looked.Mends.Should().HaveCount(3);
        Check.Look(new Gap(["Le taux directeur, le taux directeur et encore le taux directeur."], Language.French), looked).Mends.Should().BeEmpty();
    }

    private static Translation FromFrench(string french, string english, TranslationSource source = TranslationSource.Machine) =>
        Check.Look(new Gap([french], Language.French), new Translation(Language.English, english, new Provenance(source)));
}
