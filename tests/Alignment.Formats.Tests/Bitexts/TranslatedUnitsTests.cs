using Alignment.Core.Translations;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Tests.Reporting;
using Alignment.Formats.Tmx;

namespace Alignment.Formats.Tests.Bitexts;

public class TranslatedUnitsTests
{
    [Fact]
    public void Text_of_a_machine_or_a_memory_is_marked_as_such_in_TMX_and_only_a_confirmed_one_is_no_draft()
    {
        var bitexts = FilledReport.Create().Events.SelectMany(reported => reported.Bitexts).ToList();
        using var writer = new StringWriter();

        TmxWriter.Write(bitexts.SelectMany(BitextUnits.OfTranslations), writer, "0.1.0");

        Golden.Check("tmx-filled", "tmx", writer.ToString());
    }

    [Fact]
    public void A_gap_is_no_pair_of_the_bitext_whether_it_is_filled_or_not()
    {
        var bitext = FilledReport.Create().Events[0].Bitexts[0];

        BitextUnits.Of(bitext).Should().HaveCount(4).And.NotContain(unit => unit.State == TranslationState.Draft);
        BitextUnits.OfTranslations(bitext).Should().HaveCount(2).And.OnlyContain(unit => !unit.IsFinished);
    }
}
