using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Concordances;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Concordances;

public class ConcordanceSearchTests
{
    [Fact]
    public void Translations_of_a_term_are_counted_and_their_places_given()
    {
        var bitext = Of(
            Pair("Le taux directeur monte.", "The policy rate rises.", ("taux", "rate"), ("directeur", "policy")),
            Pair("Les taux directeurs baissent.", "Policy rates fall.", ("taux", "rates"), ("directeurs", "Policy")),
            Pair("Le taux directeur compte.", "The key interest rate matters.", ("taux", "rate"), ("directeur", "key")),
            Pair("Un taux directeur bas.", "A low policy rate.", ("taux", "rate"), ("directeur", "policy")));

        var found = new ConcordanceSearch("taux directeur", Language.French).Find([bitext], examples: 10);

        found.Pairs.Should().Be(4);
        found.Variants.Select(variant => (variant.Text, variant.Count)).Should().Equal(("policy rate", 3), ("key interest rate", 1));
        var hit = found.Variants[0].Examples[0];
        hit.Term.In(bitext.FrenchText(hit.Bead)).Should().Be("taux directeur");
        hit.Translation!.Value.In(bitext.EnglishText(hit.Bead)).Should().Be("policy rate");
    }

    [Fact]
    public void Capitals_accents_elisions_and_plurals_are_seen_through()
    {
        var bitext = Of(Pair("L'Énergie compte.", "Energy matters.", ("Énergie", "Energy")), Pair("Des énergies nouvelles.", "New energies.", ("énergies", "energies")));

        new ConcordanceSearch("energie", Language.French).Find([bitext], 10).Variants.Select(variant => (variant.Text, variant.Count)).Should().Equal(("energies", 2));
        new ConcordanceSearch("ENERGY", Language.English).Find([bitext], 10).Pairs.Should().Be(2);
    }

    [Fact]
    public void Where_the_evidence_is_silent_a_translation_that_other_pairs_tell_is_looked_for()
    {
        var bitext = Of(
            Pair("Le sursis est long.", "The reprieve is long.", ("sursis", "reprieve")),
            Pair("Un sursis de plus.", "One more reprieve."),
            Pair("Sans sursis, rien.", "Nothing without it."));

        var found = new ConcordanceSearch("sursis", Language.French).Find([bitext], 10);

        found.Variants.Select(variant => (variant.Text, variant.Count)).Should().Equal(("reprieve", 2), ("", 1));
    }

    [Fact]
    public void Words_that_stand_far_apart_are_not_one_translation()
    {
        var bitext = Of(Pair("Le chef du parti parle.", "The leader spoke, and nobody at all in the whole party listened.", ("chef", "leader"), ("parti", "party")));

        new ConcordanceSearch("chef du parti", Language.French).Find([bitext], 10).Variants.Single().Text.Should().BeOneOf("leader", "party");
    }

    [Fact]
    public void Confirmed_pairs_come_first_rejected_ones_not_at_all_and_what_stands_alone_is_counted()
    {
        var bitext = Of(
            Pair("Le pont ferme.", "The bridge closes.", ("pont", "bridge")),
            Pair("Un pont neuf.", "A new bridge.", ("pont", "bridge")) with { State = BeadState.Confirmed },
            Pair("Le pont tremble.", "The pontoon trembles.", ("pont", "pontoon")) with { State = BeadState.Rejected },
            Pair("Ce pont.", null));

        var found = new ConcordanceSearch("pont", Language.French).Find([bitext], examples: 1);

        found.Should().Match<Concordance>(all => all.Pairs == 2 && all.Alone == 1);
        found.Variants.Single().Should().Match<ConcordanceVariant>(variant => variant.Text == "bridge" && variant.Count == 2 && variant.Confirmed == 1);
        found.Variants.Single().Examples.Single().Bead.State.Should().Be(BeadState.Confirmed);
    }

    [Theory]
    [InlineData("…")]
    [InlineData("((((")]
    [InlineData("*.*")]
    [InlineData("\u0000")]
    public void What_is_no_term_is_in_no_sentence(string term) =>
        new ConcordanceSearch(term, Language.French).Find([Of(Pair("Le pont ferme (((( ici…", "It closes."))], 10).Pairs.Should().BeInRange(0, 1);

    [Fact]
    public void A_thousand_searches_in_random_bitexts_give_places_that_are_there()
    {
        string[] words = ["pont", "Pont", "l'eau", "eaux", "«", "été", "12", "a-t-il", "\uD83D\uDE00", "OTAN", ".", "…"];
        for (var seed = 0; seed < 1000; seed++)
        {
            var random = new Random(seed);
            string Text() => string.Join(' ', Enumerable.Range(0, random.Next(1, 8)).Select(_ => words[random.Next(words.Length)]));
            var bitext = Of([.. Enumerable.Range(0, 4).Select(_ => Pair(Text(), Text()))]);

            var found = new ConcordanceSearch(words[random.Next(words.Length)], random.Next(2) == 0 ? Language.French : Language.English).Find([bitext], 100);

            foreach (var hit in found.Variants.SelectMany(variant => variant.Examples))
            {
                var text = found.Side == Language.French ? bitext.FrenchText(hit.Bead) : bitext.EnglishText(hit.Bead);
                (hit.Term.Length > 0 && hit.Term.End <= text.Length).Should().BeTrue($"of seed {seed}");
            }

            found.Variants.Sum(variant => variant.Count).Should().Be(found.Pairs, $"of seed {seed}");
        }
    }

    private static Bitext Of(params PairOfTexts[] pairs)
    {
        var (french, english) = (new List<string>(), new List<string>());
        var beads = new List<Bead>();
        foreach (var pair in pairs)
        {
            french.Add(pair.French);
            if (pair.English is not null)
            {
                english.Add(pair.English);
            }

            beads.Add(new Bead
            {
                Id = $"b{beads.Count + 1}",
                French = [french.Count - 1],
                English = pair.English is null ? [] : [english.Count - 1],
                Relation = pair.English is null ? Relation.OnlyFrench : Relation.Equivalent,
                Probability = 0.9,
                State = pair.State,
                Evidence = new Evidence
                {
                    Matches = [.. pair.Words.Select(word => new Match(MatchKind.Word, Span(pair.French, word.French), Span(pair.English!, word.English), 1.0 / pair.Words.Count))],
                },
            });
        }

        return new Bitext(Article(Language.French, french), Article(Language.English, english), beads);
    }

    private static TextSpan Span(string text, string word) => new(text.IndexOf(word, StringComparison.Ordinal), word.Length);

    private static Article Article(Language language, IEnumerable<string> texts) => new()
    {
        Id = language.Tag(),
        Language = language,
        Path = language.Tag(),
        Sha256 = "",
        Sentences = [.. texts.Select((text, index) => new Sentence(index, text, 0, default))],
    };

    private static PairOfTexts Pair(string french, string? english, params (string French, string English)[] words) => new(french, english, words);

    private sealed record PairOfTexts(string French, string? English, IReadOnlyList<(string French, string English)> Words)
    {
        public BeadState State { get; init; }
    }
}
