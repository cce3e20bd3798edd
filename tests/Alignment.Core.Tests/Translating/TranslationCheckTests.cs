using Alignment.Core.Tests.Terminology;
using Alignment.Core.Text;
using Alignment.Core.Translating;

namespace Alignment.Core.Tests.Translating;

public class TranslationCheckTests
{
    private static readonly TranslationCheck Check = new(Glossaries.Of("""
        - {id: nato, kind: org, fr: [OTAN], en: [NATO]}
        - {id: rate, fr: [taux directeur], en: [policy rate, {term: director tax, status: forbidden}]}

        """));

    [Theory]
    [InlineData("L'OTAN se réunit à Bruxelles.", "NATO is meeting in Brussels.")]
    [InlineData("Le taux directeur reste à 2,25 %.", "The policy rate stays at 2.25 per cent.")]
    [InlineData("Le taux directeur reste à 2,25 %.", "The policy rate stays at 2.75 per cent.", "FACT001")]
    [InlineData("Le taux directeur monte.", "The director tax rises.", "TERM031")]
    [InlineData("Le taux directeur monte.", "The interest rises.", "TERM030")]
    [InlineData("L'OTAN se réunit.", "The OTAN is meeting.", "TERM032")]
    public void A_term_or_a_figure_that_went_wrong_is_flagged_and_one_that_is_right_is_not(string french, string english, params string[] rules)
    {
        var flags = Check.Flags(new Gap([french], Language.French), new Translation(Language.English, english, new Provenance(TranslationSource.Machine)));

        flags.Select(flag => flag.Split(':')[0]).Should().BeEquivalentTo(rules);
    }
}
