using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Translations;

namespace Alignment.Formats.Tests.Translations;

/// <summary>Units with anything in them that the records allow, and what of them is compared.</summary>
internal static class RandomUnits
{
    private static readonly string[] Pieces =
    [
        "L’été", "à", "« 3,5\u00A0% »", "\"quoted\"", "\\", "😀", "e\u0301", "a&b", "&amp;", "<b>", "]]>", "日本", "'", "{}", "\u202E", "--", "x",
    ];

    public static TranslationUnit Next(Random random)
    {
        string Words() => string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        bool Chance() => random.Next(3) == 0;
        return new TranslationUnit
        {
            Id = Chance() ? "u" + random.Next(100) : null,
            Place = default,
            French = new TranslationVariant(Chance() ? "fr-CA" : "fr", Text(Words())) { IsMachine = Chance() },
            English = new TranslationVariant(Chance() ? "en-GB" : "en", Text(Words())) { IsMachine = Chance() },
            Direction = (Direction)random.Next(3),
            State = (TranslationState)random.Next(4),
            Relation = Chance() ? Relation.Partial : Relation.Equivalent,
            Probability = random.Next(10_001) / 10_000.0,
            Context = Chance() ? Words() : null,
            Notes = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Words() + "\n" + Words())],
            Properties = [.. Enumerable.Range(0, random.Next(3)).Select(number => new UnitProperty("x-p" + number, Words()))],
        };
    }

    public static object Plain(TranslationUnit unit) => new
    {
        unit.Id,
        French = Plain(unit.French),
        English = Plain(unit.English),
        unit.Direction,
        unit.State,
        unit.Relation,
        unit.Probability,
        unit.Context,
        unit.Notes,
        unit.Properties,
    };

    private static (string, string, bool) Plain(TranslationVariant variant) => (variant.Tag, variant.Text.Text, variant.IsMachine);

    private static MappedText Text(string text) => new(text, SourceMap.ForFile("", text));
}
