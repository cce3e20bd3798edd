using System.Globalization;
using Alignment.Core.Facts;
using Alignment.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Alignment.Core.Tests.Facts;

public class FactRoundTripTests
{
    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] FrenchShortMonths =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."];

    private static readonly string[] FrenchWeekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly string[] FrenchUnits =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
        "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly string[] FrenchTens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"];

    private static readonly string[] EnglishUnits =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] EnglishTens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    [Fact]
    public void Numbers_in_digits_read_alike_in_every_style() =>
        Prop.ForAll(
            Gen.Choose(0, 99_999_999).ToArbitrary(),
            Gen.Choose(0, 2).ToArbitrary(),
            (number, decimals) =>
            {
                var value = (decimal)number / (decimals == 0 ? 1 : decimals == 1 ? 10 : 100);
                var inEnglish = value.ToString("N" + decimals.ToString(English), English);
                foreach (var space in new[] { ' ', '\u00a0', '\u202f', '\u2009' })
                {
                    var inFrench = inEnglish.Replace(',', space).Replace('.', ',');
                    MustBe(value, $"Il y en a {inFrench} %.", $"There are {inEnglish} per cent.");
                    MustBe(value, $"Il a reçu {inFrench} $.", $"He got ${inEnglish}.");
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_in_words_read_alike() =>
        Prop.ForAll(
            Gen.Choose(2, 999_999_999).ToArbitrary(),
            Gen.Choose(0, 3).ToArbitrary(),
            (number, scale) =>
            {
                // small numbers too, not only those of nine digits
                var value = Math.Max(2, number / (int)Math.Pow(100, scale));
                MustBe(value, $"Il y a {InFrench(value)} chats.", $"There are {InEnglish(value)} cats.");
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Dates_read_alike_in_every_style() =>
        Prop.ForAll(
            Gen.Choose(0, 150_000).ToArbitrary(),
            days =>
            {
                var date = new DateOnly(1700, 1, 1).AddDays(days);
                var day = date.Day.ToString(English);
                var month = date.Month - 1;
                var first = date.Day == 1 ? "1er" : day;
                var weekday = FrenchWeekdays[(int)date.DayOfWeek];
                string[] french =
                [
                    $"le {first} {FrenchMonths[month]} {date.Year}",
                    $"le {weekday} {first} {FrenchMonths[month]} {date.Year}",
                    $"QUÉBEC, le {day} {FrenchShortMonths[month]} {date.Year} /CNW/",
                    date.ToString("dd.MM.yyyy", English),
                    date.ToString("dd/MM/yyyy", English),
                    date.ToString("yyyy-MM-dd", English),
                ];
                string[] english =
                [
                    date.ToString("MMMM d, yyyy", English),
                    date.ToString("d MMMM yyyy", English),
                    date.ToString("dddd, MMMM d, yyyy", English),
                    date.ToString(date.Month == 5 ? "ddd., MMM d, yyyy" : "ddd., MMM. d, yyyy", English),
                    date.ToString("MM/dd/yyyy", English),
                    date.ToString("yyyy-MM-dd", English),
                ];
                foreach (var one in french)
                {
                    foreach (var other in english)
                    {
                        var (inFrench, inEnglish) = (Only(one, Language.French), Only(other, Language.English));
                        inFrench.Kind.Should().Be(FactKind.Date, one);
                        FactComparer.Compare(inFrench, inEnglish)
                            .Should().BeOneOf([FactComparison.Same, FactComparison.Compatible], $"{one} is {other}");
                    }
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Times_read_alike_in_every_style() =>
        Prop.ForAll(
            Gen.Choose(0, (24 * 60) - 1).ToArbitrary(),
            minutes =>
            {
                var time = new TimeOnly(minutes / 60, minutes % 60);
                foreach (var french in new[] { $"{time.Hour} h {time:mm}", $"{time.Hour}h{time:mm}", $"{time.Hour}\u00a0h\u00a0{time:mm}", $"{time:HH\\:mm}" })
                {
                    foreach (var english in new[] { time.ToString("h:mm tt", English), time.ToString("HH:mm", English), time.ToString("h:mm", English) + (time.Hour < 12 ? " a.m." : " p.m.") })
                    {
                        var (one, other) = (Only("à " + french, Language.French), Only("at " + english, Language.English));
                        one.Value.Should().Be(minutes, french);
                        FactComparer.Compare(one, other).Should().Be(FactComparison.Same, $"{french} is {english}");
                    }
                }
            }).QuickCheckThrowOnFailure();

    private static void MustBe(decimal value, string french, string english)
    {
        Only(french, Language.French).Value.Should().Be(value, french);
        Only(english, Language.English).Value.Should().Be(value, english);
        FactComparer.Compare(Only(french, Language.French), Only(english, Language.English)).Should().Be(FactComparison.Same);
    }

    private static Fact Only(string sentence, Language language) =>
        FactFinder.Find(sentence, language).Should().ContainSingle("of {0}", sentence).Subject;

    private static string InFrench(int number)
    {
        switch (number)
        {
            case < 20:
                return FrenchUnits[number];
            case < 100:
                var ten = number / 10;
                var rest = ten is 7 or 9 ? number - (ten * 10) + 10 : number % 10;
                var joint = rest is 1 or 11 && ten != 8 && ten != 9 ? " et " : "-";
                return rest == 0 ? FrenchTens[ten] + (ten == 8 ? "s" : "") : FrenchTens[ten] + joint + FrenchUnits[rest];
            case < 1000:
                var hundreds = number / 100 == 1 ? "cent" : FrenchUnits[number / 100] + (number % 100 == 0 ? " cents" : " cent");
                return number % 100 == 0 ? hundreds : hundreds + " " + InFrench(number % 100);
            case < 1_000_000:
                var thousands = number / 1000 == 1 ? "mille" : InFrench(number / 1000) + " mille";
                return number % 1000 == 0 ? thousands : thousands + " " + InFrench(number % 1000);
            default:
                var millions = InFrench(number / 1_000_000) + (number < 2_000_000 ? " million" : " millions");
                return number % 1_000_000 == 0 ? millions + " de" : millions + " " + InFrench(number % 1_000_000);
        }
    }

    private static string InEnglish(int number)
    {
        switch (number)
        {
            case < 20:
                return EnglishUnits[number];
            case < 100:
                return EnglishTens[number / 10] + (number % 10 == 0 ? "" : "-" + EnglishUnits[number % 10]);
            case < 1000:
                return EnglishUnits[number / 100] + " hundred" + (number % 100 == 0 ? "" : " and " + InEnglish(number % 100));
            case < 1_000_000:
                return InEnglish(number / 1000) + " thousand" + (number % 1000 == 0 ? "" : " " + InEnglish(number % 1000));
            default:
                return InEnglish(number / 1_000_000) + " million" + (number % 1_000_000 == 0 ? "" : " " + InEnglish(number % 1_000_000));
        }
    }
}
