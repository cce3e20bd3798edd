using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Csv;

/// <summary>Reads a table of terms: a term a row, as <see cref="GlossaryCsvWriter"/> writes it, or a concept a row with a column for each language.</summary>
/// <remarks>The first row names the columns; their order does not matter, and those that a glossary has no place for are reported.</remarks>
public sealed class GlossaryCsvReader
{
    private readonly string path;
    private readonly ExchangeReport report;
    private readonly IReadOnlyList<string> columns;

    private GlossaryCsvReader(string path, IReadOnlyList<string> columns, ExchangeReport report) => (this.path, this.columns, this.report) = (path, columns, report);

    /// <summary>The concepts of a table.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="report">What does not travel.</param>
    /// <exception cref="InputFormatException">Its first row names no columns that are known, or its quotation marks do not fit.</exception>
    public static ImportedGlossary Read(string text, string path, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(report);
        var rows = CsvRows.Read(text, path).ToList();
        if (rows.Count == 0)
        {
            return new ImportedGlossary([]);
        }

        var columns = rows[0].Cells.Select(CsvHeader.Column).ToList();
        var reader = new GlossaryCsvReader(path, columns, report);
        if (columns.GroupBy(column => column, StringComparer.Ordinal).FirstOrDefault(same => same.Key.Length > 0 && same.Count() > 1) is { } twice)
        {
            throw new InputFormatException(path, $"the column '{twice.Key}' is here twice. Rename or remove one.", rows[0].Line);
        }

        var isByTerm = columns.Contains("term") && columns.Contains("lang");
        if (!isByTerm && !columns.Exists(IsLanguage))
        {
            throw new InputFormatException(
                path,
                $"the first row names no columns of terms: {string.Join(", ", rows[0].Cells.Take(8))}. Name them id, lang and term, or fr and en; for two columns without names use --format deepl.",
                rows[0].Line);
        }

        if (isByTerm && !columns.Contains("id"))
        {
            throw new InputFormatException(path, "no column 'id', which says what terms belong together. Add one, or have columns fr and en.", rows[0].Line);
        }

        var drafts = isByTerm ? reader.ReadByTerm(rows.Skip(1)) : reader.ReadByConcept(rows.Skip(1));
        return new ImportedGlossary(DraftedConcepts.Of(drafts, report));
    }

    private List<ConceptDraft> ReadByTerm(IEnumerable<CsvRow> rows)
    {
        var drafts = new Dictionary<string, ConceptDraft>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var cells = Cells(row);
            var id = cells.GetValueOrDefault("id") ?? throw new InputFormatException(path, "no id in this row. Give every term the id of its concept.", row.Line);
            if (!drafts.TryGetValue(id, out var draft))
            {
                draft = drafts[id] = new ConceptDraft(Place(row)) { Id = id };
            }

            if (ConceptDraft.SectionTag(cells.GetValueOrDefault("lang", "")) is not { } tag)
            {
                report.Drop(id, $"terms in {cells.GetValueOrDefault("lang", "no language")}", cells.GetValueOrDefault("term"));
                continue;
            }

            AddTerm(draft, tag, cells.GetValueOrDefault("term", ""), cells, row);
            AddTexts(draft, cells, Languages.FromTag(tag), row);
        }

        return [.. drafts.Values.Select(CsvConceptCells.Merged)];
    }

    private List<ConceptDraft> ReadByConcept(IEnumerable<CsvRow> rows)
    {
        var drafts = new List<ConceptDraft>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var cells = Cells(row);
            var draft = new ConceptDraft(Place(row)) { Id = cells.GetValueOrDefault("id") };
            foreach (var tag in columns.Where(IsLanguage))
            {
                foreach (var term in cells.GetValueOrDefault(tag, "").Split(['|', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    AddTerm(draft, tag, term, cells, row);
                }
            }

            AddTexts(draft, cells, language: null, row);
            var terms = string.Join('\n', draft.Sections.SelectMany(section => section.Terms.Select(term => $"{section.Tag} {term.Text}")));
            if (draft.Id is not null || seen.Add(terms))
            {
                drafts.Add(draft);
            }
            else
            {
                report.Drop(Place(row).ToString(), "rows with the same terms as one above");
            }
        }

        return drafts;
    }

    /// <summary>The cells of a row that say something, by column; others than known ones are reported.</summary>
    private Dictionary<string, string> Cells(CsvRow row)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var value = ConceptDraft.Clean(row.Cells[i]);
            if (value.Length == 0)
            {
                continue;
            }

            if (i < columns.Count && CsvHeader.IsKnown(columns[i]))
            {
                cells[columns[i]] = value;
            }
            else
            {
                report.Drop(Place(row).ToString(), i < columns.Count ? $"column '{columns[i]}'" : "cells behind the last column", value);
            }
        }

        return cells;
    }

    private void AddTerm(ConceptDraft draft, string tag, string text, Dictionary<string, string> cells, CsvRow row)
    {
        var name = draft.Id ?? Place(row).ToString();
        if (ConceptDraft.NewTerm(text, tag, Place(row)) is not { } term)
        {
            return; // a row may be there for the concept alone
        }

        TermStatus? status = null;
        if (cells.TryGetValue("status", out var word) && (status = CsvHeader.Status(word)) is null)
        {
            report.Drop(name, "statuses that are not known", word);
        }

        foreach (var column in GlossaryColumn.OfTerms)
        {
            if (!cells.TryGetValue(column.Name, out var cell))
            {
                continue;
            }

            var said = column.Set(term, cell);
            if (said is null || (said.Region is not null && !LanguageTag.IsIn(tag, said.Region)))
            {
                report.Drop(name, $"values of '{column.Name}' that are not known", cell);
            }
            else
            {
                term = said;
            }
        }

        if (term.Since > term.Until)
        {
            report.Drop(name, "since later than until", $"{UsedFields.Day(term.Since)} {UsedFields.Day(term.Until)}");
            term = term with { Since = null, Until = null };
        }

        if (!draft.Add(tag, term, status))
        {
            report.Drop(name, "terms given twice", term.Text);
        }
    }

    private void AddTexts(ConceptDraft draft, Dictionary<string, string> cells, Language? language, CsvRow row)
    {
        foreach (var (column, cell) in cells.Where(pair => CsvConceptCells.Columns.Contains(pair.Key)))
        {
            if (!CsvConceptCells.Add(draft, column, cell, language))
            {
                report.Drop(draft.Id ?? Place(row).ToString(), $"values of '{column}' that are not known or differ from those above", cell);
            }
        }
    }

    private static bool IsLanguage(string column) => ConceptDraft.SectionTag(column) == column;

    private SourceSpan Place(CsvRow row) => new(path, row.Line, 1, row.Line, 1);
}
