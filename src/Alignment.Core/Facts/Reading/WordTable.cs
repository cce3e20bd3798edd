using System.Collections.Frozen;
using Alignment.Core.Text;

namespace Alignment.Core.Facts.Reading;

/// <summary>The words of one language that numbers, dates and times are made of.</summary>
internal sealed partial class WordTable
{
    private const int LongestWord = 16; // no entry is longer; "quatre-vingt" is two words here

    private readonly FrozenDictionary<string, FactWord>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private WordTable(IEnumerable<FactWord> words) =>
        lookup = words.ToFrozenDictionary(word => word.Text, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The table of a language.</summary>
    public static WordTable Of(Language language) => language == Language.French ? French : English;

    /// <summary>The entry for a word in any case, with or without its accents; null for a word that means nothing here.</summary>
    public FactWord? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return null;
        }

        Span<char> folded = stackalloc char[LongestWord];
        for (var index = 0; index < word.Length; index++)
        {
            folded[index] = Fold(word[index]);
        }

        return lookup.TryGetValue(folded[..word.Length], out var found) ? found : null;
    }

    /// <summary>Lower case without accent, for the letters that French and English entries have; all others as they are.</summary>
    private static char Fold(char letter)
    {
        if (letter < 128)
        {
            return char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter; // ASCII: the case is bit 5
        }

        return letter switch
        {
            'é' or 'è' or 'ê' or 'ë' or 'É' or 'È' or 'Ê' or 'Ë' or 'ᵉ' => 'e',
            'à' or 'â' or 'À' or 'Â' => 'a',
            'û' or 'ù' or 'ü' or 'Û' or 'Ù' or 'Ü' => 'u',
            'î' or 'ï' or 'Î' or 'Ï' => 'i',
            'ô' or 'Ô' => 'o',
            'ç' or 'Ç' => 'c',
            'ʳ' => 'r', // with ᵉ above: 1ᵉʳ in careful typography
            _ => letter,
        };
    }

    private static IEnumerable<FactWord> Row(WordClass part, decimal first, decimal step, string words) =>
        Split(words).Select((word, index) => new FactWord(word, part, first + (index * step)));

    /// <summary>Words that share one value and unit: a singular and its plural, or several spellings.</summary>
    private static IEnumerable<FactWord> Alike(WordClass part, decimal value, string words, FactUnit unit = FactUnit.None) =>
        Split(words).Select(word => new FactWord(word, part, value, unit));

    private static IEnumerable<FactWord> Units(FactUnit unit, string words) => Alike(WordClass.UnitName, 0, words, unit);

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Symbols and abbreviations that both languages write alike.</summary>
    private static IEnumerable<FactWord> Shared() =>
    [
        .. Units(FactUnit.Millimetre, "mm"),
        .. Units(FactUnit.Centimetre, "cm"),
        .. Units(FactUnit.Metre, "m"),
        .. Units(FactUnit.Kilometre, "km kms"),
        .. Units(FactUnit.KilometrePerHour, "kmh kph"),
        .. Units(FactUnit.MilePerHour, "mph"),
        .. Units(FactUnit.Kilogram, "kg kgs kilo kilos"),
        .. Units(FactUnit.Kilowatt, "kw kilowatt kilowatts"),
        .. Units(FactUnit.Megawatt, "mw megawatt megawatts"),
        .. Units(FactUnit.Hectare, "ha hectare hectares"),
        .. Units(FactUnit.Acre, "acre acres"),
        .. Units(FactUnit.Minute, "minute minutes min"),
        .. Units(FactUnit.Euro, "euro euros eur"),
        .. Units(FactUnit.Dollar, "dollar dollars"),
        .. Units(FactUnit.CanadianDollar, "cad"),
        .. Units(FactUnit.UsDollar, "usd"),
        .. Units(FactUnit.Pound, "gbp"),
        .. Units(FactUnit.Yen, "yen yens"),
        .. Units(FactUnit.Yuan, "yuan yuans"),
        .. Units(FactUnit.Franc, "franc francs chf"),
        .. Units(FactUnit.Cent, "centime centimes"),
        .. Alike(WordClass.Keyword, 0, "g k t h gmt utc"),
    ];
}
