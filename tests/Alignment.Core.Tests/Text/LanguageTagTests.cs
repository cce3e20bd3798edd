using Alignment.Core.Text;

namespace Alignment.Core.Tests.Text;

public class LanguageTagTests
{
    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("FR_ca", "fr-CA")]
    [InlineData("EN-US", "en-US")]
    [InlineData("fra", "fr")]
    [InlineData("fre-CA", "fr-CA")]
    [InlineData("fr_CA.UTF-8", "fr-CA")]
    [InlineData("sr@latin", "sr")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("fr-x-ab", "fr-x-ab")]
    [InlineData("", "")]
    public void A_tag_has_one_spelling(string written, string usual) => LanguageTag.Normalize(written).Should().Be(usual);

    [Theory]
    [InlineData("fr", "fr", true)]
    [InlineData("fr", "fr-CA", true)]
    [InlineData("fr-CA", "FR-CA", true)]
    [InlineData("fr-CA", "fr", false)]
    [InlineData("fr", "fro", false)]
    [InlineData("fr", "en", false)]
    public void A_range_takes_the_tags_below_it(string range, string tag, bool isIn) => LanguageTag.IsIn(range, tag).Should().Be(isIn);
}
