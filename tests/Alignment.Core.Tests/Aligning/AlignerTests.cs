using Alignment.Core.Aligning;
using Alignment.Core.Lexicon;
using Alignment.Core.Terminology;
using Alignment.Core.Tests.Pairing;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Aligning;

public class AlignerTests
{
    private static readonly BilingualLexicon Shipped = LexiconFile.ReadShipped();

    [Fact]
    public void Sentences_in_another_order_find_each_other()
    {
        var bitext = Align(SampleArticles.BridgeInFrench, SampleArticles.BridgeInEnglish);

        Links(bitext).Should().Equal("0=0", "1=1", "2=3", "3=2");
    }

    [Fact]
    public void A_sentence_without_counterpart_stays_alone_where_it_is_read()
    {
        var bitext = Align(
            ["Le pont Lavigne est fermé.", "Le maire Théo Garance promet une réouverture en mai.", "Il n'a pas répondu à nos questions."],
            ["The Lavigne bridge is closed.", "A local choir sang at the opening of the season.", "Mayor Théo Garance promises that it will reopen in May."]);

        bitext.Beads.Select(bead => (bead.Relation is Relation.OnlyFrench or Relation.OnlyEnglish, string.Join(',', bead.French), string.Join(',', bead.English)))
            .Should().Equal((false, "0", "0"), (true, "", "1"), (false, "1", "2"), (true, "2", ""));
    }

    [Fact]
    public void Two_sentences_that_say_what_one_says_are_merged()
    {
        var bitext = Align(
            ["Le premier ministre a rencontré les maires de la région vendredi à Halifax.", "Il leur a promis 40 millions de dollars pour les écoles, et un rapport sera publié avant la fin de l'année.", "La réunion a duré trois heures."],
            ["The prime minister met the region's mayors in Halifax on Friday.", "He promised them $40 million for schools.", "A report will be published before the end of the year.", "The meeting lasted three hours."]);

        Links(bitext).Should().Equal("0=0", "1=1,2", "2=3");
        bitext.SameOrder.Should().BeTrue();
    }

    [Fact]
    public void Neighbours_that_changed_places_are_told_apart()
    {
        var bitext = Align(
            [
                "La bibliothèque ouvre lundi à neuf heures.", "Les écoles de Moncton reçoivent douze autobus.", "Le conseil a adopté le budget de la ville.",
                "La neige a bloqué la route vers Edmundston.", "Un pompier a sauvé deux chiens dans la rivière.",
            ],
            [
                "The library opens on Monday at nine o'clock.", "The schools of Moncton are getting twelve buses.", "Snow blocked the road to Edmundston.",
                "The council passed the city's budget.", "A firefighter rescued two dogs from the river.",
            ],
            SentenceOrder.Same);

        Links(bitext).Should().Equal("0=0", "1=1", "2=3", "3=2", "4=4");
    }

    [Fact]
    public void Evidence_names_what_both_sides_share()
    {
        var bitext = Align(SampleArticles.BridgeInFrench, SampleArticles.BridgeInEnglish);

        var cost = bitext.Beads.Single(bead => bead.French.SequenceEqual([3]));
        Texts(bitext, cost, MatchKind.Number).Should().Equal("3,5 millions de dollars = $3.5 million");
        var closing = bitext.Beads.Single(bead => bead.French.SequenceEqual([0]));
        Texts(bitext, closing, MatchKind.Date).Should().Equal("mardi = Tuesday");
        Texts(bitext, closing, MatchKind.Name).Should().Contain("Lavigne = Lavigne");
        Texts(bitext, closing, MatchKind.Word).Should().Contain("fermeture = closing").And.Contain("pont = bridge");
        closing.Evidence.Matches.Sum(match => match.Weight).Should().BeApproximately(1, 1e-6);
    }

    [Fact]
    public void Figures_that_disagree_are_told()
    {
        var bitext = Align(SampleArticles.BridgeInFrench, SampleArticles.BridgeInEnglish);

        var detour = bitext.Beads.Single(bead => bead.French.SequenceEqual([1]));
        var disagreement = detour.Evidence.Disagreements.Should().ContainSingle().Subject;
        disagreement.French.In(bitext.FrenchText(detour)).Should().Be("250");
        disagreement.English.In(bitext.EnglishText(detour)).Should().Be("200");
    }

    [Fact]
    public void Concepts_of_the_glossary_are_evidence()
    {
        var glossary = Glossary.Combine([GlossaryReader.Read("house.yml", "entries:\n- {id: city-hall, en: city hall, fr: mairie}\n")]);

        var bitext = new Aligner(Shipped, terms: new TermMatchers(glossary)).Align(
            SampleArticles.Of("fr", Language.French, SampleArticles.BridgeInFrench), SampleArticles.Of("en", Language.English, SampleArticles.BridgeInEnglish));

        var closing = bitext.Beads.Single(bead => bead.French.SequenceEqual([0]));
        closing.Evidence.Matches.Should().ContainSingle(match => match.Kind == MatchKind.Term).Which.Concept.Should().Be("city-hall");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 0)]
    [InlineData(0, 3)]
    public void An_empty_side_leaves_every_sentence_alone(int french, int english)
    {
        var bitext = Align(SampleArticles.BridgeInFrench[..french], SampleArticles.BridgeInEnglish[..english]);

        bitext.Beads.Should().HaveCount(french + english).And.NotContain(bead => bead.IsLink);
    }

    [Fact]
    public void Evidence_lies_within_the_text_in_whatever_order_the_words_come()
    {
        const string French = "Le ministre Carney de Montréal a vu Harper et Trudeau de Toronto avec Stoltenberg à Bruxelles et à Ottawa mardi.";
        string[] english = [.. "Minister Carney of Montreal saw Harper and Trudeau of Toronto with Stoltenberg in Brussels and in Ottawa on Tuesday".Split(' ')];
        var random = new Random(1);
        for (var round = 0; round < 300; round++)
        {
            random.Shuffle(english);
            var bitext = new Aligner(Shipped, new AlignOptions { MinProbability = 0 }).Align(
                SampleArticles.Of("fr", Language.French, [French]), SampleArticles.Of("en", Language.English, [string.Join(' ', english)]));

            foreach (var bead in bitext.Beads.Where(bead => bead.IsLink))
            {
                foreach (var match in bead.Evidence.Matches)
                {
                    match.French.In(bitext.FrenchText(bead)).Should().NotBeEmpty();
                    match.English.In(bitext.EnglishText(bead)).Should().NotBeEmpty();
                }
            }
        }
    }

    [Fact]
    public void A_higher_threshold_keeps_fewer_links()
    {
        var all = new Aligner(Shipped, new AlignOptions { MinProbability = 0 });
        var sure = new Aligner(Shipped, new AlignOptions { MinProbability = 0.999 });

        Count(sure).Should().BeLessThanOrEqualTo(Count(all));

        int Count(Aligner aligner) => aligner.Align(
            SampleArticles.Of("fr", Language.French, SampleArticles.BridgeInFrench), SampleArticles.Of("en", Language.English, SampleArticles.BridgeInEnglish))
            .Beads.Count(bead => bead.IsLink);
    }

    private static Bitext Align(IEnumerable<string> french, IEnumerable<string> english, SentenceOrder order = SentenceOrder.Auto) =>
        new Aligner(Shipped, options: new AlignOptions { Order = order }).Align(SampleArticles.Of("fr", Language.French, french), SampleArticles.Of("en", Language.English, english));

    private static IEnumerable<string> Links(Bitext bitext) =>
        bitext.Beads.Where(bead => bead.IsLink).Select(bead => string.Join(',', bead.French) + "=" + string.Join(',', bead.English));

    private static IEnumerable<string> Texts(Bitext bitext, Bead bead, MatchKind kind) =>
        bead.Evidence.Matches.Where(match => match.Kind == kind)
            .Select(match => match.French.In(bitext.FrenchText(bead)) + " = " + match.English.In(bitext.EnglishText(bead)));
}
