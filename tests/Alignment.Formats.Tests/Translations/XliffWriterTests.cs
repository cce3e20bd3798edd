using Alignment.Core.Aligning;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Xliff;

namespace Alignment.Formats.Tests.Translations;

public class XliffWriterTests
{
    [Theory]
    [InlineData(XliffVersion.One)]
    [InlineData(XliffVersion.Two)]
    public void What_was_written_is_read_again_but_for_the_documented_losses(XliffVersion version)
    {
        const int Seed = 20_261_121;
        var random = new Random(Seed);
        for (var i = 0; i < 300; i++)
        {
            var source = random.Next(2) == 0 ? Language.French : Language.English;
            var units = Enumerable.Range(0, random.Next(1, 4)).Select(_ => RandomUnits.Next(random)).ToList();
            using var writer = new StringWriter();
            XliffWriter.Write(units, writer, version, source, "1.0");

            var read = Files.Read("file.xlf", writer.ToString());

            read.Select(Plain).Should().BeEquivalentTo(
                units.Select((unit, index) => RandomUnits.Plain(Lossy(unit, index, source, units[0], version))), options => options.WithStrictOrdering(), $"seed {Seed}, case {i}:\n{writer}");
        }
    }

    // A file has one direction, and 2.1 one region of each language, that of the first unit; what a person has approved is no machine's any more; a unit without an id gets one, and
    // without an original is "units"; what a machine wrote is translated in 2.1.
    private static TranslationUnit Lossy(TranslationUnit unit, int index, Language source, TranslationUnit first, XliffVersion version) => unit with
    {
        State = version == XliffVersion.Two && unit.State == TranslationState.Unstated && unit[source.Other()].IsMachine ? TranslationState.Translated : unit.State,
        Id = unit.Id ?? $"u{index + 1}",
        Context = unit.Context ?? "units",
        Direction = source == Language.French ? Direction.FrenchToEnglish : Direction.EnglishToFrench,
        French = Side(unit, Language.French, source, version == XliffVersion.Two ? first : unit),
        English = Side(unit, Language.English, source, version == XliffVersion.Two ? first : unit),
    };

    private static TranslationVariant Side(TranslationUnit unit, Language side, Language source, TranslationUnit first) => unit[side] with
    {
        Tag = first[side].Tag,
        IsMachine = unit[side].IsMachine && (side == source || unit.State != TranslationState.Confirmed),
    };

    // 1.2 shows its states as properties too
    private static object Plain(TranslationUnit unit) => RandomUnits.Plain(unit with { Properties = [.. unit.Properties.Where(property => !property.Type.StartsWith("state", StringComparison.Ordinal))] });
}
