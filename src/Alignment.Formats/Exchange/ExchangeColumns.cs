using System.Globalization;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Tsv;

namespace Alignment.Formats.Exchange;

/// <summary>A column of a table of beads.</summary>
/// <param name="Name">What the first row calls it.</param>
/// <param name="Cell">The cell of a row.</param>
/// <param name="IsForPrograms">Whether people need not see it; an import does.</param>
public sealed record ExchangeColumn(string Name, Func<ExchangeRow, string> Cell, bool IsForPrograms = false);

/// <summary>The columns that tables of beads have, in order: CSV, TSV and spreadsheets alike.</summary>
public static class ExchangeColumns
{
    /// <summary>The name of the bitext.</summary>
    public const string Bitext = "bitext";

    /// <summary>The id of the bead.</summary>
    public const string Bead = "bead";

    /// <summary>Numbers of the French sentences, from 1, with blanks between them.</summary>
    public const string FrenchNumbers = "french_numbers";

    /// <summary>Numbers of the English sentences, from 1, with blanks between them.</summary>
    public const string EnglishNumbers = "english_numbers";

    /// <summary>The words of the French article.</summary>
    public const string French = "french";

    /// <summary>The words of the English article.</summary>
    public const string English = "english";

    /// <summary>How the sides relate, in the words of bitext files.</summary>
    public const string Relation = "relation";

    /// <summary>How sure the bead is, 0 to 1.</summary>
    public const string Probability = "probability";

    /// <summary>What a person has said of the bead, in the words of bitext files.</summary>
    public const string State = "state";

    /// <summary>The translation of a gap.</summary>
    public const string Translation = "translation";

    /// <summary>What the translation of a gap is, and where it comes from.</summary>
    public const string TranslationSource = "translation_source";

    /// <summary>What the bead was on export.</summary>
    public const string Base = "base";

    /// <summary>All columns.</summary>
    public static IReadOnlyList<ExchangeColumn> All { get; } =
    [
        new(Bitext, row => row.Bitext, IsForPrograms: true),
        new(Bead, row => row.Bead.Id, IsForPrograms: true),
        new(FrenchNumbers, row => Numbers(row.FrenchNumbers)),
        new(EnglishNumbers, row => Numbers(row.EnglishNumbers)),
        new(French, row => row.French),
        new(English, row => row.English),
        new(Relation, row => BitextWords.Relations[row.Bead.Relation]),
        new(Probability, row => TsvCells.Probability(row.Bead.Probability)),
        new(State, row => BitextWords.States[row.Bead.State]),
        new(Translation, row => row.Translation?.Text ?? ""),
        new(TranslationSource, row => row.TranslationSource),
        new("why", row => row.Why),
        new("disagreements", row => row.Disagreements),
        new(Base, row => row.Base.ToString(), IsForPrograms: true),
    ];

    private static string Numbers(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
