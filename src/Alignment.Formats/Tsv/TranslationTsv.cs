using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Text;
using Alignment.Core.Translations;
using Alignment.Formats.Translations;

namespace Alignment.Formats.Tsv;

/// <summary>
/// Reads sentence pairs with their places: French, a tab, English; or columns in any order that the first line names. A line that begins with # and has no tab is a comment: a note of
/// the pair below it.
/// </summary>
public static class TranslationTsv
{
    private const int MostComments = 100; // above one pair

    /// <summary>The lines that have a French and an English text, in order, read as they are asked for; further columns without a name are notes.</summary>
    /// <param name="stream">The file from its first byte, plain or gzip; left open.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="tally">Counts what was met; null to count nothing.</param>
    /// <exception cref="InputFormatException">It is no text, a line has no tab or is too long, or the gzip data is damaged.</exception>
    public static IEnumerable<TranslationUnit> Read(Stream stream, string path, TranslationTally? tally = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(path);
        var units = new UnitBuilder(path, options: null, tally);
        Columns? columns = null;
        var comments = new List<string>();
        foreach (var (number, line) in TsvLines.Read(stream, path))
        {
            var cells = Cells(line);
            if (cells.Count == 1 && line.StartsWith('#'))
            {
                comments.AddRange(comments.Count < MostComments ? [line] : []);
                continue;
            }

            if (columns is null)
            {
                columns = Columns.Of(cells, line) ?? new Columns(0, 1, null);
                if (columns.HasNames)
                {
                    continue;
                }
            }

            if (cells.Count <= Math.Max(columns.French, columns.English))
            {
                throw new InputFormatException(path, cells.Count == 1 ? "no tab. Give lines of French, a tab, and English." : "fewer columns than the first line names.", number);
            }

            if (units.Pick([Variant("fr", columns.French), Variant("en", columns.English)]) is var (french, english))
            {
                yield return new TranslationUnit
                {
                    Id = columns.Id is { } id && id < cells.Count ? cells[id].In(line) : null,
                    Place = new SourceSpan(path, number, 1, number, 1),
                    French = french,
                    English = english,
                    Notes = [.. comments, .. cells.Where((_, column) => column != columns.French && column != columns.English && column != columns.Id)
                        .Select(cell => cell.In(line)).Where(note => note.Length > 0)],
                };
            }

            comments.Clear();

            TranslationVariant Variant(string tag, int column)
            {
                var map = new PlaceMap(path, [new TextPlace(0, number, 1)]);
                var cell = cells[column];
                var trimmed = line.AsSpan(cell.Start, cell.Length).TrimStart();
                return new TranslationVariant(tag, new MappedText(line, map).Fold(new TextSpan(cell.End - trimmed.Length, trimmed.TrimEnd().Length)));
            }
        }
    }

    private static List<TextSpan> Cells(string line)
    {
        var cells = new List<TextSpan>();
        foreach (var range in line.AsSpan().Split('\t'))
        {
            cells.Add(TextSpan.Between(range.Start.Value, range.End.Value));
        }

        return cells;
    }

    /// <summary>Which column holds what, from 0.</summary>
    private sealed record Columns(int French, int English, int? Id, bool HasNames = false)
    {
        /// <summary>The columns that a first line names; null if it names none.</summary>
        public static Columns? Of(List<TextSpan> cells, string line)
        {
            var names = cells.ConvertAll(cell => cell.In(line).Trim().ToLowerInvariant());
            var french = names.FindIndex(name => name is "fr" or "french" or "français");
            var english = names.FindIndex(name => name is "en" or "english" or "anglais");
            var id = names.IndexOf("id");
            return french < 0 || english < 0 ? null : new Columns(french, english, id < 0 ? null : id, HasNames: true);
        }
    }
}
