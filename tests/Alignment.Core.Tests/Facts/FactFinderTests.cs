using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Facts;

public class FactFinderTests
{
    [Theory]
    [InlineData(Language.French, "un homme et une femme")]
    [InlineData(Language.French, "l'un ou l'autre")]
    [InlineData(Language.French, "hier, aujourd'hui et demain")]
    [InlineData(Language.French, "le premier ministre et la première ministre")]
    [InlineData(Language.French, "en premier lieu")]
    [InlineData(Language.French, "un véhicule neuf")]
    [InlineData(Language.French, "des milliers de gens, des millions")]
    [InlineData(Language.French, "un chasseur CF-18 et un A400M")]
    [InlineData(Language.French, "le G7 et la Covid-19")]
    [InlineData(Language.French, "la planète Mars")]
    [InlineData(Language.French, "cet après-midi")]
    [InlineData(Language.French, "chaque seconde compte")]
    [InlineData(Language.French, "il a hésité une seconde.")]
    [InlineData(Language.French, "le quart de finale et la demi-finale")]
    [InlineData(Language.French, "le tiers monde")]
    [InlineData(Language.French, "il marche, mais il va vite")]
    [InlineData(Language.French, "Vive la République, Ville de Lévis")]
    [InlineData(Language.French, "une couronne de fleurs")]
    [InlineData(Language.French, "il a mis la ville en quarantaine")]
    [InlineData(Language.French, "vous trouverez le texte sur https://exemple.ca/2020/01/06")]
    [InlineData(Language.English, "one of them, a man and an old one")]
    [InlineData(Language.English, "yesterday, today and tomorrow")]
    [InlineData(Language.English, "I may march in the sun")]
    [InlineData(Language.English, "a second later")]
    [InlineData(Language.English, "twice per second")]
    [InlineData(Language.English, "thousands of people, dozens of cars, hundreds of millions")]
    [InlineData(Language.English, "a CF-18 and an A400M")]
    [InlineData(Language.English, "call 613-555-0142")]
    [InlineData(Language.English, "version 1.2.3 at www.example.com/2020")]
    [InlineData(Language.English, "in her nineties")]
    [InlineData(Language.English, "First, he said; at first, first of all")]
    [InlineData(Language.English, "I said so, and I am right, said Malcolm.")]
    [InlineData(Language.English, "his half-brother in the quarter-final")]
    [InlineData(Language.English, "I for one am not")]
    [InlineData(Language.English, "august company")]
    [InlineData(Language.English, "")]
    public void What_only_looks_like_a_fact_is_none(Language language, string sentence) =>
        FactFinder.Find(sentence, language).Should().BeEmpty();

    [Theory]
    [InlineData(Language.French, "Ottawa a versé environ 892 millions de dollars, soit 3,5 % du total.", "892 millions de dollars|3,5 %")]
    [InlineData(Language.French, "PARIS, le 6 janv. 2026 /CNW/ - Aujourd'hui", "6 janv. 2026")]
    [InlineData(Language.French, "Le mardi 6 janvier, à 14 h 30, dix-sept wagons", "mardi 6 janvier|14 h 30|dix-sept")]
    [InlineData(Language.French, "dans un rayon de deux kilomètres vers 16 h 30.", "deux kilomètres|16 h 30")]
    [InlineData(Language.French, "Les deux premières semaines de 2020", "deux|premières|2020")]
    [InlineData(Language.French, "il a attendu 36 h, 24 heures sur 24", "36 h|24 heures|24")]
    [InlineData(Language.French, "M. Dion a vu 12 M. Roy", "12")]
    [InlineData(Language.English, "He paid US$2,350 a tonne on Jan. 6, 2026, at 7:15 a.m.", "US$2,350|Jan. 6, 2026|7:15 a.m.")]
    [InlineData(Language.English, "The 81-year-old left on Friday.", "81-year|Friday")]
    [InlineData(Language.English, "In May 12 million people voted.", "May|12 million")]
    [InlineData(Language.English, "On Dec. 12 300 people came.", "Dec. 12|300")]
    [InlineData(Language.English, "the second half of 2019", "second|2019")]
    [InlineData(Language.English, "tied 6-6 and won 8-6", "6|6|8|6")]
    [InlineData(Language.English, "Tuesday and Wednesday, two and three", "Tuesday|Wednesday|two|three")]
    [InlineData(Language.English, "one in five, one hundred", "five|one hundred")]
    [InlineData(Language.English, "5 $100 bills", "5|$100")]
    public void Facts_are_found_in_order_with_their_units(Language language, string sentence, string expected) =>
        FactFinder.Find(sentence, language).Select(fact => fact.Span.In(sentence)).Should().Equal(expected.Split('|'));

    [Fact]
    public void A_fact_says_what_it_is()
    {
        var facts = FactFinder.Find("Le 6 janvier 2026, vers 14 h 30, environ 250 soldats ont reçu 1,2 million $ pour la 2e fois depuis les années 90.", Language.French);

        facts.Select(fact => fact.Kind).Should().Equal(FactKind.Date, FactKind.Time, FactKind.Number, FactKind.Number, FactKind.Ordinal, FactKind.Decade);
        facts[0].Date.Should().Be(new PartialDate(2026, 1, 6, 0));
        facts[1].Value.Should().Be((14 * 60) + 30);
        facts[2].Should().Match<Fact>(fact => fact.Value == 250 && fact.Unit == FactUnit.None && fact.Step == 10);
        facts[3].Should().Match<Fact>(fact => fact.Value == 1_200_000 && fact.Unit == FactUnit.Dollar && fact.Step == 100_000);
        facts[4].Value.Should().Be(2);
        facts[5].Value.Should().Be(1990);
    }

    [Fact]
    public void The_thread_s_culture_changes_nothing()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("tr-TR");

            var facts = FactFinder.Find("FIVE MILLION and 1,234.5 on FRIDAY", Language.English);

            facts.Select(fact => fact.Value).Should().Equal(5_000_000, 1234.5m, 0);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Words_behind_a_number_say_what_it_counts()
    {
        const string Sentence = "Près de 250 soldats canadiens, une centaine d'instructeurs, 3 sous-marins.";

        var counted = FactFinder.Find(Sentence, Language.French)
            .Select(fact => string.Join('+', CountedWords.Behind(Sentence, fact).Select(span => span.In(Sentence))));

        counted.Should().Equal("soldats+canadiens", "instructeurs", "sous-marins");
    }
}
