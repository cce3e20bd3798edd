using Alignment.Core;
using Alignment.Core.Reviewing.Importing;
using Alignment.Core.Translating;
using Alignment.Formats.Bitexts;
using Alignment.Formats.Exchange;
using Alignment.Formats.OpenXml;
using Alignment.Formats.Reporting;

namespace Alignment.Formats.Word;

/// <summary>Reads the tables of beads of a document that comes back; further text and tables are passed over. Tracked changes count as accepted.</summary>
internal static class DocxTableReader
{
    private const long MostCharacters = 256L << 20; // of a document; Word gives up long before

    // In this order the cells of a row are put together from what the document says.
    private static readonly string[] Columns =
    [
        ExchangeColumns.Bitext, ExchangeColumns.Bead, ExchangeColumns.Base, ExchangeColumns.French, ExchangeColumns.English,
        ExchangeColumns.Relation, ExchangeColumns.State, ExchangeColumns.Translation,
    ];

    private static readonly string[] Labels = [.. Enum.GetValues<TranslationSource>().Select(source => "[" + ReportWords.English.Gaps.Source(source))];

    /// <summary>The rows of a document.</summary>
    /// <param name="stream">The file; can be sought in; left open.</param>
    /// <param name="path">What to call it in errors.</param>
    /// <param name="cancellationToken">Looked at once a row.</param>
    /// <exception cref="InputFormatException">It is no Word document, is not safe to read, or has no table of beads.</exception>
    public static IEnumerable<EditedRow> Read(Stream stream, string path, CancellationToken cancellationToken)
    {
        using var document = OfficeDocument.Open(stream, path, OfficeKind.Word);
        var text = WordTextReader.Read(document, MostCharacters)
            ?? throw new InputFormatException(path, $"has more than {MostCharacters >> 20} million characters. Split the document.");
        var cells = text.Paragraphs.Where(paragraph => paragraph.Cell is not null).ToLookup(paragraph => paragraph.Cell!.Value, paragraph => paragraph.Text.Trim());
        var marks = text.Marks.Where(mark => mark.Cell is not null).ToLookup(mark => (mark.Cell!.Value.Table, mark.Cell!.Value.Row), mark => mark.Name);
        var names = new Queue<(int Paragraph, string Name)>(Names(text));
        var (bitext, isThere) = ("", false);
        foreach (var table in text.Paragraphs.Where(paragraph => paragraph.Cell is not null).GroupBy(paragraph => paragraph.Cell!.Value.Table))
        {
            // The name of a bitext stands above its table, in a paragraph of its own.
            while (names.TryPeek(out var name) && name.Paragraph < table.First().Number)
            {
                bitext = names.Dequeue().Name;
            }

            if (TableColumns.Of(cells, table.Key) is not { } columns)
            {
                continue;
            }

            isThere = true;
            var known = ExchangeTable.Of(columns.HaveNumbers ? [.. Columns, ExchangeColumns.FrenchNumbers, ExchangeColumns.EnglishNumbers] : Columns, path, line: null);
            foreach (var row in table.Select(paragraph => paragraph.Cell!.Value.Row).Distinct().Where(row => row > 0).Order())
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return known.Read(Row(bitext, marks[(table.Key, row)].ToList(), column => cells[new CellPlace(table.Key, row, column)].ToList(), columns), $"table {table.Key + 1}, row {row}");
            }
        }

        if (!isThere)
        {
            throw new InputFormatException(
                path, $"has no table with the columns '{WordNames.French}', '{WordNames.English}' and '{WordNames.Relation}'. Import a document that 'alignment export' wrote.");
        }
    }

    private static string[] Row(string bitext, List<string> marks, Func<int, List<string>> cell, TableColumns columns)
    {
        var tag = WordMarkText.Find(marks, WordNames.Bead)?.Split(':', 2);
        var (sides, bead) = tag is [var first, var id] ? (first, id) : ("both", "");
        var (french, english) = (cell(columns.French), cell(columns.English));
        var gap = sides switch { "fr" => english, "en" => french, _ => [] };
        var judgement = cell(columns.Relation).Where(line => line.Length > 0).ToList();
        return
        [
            bitext,
            bead,
            WordMarkText.Find(marks, WordNames.Base) ?? "",
            sides == "en" ? "" : Join(french),
            sides == "fr" ? "" : Join(english),
            judgement.Find(line => BitextWords.Relations.Find(line) is not null) ?? judgement.FirstOrDefault() ?? "",
            judgement.Find(line => BitextWords.States.Find(line) is not null) ?? judgement.ElementAtOrDefault(1) ?? "",
            Join(gap.Where((line, index) => index > 0 || !IsLabel(line))),
            Join(cell(columns.FrenchNumbers)),
            Join(cell(columns.EnglishNumbers)),
        ];
    }

    private static string Join(IEnumerable<string> lines) => string.Join(' ', lines.Where(line => line.Length > 0).Select(line => line.Replace('\n', ' ')));

    private static IEnumerable<(int Paragraph, string Name)> Names(WordText text)
    {
        var marked = text.Marks.Where(mark => mark.Cell is null && WordMarkText.Find([mark.Name], WordNames.Bitext) is not null).Select(mark => mark.Paragraph).ToHashSet();
        return text.Paragraphs.Where(paragraph => marked.Contains(paragraph.Number)).Select(paragraph => (paragraph.Number, paragraph.Text.Trim()));
    }

    // What stands above a translation and says whose it is; people may leave it or take it out.
    private static bool IsLabel(string line) => line.EndsWith(']') && Labels.Any(label => line.StartsWith(label, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the columns of a table are, from 0.</summary>
    private sealed record TableColumns(int French, int English, int Relation, int FrenchNumbers, int EnglishNumbers)
    {
        private const int Most = 64; // columns that Word tables have at most, 63, and one

        /// <summary>Whether the table says which sentences its rows link; people may take those columns out.</summary>
        public bool HaveNumbers => FrenchNumbers >= 0 && EnglishNumbers >= 0;

        public static TableColumns? Of(ILookup<CellPlace, string> cells, int table)
        {
            var names = Enumerable.Range(0, Most).Select(column => string.Join(' ', cells[new CellPlace(table, 0, column)]).Trim()).ToList();
            var columns = new TableColumns(Find(WordNames.French), Find(WordNames.English), Find(WordNames.Relation), Find(WordNames.FrenchNumbers), Find(WordNames.EnglishNumbers));
            return columns is { French: >= 0, English: >= 0, Relation: >= 0 } ? columns : null;

            int Find(string name) => names.FindIndex(candidate => candidate.Equals(name, StringComparison.OrdinalIgnoreCase));
        }
    }
}
