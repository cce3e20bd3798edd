using System.Text;
using Alignment.Core.Facts;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Facts;

public class FactFuzzTests
{
    private const int Seed = 20260106;

    // Whatever the readers look for, and what they might trip over.
    private static readonly string[] Pieces =
    [
        "un", "une", "deux", "vingt", "et", "quatre", "cent", "mille", "millions", "de", "d'", "euros", "$", "€", "%", "pour", "US", "M$", "°", "C",
        "janvier", "sept", "sept.", "mars", "mardi", "h", "heures", "demie", "midi", "années", "moitié", "tiers", "quart", "douzaine", "XXIe", "II",
        "one", "a", "half", "hundred", "thousand", "billion", "and", "May", "march", "Jan.", "Tuesday", "p.m.", "o'clock", "noon", "nineties", "second",
        "1", "2", "6", "12", "31", "98", "100", "250", "000", "1990", "2026", "3,5", "1.2.3", "15,000", "12/03/2024", "2026-01-06", "999999999999999999999999999",
        "-", "–", ",", ".", ":", "/", "'", "’", "½", "th", "er", "s", "\u00a0", "\u202f", "\ud83d", "\u200f", "é", "A400M", "http://x", "au", "à", "to", "\0",
    ];

    [Fact]
    public void Any_jumble_of_pieces_gives_facts_in_range_and_in_order()
    {
        var random = new Random(Seed);
        for (var round = 0; round < 20_000; round++)
        {
            var sentence = Jumble(random, random.Next(1, 16));
            foreach (var language in new[] { Language.French, Language.English })
            {
                var end = 0;
                foreach (var fact in FactFinder.Find(sentence, language))
                {
                    fact.Span.Start.Should().BeGreaterThanOrEqualTo(end, "facts of \"{0}\" do not overlap", sentence);
                    fact.Span.Length.Should().BePositive();
                    end = fact.Span.End;
                    FactComparer.Compare(fact, fact).Should().Be(FactComparison.Same);
                }

                end.Should().BeLessThanOrEqualTo(sentence.Length);
            }

            _ = FactMatcher.Match(FactFinder.Find(sentence, Language.French), FactFinder.Find(sentence, Language.English));
        }
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("1,000 ")]
    [InlineData("May 6-8, 2020 ")]
    [InlineData("deux cent ")]
    [InlineData("a half ")]
    [InlineData("12-")]
    [InlineData("'")]
    [InlineData("h")]
    public void A_long_line_is_read_to_its_end(string piece)
    {
        var line = new StringBuilder().Insert(0, piece, 200_000 / piece.Length).ToString();

        var facts = FactFinder.Find(line, Language.French).Concat(FactFinder.Find(line, Language.English));

        facts.All(fact => fact.Span.End <= line.Length).Should().BeTrue(); // the square of 200,000 would take many minutes
    }

    private static string Jumble(Random random, int pieces)
    {
        var text = new StringBuilder();
        for (var index = 0; index < pieces; index++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (random.Next(3) > 0)
            {
                text.Append(' ');
            }
        }

        return text.ToString();
    }
}
