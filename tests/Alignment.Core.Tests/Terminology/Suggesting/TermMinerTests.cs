using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Translations;

namespace Alignment.Core.Tests.Terminology.Suggesting;

public sealed class TermMinerTests
{
    private const string Statute = """
        Les définitions qui suivent s’appliquent à la présente loi. | The following definitions apply in this Act.
        appareil de forage Engin qui sert à percer la roche. (drilling rig) | licence means a permission that the Board grants. (permis)
        permis Autorisation que l’Office accorde. (licence) | drilling rig means a machine for boring through rock. (appareil de forage)
        Nul ne peut utiliser un appareil de forage sans permis. | No person may use a drilling rig without a licence.
        Le permis nomme l’appareil de forage et son propriétaire. | The licence names the drilling rig and its owner.
        """;

    private const string News = """
        Le pont-levis de Grandmare a été fermé mardi. | The Grandmare lift bridge was closed on Tuesday.
        L'Agence des voies maritimes (AVM) dit que le moteur a brûlé. | The Marine Waterways Agency (MWA) says the motor burned out.
        Selon l'AVM, la pièce arrivera vendredi. | According to the MWA, the part will arrive on Friday.
        Des pêcheurs de Grandmare attendent depuis dimanche. | Fishers from Grandmare have been waiting since Sunday.
        La mairesse Odile Brancart veut un comité de surveillance. | Mayor Odile Brancart wants an oversight committee.
        Le comité de surveillance aurait six membres, a dit Odile Brancart. | The oversight committee would have six members, Odile Brancart said.
        """;

    [Fact]
    public void Terms_that_the_text_defines_come_first_even_where_the_definitions_are_not_aligned()
    {
        var suggestions = Pairs.Suggest(Statute);

        Assert.Equal(["permis | licence", "appareil de forage | drilling rig"], suggestions.Take(2).OrderByDescending(term => term.French.Text, StringComparer.Ordinal).Terms());
        Assert.All(suggestions.Take(2), term => Assert.True(term.IsDefined));
    }

    [Fact]
    public void Brackets_inside_a_sentence_and_numbers_of_paragraphs_define_nothing()
    {
        var suggestions = Pairs.Suggest("""
            ii) les digues du village; (ii) | ii) dikes of the village; (ii)
            Les quais (docks) du village sont en bois. | The docks of the village are made of wood.
            Le progrès signifie que les quais tiennent. | Progress means that the docks hold.
            Le progrès viendra par les quais. | Progress will come by the docks.
            """);

        Assert.DoesNotContain(suggestions, term => term.IsDefined);
    }

    [Fact]
    public void Names_and_terms_that_occur_twice_are_found_with_their_translation()
    {
        var terms = Pairs.Suggest(News).Terms();

        Assert.Contains("comité de surveillance | oversight committee", terms);
        Assert.Contains("Odile Brancart | Odile Brancart", terms);
        Assert.Contains("Grandmare | Grandmare", terms);
    }

    [Fact]
    public void An_acronym_stands_with_its_full_form_which_needs_to_occur_once_only()
    {
        var agency = Assert.Single(Pairs.Suggest(News), term => term.English.Acronym == "MWA");

        Assert.Equal(("Agence des voies maritimes", "AVM", 3), (agency.French.Text, agency.French.Acronym, agency.French.Count));
        Assert.Equal("Marine Waterways Agency", agency.English.Text);
        Assert.DoesNotContain(Pairs.Suggest(News), term => term.French.Text == "AVM");
    }

    [Fact]
    public void Parts_of_a_longer_term_are_not_suggested_beside_it()
    {
        Assert.DoesNotContain(Pairs.Suggest(News).Terms(), term => term is "comité | committee" or "surveillance | oversight" or "Brancart | Brancart");
    }

    [Theory]
    [InlineData("permis: proposed")]
    [InlineData("permis: forbidden")]
    [InlineData("permis: preferred")]
    public void What_the_glossary_has_is_left_out_whatever_its_status(string known)
    {
        var status = known.Split(": ")[1];
        var glossary = Glossary.Combine([GlossaryReader.Read("known.yml", $"version: 1\nentries:\n- id: licence\n  fr:\n  - {{term: Permis, status: {status}}}\n")]);

        var terms = Pairs.Suggest(Statute, new TermMinerOptions { Known = glossary }).Terms();

        Assert.DoesNotContain("permis | licence", terms);
        Assert.Contains("appareil de forage | drilling rig", terms);
    }

    [Theory]
    [InlineData("# no\nappareils de forage\n", false)]
    [InlineData("drilling rigs\r\n", false)]
    [InlineData("appareil de forage\tdrilling rig", false)]
    [InlineData("appareil de forage\tdrilling machine", true)]
    [InlineData("# drilling rig", true)]
    public void What_a_person_rejected_is_left_out_by_either_term_or_as_a_pair(string rejected, bool isSuggested)
    {
        var terms = Pairs.Suggest(Statute, new TermMinerOptions { Rejected = RejectedTerms.Parse(rejected) }).Terms();

        Assert.Equal(isSuggested, terms.Contains("appareil de forage | drilling rig"));
    }

    [Fact]
    public void The_order_of_the_pairs_and_repetitions_of_them_change_nothing()
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var units = Pairs.Of(News, "a.tsv").Concat(Pairs.Of(Statute, "b.tsv")).ToArray();
            var expected = new TermMiner(Pairs.Lexicon).Suggest(units);
            var shuffled = units.Concat(units).ToArray();
            new Random(seed).Shuffle(shuffled);

            var actual = new TermMiner(Pairs.Lexicon).Suggest(shuffled);

            Assert.True(expected.Select(Describe).SequenceEqual(actual.Select(Describe)), $"seed {seed}");
        }
    }

    [Fact]
    public void Every_quotation_stands_in_the_text_and_holds_its_term()
    {
        var units = Pairs.Of(News + "\n" + Statute);

        var suggestions = new TermMiner(Pairs.Lexicon, new TermMinerOptions { MinCount = 1, MinScore = 0, Contexts = 3 }).Suggest(units);

        Assert.NotEmpty(suggestions);
        foreach (var context in suggestions.SelectMany(term => term.Contexts))
        {
            Assert.Contains(units, unit => IsFrom(context.French, unit.French) && IsFrom(context.English, unit.English));
        }
    }

    [Fact]
    public void Suggestions_are_at_most_as_many_as_asked_for_and_fall_in_score()
    {
        var suggestions = Pairs.Suggest(News, new TermMinerOptions { Max = 3, MinScore = 0 });

        Assert.Equal(3, suggestions.Count);
        Assert.Equal(suggestions.OrderByDescending(term => term.Score), suggestions);
    }

    [Fact]
    public void A_pair_that_is_not_probable_or_not_finished_proves_nothing()
    {
        var units = Pairs.Of(News);

        Assert.Empty(new TermMiner(Pairs.Lexicon).Suggest(units.Select(unit => unit with { Probability = 0.3 })));
        Assert.Empty(new TermMiner(Pairs.Lexicon).Suggest(units.Select(unit => unit with { State = TranslationState.Draft })));
    }

    [Fact]
    public void Odd_text_is_survived()
    {
        const string Letters = "aZé (.);'’ \u00A0-9\uD800\u0301OTAN«»\t";
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            var lines = string.Join('\n', Enumerable.Range(0, 6).Select(_ => $"x{Text(random)}|y{Text(random)}"));

            var suggestions = Pairs.Suggest(lines, new TermMinerOptions { MinCount = 1, MinScore = 0 });

            Assert.True(suggestions.All(term => term.Score is >= 0 and <= 1), $"seed {seed}");
        }

        static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Letters[random.Next(Letters.Length)]));
    }

    private static bool IsFrom(TermQuotation quotation, TranslationVariant side) =>
        side.Text.Text.Contains(quotation.Text, StringComparison.Ordinal)
        && quotation.Place.StartLine == side.Place.StartLine
        && quotation.Term.In(quotation.Text).Length > 0
        && side.Text.Text.Substring(quotation.Place.StartColumn - 1).StartsWith(quotation.Term.In(quotation.Text), StringComparison.Ordinal);

    private static string Describe(TermSuggestion term) =>
        string.Join('|', term.French, term.English, term.Score, term.Together, term.IsDefined, string.Join(';', term.Contexts));
}
