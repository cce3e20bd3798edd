using Alignment.Core.Text;
using Alignment.Core.Text.Identifying;
using Alignment.Core.Text.Splitting;

namespace Alignment.Core.Tests.Text;

public class TextModelTrainerTests
{
    private static readonly string[] French = ["le chat dort sur la table", "les enfants jouent dans la rue", "nous avons perdu les clés"];
    private static readonly string[] English = ["the cat sleeps on the table", "the children play in the street", "we have lost the keys"];

    [Fact]
    public void A_few_sentences_teach_the_two_languages()
    {
        var model = new LanguageModel(TrainLanguages());

        model.LogOdds("les clés sont dans la rue").Should().BePositive();
        model.LogOdds("the keys are in the street").Should().BeNegative();
        model.LogOdds("12 % — 3").Should().Be(0);
    }

    [Fact]
    public void The_same_sentences_give_the_same_bytes()
    {
        TrainLanguages().Should().Equal(TrainLanguages());
    }

    [Fact]
    public void A_model_that_has_seen_nothing_knows_nothing()
    {
        new LanguageModel(new LanguageModelTrainer().ToBytes()).LogOdds("le chat").Should().Be(0);
    }

    [Fact]
    public void Common_words_are_frequent_seldom_names_and_no_surnames()
    {
        var trainer = new CommonWordsTrainer();
        for (var i = 0; i < 60; i++)
        {
            trainer.Add("Then the police saw the rivers near the Police Board of the Senate, a senate of brooks.");
            trainer.Add("And Then the drivers met the police.");
        }

        trainer.AddName("Mary J. Brooks");

        trainer.Words().Should().Contain(["drivers", "rivers"]).And.NotContain(["brooks", "senate", "Then", "and"]).And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public void The_shipped_models_are_small()
    {
        var assembly = typeof(SentenceSplitter).Assembly;

        var sizes = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Alignment.Core.Text.", StringComparison.Ordinal))
            .Select(name => assembly.GetManifestResourceStream(name)!.Length);

        sizes.Should().HaveCount(3).And.OnlyContain(size => size > 10_000 && size < 200_000);
    }

    private static byte[] TrainLanguages()
    {
        var trainer = new LanguageModelTrainer();
        for (var round = 0; round < 20; round++)
        {
            for (var i = 0; i < French.Length; i++)
            {
                trainer.Add(French[i], Language.French);
                trainer.Add(English[i], Language.English);
            }
        }

        return trainer.ToBytes();
    }
}
