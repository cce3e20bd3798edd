using System.Globalization;
using Alignment.Core;
using Alignment.Core.Reviewing.Importing;
using Alignment.Formats.Bitexts;

namespace Alignment.Formats.Exchange;

/// <summary>Understands the rows of a table that comes back: columns in any order, found by the names in the first row; further ones are passed over.</summary>
public sealed class ExchangeTable
{
    private const int MostSentences = 10_000; // of a row; a mistyped range must not fill the memory

    private readonly Dictionary<string, int> columns;

    private ExchangeTable(Dictionary<string, int> columns) => this.columns = columns;

    /// <summary>The table whose first row has these cells.</summary>
    /// <param name="header">The cells of the first row.</param>
    /// <param name="path">What to call the file in errors.</param>
    /// <param name="line">1-based line or row of it; null if there are no lines.</param>
    /// <exception cref="InputFormatException">It does not name the column of the beads, or names one twice.</exception>
    public static ExchangeTable Of(IReadOnlyList<string> header, string path, int? line)
    {
        ArgumentNullException.ThrowIfNull(header);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < header.Count; i++)
        {
            var name = NameOf(header[i]);
            if (name.Length > 0 && !columns.TryAdd(name, i) && ExchangeColumns.All.Any(column => column.Name == name))
            {
                throw new InputFormatException(path, $"the column '{name}' is here twice. Rename or remove one.", line);
            }
        }

        return columns.ContainsKey(ExchangeColumns.Bead)
            ? new ExchangeTable(columns)
            : throw new InputFormatException(
                path, $"the first row names no column '{ExchangeColumns.Bead}', by which rows are recognised. Import a table that 'alignment export' wrote, with its first row.", line);
    }

    /// <summary>The name that a cell of the first row stands for: <c>French numbers</c> is <c>french_numbers</c>.</summary>
    internal static string NameOf(string header) => header.Trim().ToLowerInvariant().Replace(' ', '_');

    /// <summary>A row; what cannot be understood is among its problems.</summary>
    /// <param name="cells">Its cells, without guards; those missing at the end are empty.</param>
    /// <param name="place">Where it stands, for people: <c>line 12</c>.</param>
    public EditedRow Read(IReadOnlyList<string> cells, string place)
    {
        ArgumentNullException.ThrowIfNull(cells);
        var problems = new List<string>();
        var (bitext, bead) = (Cell(cells, ExchangeColumns.Bitext), Cell(cells, ExchangeColumns.Bead));
        return new EditedRow
        {
            Place = place,
            Bitext = string.IsNullOrWhiteSpace(bitext) ? null : bitext,
            Bead = string.IsNullOrWhiteSpace(bead) ? null : bead,
            Base = BeadFingerprint.Parse(Cell(cells, ExchangeColumns.Base)),
            French = Indices(cells, ExchangeColumns.FrenchNumbers, problems),
            English = Indices(cells, ExchangeColumns.EnglishNumbers, problems),
            FrenchText = Cell(cells, ExchangeColumns.French),
            EnglishText = Cell(cells, ExchangeColumns.English),
            Relation = Word(cells, ExchangeColumns.Relation, BitextWords.Relations, problems),
            State = Word(cells, ExchangeColumns.State, BitextWords.States, problems),
            Translation = Cell(cells, ExchangeColumns.Translation),
            Problems = problems,
        };
    }

    private string? Cell(IReadOnlyList<string> cells, string column) =>
        columns.TryGetValue(column, out var index) ? index < cells.Count ? cells[index] : "" : null;

    private T? Word<T>(IReadOnlyList<string> cells, string column, WordTable<T> words, List<string> problems)
        where T : struct, Enum
    {
        if (Cell(cells, column)?.Trim().ToLowerInvariant() is not { Length: > 0 } word)
        {
            return null;
        }

        var value = words.Find(word);
        if (value is null)
        {
            problems.Add($"{column} is {words.All}, not '{JsonLine.Shorten(word)}'");
        }

        return value;
    }

    /// <summary>Numbers parted by blanks, commas or other marks, and ranges as <c>3-5</c>.</summary>
    private List<int>? Indices(IReadOnlyList<string> cells, string column, List<string> problems)
    {
        if (Cell(cells, column) is not { } cell)
        {
            return null;
        }

        var indices = new List<int>();
        foreach (var part in cell.Split([' ', ',', ';', '\t', '\n', '\r', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', '–');
            if (ends.Length <= 2 && Number(ends[0]) is { } first && Number(ends[^1]) is { } last && last >= first && last - first < MostSentences - indices.Count)
            {
                indices.AddRange(Enumerable.Range(first - 1, last - first + 1));
            }
            else
            {
                problems.Add($"{column} has numbers of sentences from 1, as '3 4', not '{JsonLine.Shorten(cell)}'");
                return null;
            }
        }

        return indices;
    }

    // Spreadsheets may have made "3.0" of 3.
    private static int? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= int.MaxValue && number == decimal.Truncate(number)
            ? (int)number
            : null;
}
