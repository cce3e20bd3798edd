using Alignment.Core.Aligning;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Alignment.Formats.Spreadsheet;

/// <summary>The colours of a sheet.</summary>
/// <remarks>They follow the words in the cells by rules (ECMA-376-1, 18.3.1.18), so that they go along when rows are sorted or a relation is changed.</remarks>
internal static class SheetColours
{
    /// <summary>The rules: rejected rows first, then the relation.</summary>
    /// <param name="last">The last row.</param>
    public static IEnumerable<ConditionalFormatting> Of(int last)
    {
        var (relation, state) = (SheetColumn.LettersOf(ExchangeColumns.Relation), SheetColumn.LettersOf(ExchangeColumns.State));
        var (french, english) = (SheetColumn.LettersOf(ExchangeColumns.FrenchNumbers), SheetColumn.LettersOf(ExchangeColumns.EnglishNumbers));
        yield return Rules([$"A2:{SheetColumn.Last}{last}"], [Rule(1, state, BitextWords.States[BeadState.Rejected], SheetStyles.Rejected)]);
        yield return Rules(
            [$"{french}2:{english}{last}", $"{relation}2:{state}{last}"],
            Enum.GetValues<Relation>().Select((value, index) => Rule(index + 2, relation, BitextWords.Relations[value], SheetStyles.Of(value))));
    }

    private static ConditionalFormatting Rules(IEnumerable<string> cells, IEnumerable<ConditionalFormattingRule> rules) =>
        new(rules) { SequenceOfReferences = new ListValue<StringValue>(cells.Select(cell => new StringValue(cell))) };

    private static ConditionalFormattingRule Rule(int priority, string column, string word, uint style) => new(new Formula($"${column}2=\"{word}\""))
    {
        Type = ConditionalFormatValues.Expression,
        FormatId = style,
        Priority = priority,
    };
}
