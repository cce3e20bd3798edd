namespace Alignment.Formats.Spreadsheet;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">1-based, as programs show it.</param>
/// <param name="Cells">Texts of its cells from column A on; empty where there is nothing.</param>
/// <param name="Computed">Columns, from 0, whose cells are formulas or errors: what they say is no person's word.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<int> Computed)
{
    /// <summary>Whether there is anything in it.</summary>
    public bool IsBlank => Computed.Count == 0 && Cells.All(string.IsNullOrWhiteSpace);
}
