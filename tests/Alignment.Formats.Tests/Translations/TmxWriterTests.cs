using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Translations;
using Alignment.Formats.Tmx;

namespace Alignment.Formats.Tests.Translations;

public class TmxWriterTests
{
    [Fact]
    public void What_is_written_is_what_people_expect_of_a_memory()
    {
        TranslationUnit[] units =
        [
            Unit("La gare est fermée.", "The station is closed.") with { Id = "b1", State = TranslationState.Confirmed, Context = "fr/1 en/1" },
            Unit("A < B & C", "A \"B\"\u0000") with { Relation = Relation.Partial, Probability = 0.81234, Notes = ["seen\nby Ana"], Direction = Direction.None },
            Unit("Machine", "Machine") with { English = new TranslationVariant("en-CA", Text("Machine")) { IsMachine = true } },
        ];
        using var writer = new StringWriter();

        TmxWriter.Write(units, writer, "0.1.0", Direction.FrenchToEnglish).Should().Be(1);

        Golden.Check("tmx", "tmx", writer.ToString());
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        const int Seed = 20_260_601;
        var random = new Random(Seed);
        var cases = 300;
        for (var i = 0; i < cases; i++)
        {
            var units = Enumerable.Range(0, random.Next(4)).Select(_ => RandomUnits.Next(random)).ToList();
            using var writer = new StringWriter();
            TmxWriter.Write(units, writer, "1.0", (Direction)random.Next(3));

            var read = Files.Read("memory.tmx", writer.ToString());

            read.Select(RandomUnits.Plain).Should().BeEquivalentTo(units.Select(RandomUnits.Plain), options => options.WithStrictOrdering(), $"seed {Seed}, case {i}");
        }
    }

    private static TranslationUnit Unit(string french, string english) => new()
    {
        Place = default,
        French = new TranslationVariant("fr", Text(french)),
        English = new TranslationVariant("en", Text(english)),
        Direction = Direction.FrenchToEnglish,
    };

    private static MappedText Text(string text) => new(text, SourceMap.ForFile("", text));
}
