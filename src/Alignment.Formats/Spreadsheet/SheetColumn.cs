using Alignment.Formats.Exchange;

namespace Alignment.Formats.Spreadsheet;

/// <summary>A column of a sheet of beads.</summary>
/// <param name="Header">What its first cell says.</param>
/// <param name="Style">How its cells look.</param>
/// <param name="Width">In digits of the usual font; above 0.</param>
/// <param name="Cell">The cell of a row; null for the number of the row itself.</param>
/// <param name="IsHidden">Whether people need not see it.</param>
internal sealed record SheetColumn(string Header, CellStyle Style, double Width, Func<ExchangeRow, string>? Cell, bool IsHidden = false)
{
    /// <summary>All columns: the number by which rows come back into their order once sorted, and those that every table has.</summary>
    public static IReadOnlyList<SheetColumn> All { get; } = [new("Row", CellStyle.Number, 6, null), .. ExchangeColumns.All.Select(Of)];

    /// <summary>The letters of the last column.</summary>
    public static string Last { get; } = Letters(All.Count - 1);

    /// <summary>Whether a long text goes on in a second line.</summary>
    public bool Wraps => Style is CellStyle.Text or CellStyle.Translation or CellStyle.Remark;

    /// <summary>The letters of a column: 0 is A, 26 is AA.</summary>
    public static string Letters(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letters((index / 26) - 1) + Letters(index % 26);

    /// <summary>The letters of one of the columns that every table has.</summary>
    public static string LettersOf(string name) => Letters(ExchangeColumns.All.ToList().FindIndex(column => column.Name == name) + 1);

    private static SheetColumn Of(ExchangeColumn column)
    {
        var (style, width) = column.Name switch
        {
            ExchangeColumns.French or ExchangeColumns.English => (CellStyle.Text, 46),
            ExchangeColumns.Translation => (CellStyle.Translation, 40),
            ExchangeColumns.Relation or ExchangeColumns.State => (CellStyle.Word, 12.5),
            ExchangeColumns.FrenchNumbers or ExchangeColumns.EnglishNumbers => (CellStyle.Number, 9.5),
            ExchangeColumns.Probability => (CellStyle.Probability, 11.5),
            ExchangeColumns.Bitext => (CellStyle.Name, 18),
            "why" => (CellStyle.Remark, 44),
            _ => (CellStyle.Remark, 24),
        };
        var header = char.ToUpperInvariant(column.Name[0]) + column.Name[1..].Replace('_', ' '); // what the reader of tables takes for the name
        return new SheetColumn(header, style, width, column.Cell, column.IsForPrograms && column.Name != ExchangeColumns.Bitext);
    }
}
