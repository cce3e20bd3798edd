using Alignment.Core.Lexicon;
using Alignment.Core.Pairing;
using Alignment.Core.Text;
using static Alignment.Core.Tests.Pairing.SampleArticles;

namespace Alignment.Core.Tests.Pairing;

public class DocumentPairerTests
{
    private static readonly DocumentPairer Pairer = new(LexiconFile.ReadShipped());

    [Fact]
    public void A_document_pairs_with_its_translation_and_the_rest_stay_alone()
    {
        var pairs = Pairer.Pair(
            [Of("pont", Language.French, BridgeInFrench)],
            [Of("fair", Language.English, FairInEnglish), Of("bridge", Language.English, BridgeInEnglish)]);

        pairs.Should().ContainSingle();
        (pairs[0].French, pairs[0].English).Should().Be(("pont", "bridge"));
        pairs[0].Probability.Should().BeInRange(0.5, 1);
    }

    [Fact]
    public void Half_of_the_sentences_suffice()
    {
        var pairs = Pairer.Pair([Of("pont", Language.French, BridgeInFrench)], [Of("mixed", Language.English, BridgeInEnglish[2..].Concat(FairInEnglish[..2]))]);

        pairs.Should().ContainSingle();
    }

    [Fact]
    public void Unrelated_documents_do_not_pair() =>
        Pairer.Pair([Of("pont", Language.French, BridgeInFrench)], [Of("fair", Language.English, FairInEnglish)]).Should().BeEmpty();
}
