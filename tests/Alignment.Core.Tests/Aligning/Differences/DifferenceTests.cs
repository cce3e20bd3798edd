using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;

namespace Alignment.Core.Tests.Aligning.Differences;

/// <summary>What evidence lists as disagreements: names and negations; numbers and dates have tests of their own.</summary>
public class DifferenceTests
{
    private static readonly PairExplainer Explainer = new(LexiconFile.ReadShipped());

    [Theory]
    [InlineData("Le ministre Tremblay a ouvert le nouveau pont.", "Minister Gagnon opened the new bridge.", "Tremblay / Gagnon")]
    [InlineData("Le ministre Jean Tremblay a ouvert le nouveau pont.", "Minister John Turnbull opened the new bridge.", "Tremblay / Turnbull")]
    [InlineData("Selon Marie Tremblay, le pont sera fermé demain.", "The bridge will close tomorrow, according to Marie Gagnon.", "Tremblay / Gagnon")]
    [InlineData("Le feu a détruit une école de Matane lundi soir.", "The fire destroyed a school in Rimouski on Monday evening.", "Matane / Rimouski")]
    public void A_name_that_each_side_has_alone_in_the_same_place_disagrees(string french, string english, string expected) =>
        Find(french, english, MatchKind.Name).Should().Equal(expected);

    [Theory]
    [InlineData("Le ministre Tremblay a ouvert le nouveau pont.", "Minister Tremblay opened the new bridge.")]
    [InlineData("Le ministre a ouvert le nouveau pont.", "Minister Tremblay opened the new bridge.")]
    [InlineData("Le président Poutine a ouvert le nouveau pont.", "President Putin opened the new bridge.")]
    [InlineData("Le joueur Walujew a gagné le match.", "The player Valuev won the match.")]
    [InlineData("Le pont de Londres a été fermé lundi.", "The bridge in London was closed on Monday.")]
    [InlineData("L'ancien ministre du Portage, M. Tremblay, a ouvert le nouveau pont.", "Former minister Brian Tremblay opened the new bridge.")]
    [InlineData("La décision de Mme Louise Tremblay a été publiée lundi.", "The decision of Madam Justice Tremblay was published on Monday.")]
    [InlineData("Le ministre Tremblay a ouvert le pont avec Luc Bergeron.", "Minister Gagnon opened the bridge with Pat Kowalski.")]
    public void Names_agree_that_are_spelled_otherwise_or_translated_or_left_out_or_uncertain(string french, string english) =>
        Find(french, english, MatchKind.Name).Should().BeEmpty();

    [Theory]
    [InlineData("Le village n'a pas été évacué lundi.", "The village was evacuated on Monday.", "n'a pas été évacué / evacuated")]
    [InlineData("Le village a été évacué lundi.", "The village was not evacuated on Monday.", "évacué / not evacuated")]
    [InlineData("Le conseil n’acceptera jamais ce projet.", "The council will accept this project.", "n’acceptera jamais / accept")]
    [InlineData("Le conseil acceptera ce projet.", "The council won't accept this project.", "acceptera / n't accept")]
    public void A_negation_that_one_side_lacks_disagrees(string french, string english, string expected) =>
        Find(french, english, MatchKind.Negation).Should().Equal(expected);

    [Theory]
    [InlineData("Le village n'a pas été évacué lundi.", "The village was not evacuated on Monday.")]
    [InlineData("Le village n'a pas été évacué lundi.", "On Monday the village remained without evacuation.")]
    [InlineData("Le conseil n'a pas accepté ce projet.", "The council refused to accept this project.")]
    [InlineData("Le conseil n'acceptera que ce projet.", "The council will accept this project only.")]
    [InlineData("Le conseil n'accepte plus ce projet.", "The council no longer accepts this project.")]
    [InlineData("Le conseil n'a pas seulement accepté ce projet.", "The council accepted this project.")]
    [InlineData("Le village sera évacué avant que la rivière ne monte.", "The village will be evacuated before the river rises.")]
    [InlineData("Le village a été évacué, n'est-ce pas ?", "The village was evacuated, was it not?")]
    [InlineData("Il est plus grand qu'on ne le pense.", "It is bigger than people think.")]
    public void Negations_agree_that_are_said_in_other_words_or_say_nothing(string french, string english) =>
        Find(french, english, MatchKind.Negation).Should().BeEmpty();

    [Theory]
    [InlineData("Réveillés en pleine nuit par les sirènes, ils ont dû quitter leur maison, mardi.", "They had to leave their home Wednesday.", "mardi / Wednesday")]
    [InlineData("Ils ont quitté leur maison dans la nuit de samedi.", "They left their home early Sunday.", null)]
    [InlineData("Ils ont quitté leur maison dimanche à l'aube.", "They left their home late Saturday.", null)]
    public void Days_next_to_each_other_agree_if_the_earlier_one_is_a_night(string french, string english, string? expected) =>
        Find(french, english, MatchKind.Date).Should().Equal(expected is null ? [] : [expected]);

    [Fact]
    public void Nothing_disagrees_in_text_compared_with_itself()
    {
        const string Text = "Marie Tremblay n'a pas vu 250 soldats mardi, a dit le ministre Gagnon.";

        Explainer.Explain(new SentencePair(Text, Text)).Evidence.Disagreements.Should().BeEmpty();
    }

    [Fact]
    public void Long_texts_are_compared_in_no_time()
    {
        var (french, english) = (string.Concat(Enumerable.Repeat("Tremblay n'a pas vu Gagnon. ", 3000)), string.Concat(Enumerable.Repeat("Bergeron saw Kowalski. ", 3000)));

        Explainer.Explain(new SentencePair(french, english)).Evidence.Disagreements.Should().BeEmpty();
    }

    private static IEnumerable<string> Find(string french, string english, MatchKind kind) =>
        Explainer.Explain(new SentencePair(french, english)).Evidence.Disagreements
            .Where(found => found.Kind == kind)
            .Select(found => $"{found.French.In(french)} / {found.English.In(english)}");
}
