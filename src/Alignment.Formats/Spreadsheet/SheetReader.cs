using System.Globalization;
using Alignment.Core;
using Alignment.Formats.OpenXml;

namespace Alignment.Formats.Spreadsheet;

/// <summary>Reads the rows of a sheet one after the other (ECMA-376-1, 18.3.1.73).</summary>
internal sealed class SheetReader(PartReader reader, IReadOnlyList<string> shared)
{
    private const int MostColumns = 256; // a table of beads has a dozen, and people add some; what stands further right is theirs

    private readonly List<string> cells = [];
    private readonly List<int> computed = [];

    /// <summary>The rows that have something in them.</summary>
    /// <exception cref="InputFormatException">The part is damaged.</exception>
    public IEnumerable<SheetRow> Read()
    {
        var number = 0;
        while (reader.Read())
        {
            if (!reader.IsElement || reader.Name != "row")
            {
                continue;
            }

            number = int.TryParse(reader.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var stated) ? stated : number + 1;
            if (ReadRow(number) is { IsBlank: false } row)
            {
                yield return row;
            }
        }
    }

    private SheetRow ReadRow(int number)
    {
        cells.Clear();
        computed.Clear();
        foreach (var child in reader.Children())
        {
            if (child == "c")
            {
                ReadCell();
            }
        }

        return new SheetRow(number, [.. cells], [.. computed]);
    }

    private void ReadCell()
    {
        var column = ColumnOf(reader.Attribute("r")) ?? cells.Count; // cells without a place stand one behind the other
        var type = reader.Attribute("t");
        var (text, isComputed) = ("", type == "e");
        foreach (var child in reader.Children())
        {
            switch (child)
            {
                case "f":
                    isComputed = true;
                    break;
                case "v":
                    text = SharedValue(type, reader.ReadText());
                    break;
                case "is":
                    text = SharedStrings.ReadText(reader);
                    break;
            }
        }

        if (column >= MostColumns || (text.Length == 0 && !isComputed))
        {
            return;
        }

        while (cells.Count <= column)
        {
            cells.Add("");
        }

        cells[column] = text;
        if (isComputed)
        {
            computed.Add(column);
        }
    }

    private string SharedValue(string? type, string value) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
            ? shared[index]
            : throw reader.Error($"refers to text number {value}, and there are {shared.Count}. Save the file again."),
        "str" => CellText.Decode(value),
        _ => value,
    };

    // "AB12" is column 27, counted from 0.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetter(letter))
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A') + 1;
            if (column > MostColumns)
            {
                break;
            }
        }

        return column == 0 ? null : column - 1;
    }
}
