using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Facts;

public class FactEqualityTests
{
    [Theory]
    // percentages
    [InlineData("3,5 %", "3.5 per cent")]
    [InlineData("3,5\u00a0%", "3.5%")]
    [InlineData("3,5 pour cent", "3.5 percent")]
    [InlineData("68 p. 100", "68 per cent")]
    [InlineData("cinquante pour cent", "fifty per cent")]
    [InlineData("un pour cent", "one per cent")]
    [InlineData("30 points de pourcentage", "30 percentage points")]
    [InlineData("25 points de base", "25 basis points")]
    [InlineData("-2,5 %", "-2.5%")]
    // money
    [InlineData("1,2 milliard de dollars", "$1.2 billion")]
    [InlineData("1,2 G$", "$1.2 billion")]
    [InlineData("1,2 G$", "$1.2-billion")]
    [InlineData("892 millions de dollars", "$892 million")]
    [InlineData("892 M$", "$892 million")]
    [InlineData("892 millions $", "$892M")]
    [InlineData("950 000 $", "$950,000.00")]
    [InlineData("50 k$", "$50k")]
    [InlineData("2500 $ US", "US$2,500")]
    [InlineData("5 millions de dollars canadiens", "C$5 million")]
    [InlineData("5 millions de dollars américains", "5 million U.S. dollars")]
    [InlineData("5 millions de dollars canadiens", "five million Canadian dollars")]
    [InlineData("10 millions d'euros", "€10 million")]
    [InlineData("10 millions d’euros", "10m euros")]
    [InlineData("10 M€", "EUR 10 million")]
    [InlineData("5 milliards de livres sterling", "£5bn")]
    [InlineData("12 à 15 millions de dollars", "$12-15 million")]
    [InlineData("un million de dollars", "a million dollars")]
    [InlineData("$12,3 millions", "$12.3 million")]
    [InlineData("4 milliards d'euros", "4 thousand million euros")]
    [InlineData("50 cents", "50 cents")]
    // digits
    [InlineData("15 000", "15,000")]
    [InlineData("15\u00a0000", "15,000")]
    [InlineData("15\u202f000", "15,000")]
    [InlineData("15\u2009000", "15,000")]
    [InlineData("15.000", "15,000")]
    [InlineData("15,000 soldats", "15,000 soldiers")]
    [InlineData("15 mille", "15 thousand")]
    [InlineData("1 234 567,89", "1,234,567.89")]
    [InlineData("1.234.567", "1,234,567")]
    [InlineData("2000 militaires", "2,000 troops")]
    [InlineData("20 000 lieues", "20,000 leagues")]
    [InlineData("3.571 millions", "3,571 million")]
    [InlineData("12-15", "12-15")]
    [InlineData("de 12 à 15", "between 12 and 15")]
    [InlineData("entre 12 et 15 %", "between 12 and 15 per cent")]
    [InlineData("300 à 450 000 couronnes", "300 to 450 thousand crowns")]
    // words
    [InlineData("zéro", "zero")]
    [InlineData("dix-sept", "seventeen")]
    [InlineData("vingt et un", "twenty-one")]
    [InlineData("vingt-et-un", "twenty one")]
    [InlineData("soixante et onze", "seventy-one")]
    [InlineData("septante", "seventy")]
    [InlineData("quatre-vingts", "eighty")]
    [InlineData("quatre-vingt-dix-sept", "ninety-seven")]
    [InlineData("nonante-sept", "97")]
    [InlineData("cent un", "one hundred and one")]
    [InlineData("deux cent cinquante mille", "two hundred and fifty thousand")]
    [InlineData("mille neuf cent", "nineteen hundred")]
    [InlineData("un million deux cent mille", "one million two hundred thousand")]
    [InlineData("trois milliards", "three billion")]
    [InlineData("deux billions", "two trillion")]
    [InlineData("neuf maisons", "nine houses")]
    [InlineData("une douzaine", "a dozen")]
    [InlineData("deux douzaines d'œufs", "two dozen eggs")]
    [InlineData("une demi-douzaine", "half a dozen")]
    [InlineData("une centaine de soldats", "a hundred soldiers")]
    [InlineData("trois milliers", "three thousand")]
    // fractions
    [InlineData("la moitié", "half")]
    [InlineData("un tiers", "one third")]
    [InlineData("un tiers", "a third of")]
    [InlineData("le tiers", "one-third")]
    [InlineData("trois quarts", "three-quarters")]
    [InlineData("deux tiers", "two-thirds")]
    [InlineData("un cinquième de", "one fifth")]
    [InlineData("trois cinquièmes", "three-fifths")]
    [InlineData("½", "1/2")]
    [InlineData("deux millions et demi", "two and a half million")]
    [InlineData("un demi-million", "half a million")]
    [InlineData("un demi-milliard d'euros", "a half billion euros")]
    // measures and durations
    [InlineData("deux ans et demi", "two and a half years")]
    [InlineData("un an et demi", "a year and a half")]
    [InlineData("45 ans", "45-year-old")]
    [InlineData("640 mètres", "640-metre")]
    [InlineData("45 km/h", "45 kilometres an hour")]
    [InlineData("45 km/heure", "45 km/h")]
    [InlineData("64 kilomètres à l'heure", "64 km/h")]
    [InlineData("90 000 litres", "90,000 liters")]
    [InlineData("-5 °C", "minus 5 degrees Celsius")]
    [InlineData("30 secondes", "30-second")]
    [InlineData("une demi-heure", "half an hour")]
    [InlineData("deux heures et demie", "two and a half hours")]
    // ordinals
    [InlineData("2e", "second")]
    [InlineData("deuxième", "second")]
    [InlineData("la seconde fois", "the 2nd time")]
    [InlineData("1er", "first")]
    [InlineData("1re", "1st")]
    [InlineData("vingt et unième", "twenty-first")]
    [InlineData("dix-neuvième", "19th")]
    [InlineData("quatre-vingt-dixième", "ninetieth")]
    [InlineData("XXIe siècle", "21st century")]
    [InlineData("21e siècle", "twenty-first century")]
    [InlineData("XXᵉ siècle", "20th-century")]
    [InlineData("Jean-Paul II", "John Paul II")]
    [InlineData("François Ier", "Francis the First")]
    [InlineData("Première Guerre mondiale", "World War I")]
    // dates
    [InlineData("6 janv. 2026", "Jan. 6, 2026")]
    [InlineData("6 janvier 2026", "6 January 2026")]
    [InlineData("le 6 janvier 2026", "January 6th, 2026")]
    [InlineData("le mardi 6 janvier 2026", "Tuesday, January 6, 2026")]
    [InlineData("2026-01-06", "Jan. 6, 2026")]
    [InlineData("12.03.2024", "12 March 2024")]
    [InlineData("12/03/2024", "03/12/2024")]
    [InlineData("25/12/2024", "12/25/2024")]
    [InlineData("1er mai", "May 1st")]
    [InlineData("premier mai", "the first of May")]
    [InlineData("le 1 er juillet 1998", "July 1, 1998")]
    [InlineData("12 sept. 2025", "Sept. 12, 2025")]
    [InlineData("en mars", "in March")]
    [InlineData("mai 2019", "May 2019")]
    [InlineData("mars 1998", "March '98")]
    [InlineData("mardi", "Tuesday")]
    [InlineData("les lundis", "on Mondays")]
    [InlineData("le 11-Septembre", "9/11")]
    [InlineData("du 6 au 8 mai 2020", "May 6-8, 2020")]
    [InlineData("du 18 au 26 juin", "June 18 to 26")]
    [InlineData("en 2003", "in 2003")]
    [InlineData("1939-1945", "1939-45")]
    [InlineData("les années 1990", "the 1990s")]
    [InlineData("les années 90", "the nineties")]
    [InlineData("les années soixante-dix", "the ’70s")]
    [InlineData("les années 70 et 80", "the seventies and the eighties")]
    // times
    [InlineData("14 h 30", "2:30 p.m.")]
    [InlineData("14h30", "14:30")]
    [InlineData("14\u00a0h\u00a030", "2.30pm")]
    [InlineData("7 h 15", "7:15 a.m.")]
    [InlineData("vers 9 h", "9 a.m.")]
    [InlineData("à neuf heures du soir", "9 PM")]
    [InlineData("de 9 h à 17 h", "9 a.m. to 5 p.m.")]
    [InlineData("midi", "noon")]
    [InlineData("minuit", "midnight")]
    [InlineData("à dix heures", "at 10 o'clock")]
    public void The_same_fact_in_two_languages_is_equal(string french, string english)
    {
        var inFrench = FactFinder.Find(french, Language.French);
        var inEnglish = FactFinder.Find(english, Language.English);

        inFrench.Should().NotBeEmpty().And.HaveSameCount(inEnglish);
        inFrench.Zip(inEnglish, (one, other) => FactComparer.Compare(one, other)).Should().AllBeEquivalentTo(FactComparison.Same);
    }

    [Theory]
    [InlineData("3,5 %", "3.6 per cent")]
    [InlineData("250 soldats", "200 soldiers")]
    [InlineData("1,2 milliard de dollars", "$1.2 million")]
    [InlineData("mardi", "Wednesday")]
    [InlineData("mardi 16 avril", "Wednesday, April 17")]
    [InlineData("6 janvier 2026", "Jan. 7, 2026")]
    [InlineData("14 h 30", "3:30 p.m.")]
    [InlineData("deuxième", "third")]
    [InlineData("les années 1990", "the 1980s")]
    [InlineData("le mercredi 6 janvier 2026", "Tuesday, January 6, 2026")]
    public void Another_value_of_the_same_kind_is_different(string french, string english) =>
        Compare(french, english).Should().Be(FactComparison.Different);

    [Theory]
    [InlineData("environ 892 millions de dollars", "$891.6 million")]
    [InlineData("1,23 milliard", "1.2 billion")]
    [InlineData("41 %", "about 40 per cent")]
    [InlineData("près de 70", "69")]
    [InlineData("une dizaine", "a dozen")]
    [InlineData("la moitié", "50 per cent")]
    [InlineData("le tiers", "33 per cent")]
    public void A_rounded_value_is_close(string french, string english) =>
        Compare(french, english).Should().Be(FactComparison.Close);

    [Theory]
    [InlineData("6 janvier", "January 6, 2026")]
    [InlineData("mardi", "January 6, 2026")]
    [InlineData("mardi", "Tuesday, January 6")]
    [InlineData("le mardi 6 janvier", "Jan. 6")]
    [InlineData("janvier", "Jan. 6")]
    [InlineData("à trois heures", "at 3 p.m.")]
    [InlineData("5e", "5")]
    public void A_vaguer_statement_is_compatible(string french, string english) =>
        Compare(french, english).Should().Be(FactComparison.Compatible);

    [Theory]
    [InlineData("3,5 %", "$892 million")]
    [InlineData("mardi", "May 2019")]
    [InlineData("8 km", "5 miles")]
    [InlineData("5 $ US", "C$7")]
    [InlineData("en 2019", "May 6, 2020")]
    [InlineData("250 soldats", "3 per cent")]
    [InlineData("14 h 30", "14")]
    public void Statements_about_different_things_are_unrelated(string french, string english) =>
        Compare(french, english).Should().Be(FactComparison.Unrelated);

    private static FactComparison Compare(string french, string english)
    {
        var one = FactFinder.Find(french, Language.French).Should().ContainSingle().Subject;
        var other = FactFinder.Find(english, Language.English).Should().ContainSingle().Subject;
        FactComparer.Compare(other, one).Should().Be(FactComparer.Compare(one, other), "the order does not matter");
        return FactComparer.Compare(one, other);
    }
}
