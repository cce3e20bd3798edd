using Alignment.Core;
using Alignment.Core.Articles;
using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Utx;

/// <summary>Reads UTX 1.11 to 1.20; rows of one concept ID are one concept, and rows without ID that share a source term are.</summary>
public static class UtxReader
{
    private const string Start = "#UTX";

    /// <summary>Whether a text is UTX.</summary>
    public static bool IsUtx(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.StartsWith(Start, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The concepts of a file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="path">What to call it in errors and places.</param>
    /// <param name="report">What does not travel.</param>
    /// <exception cref="InputFormatException">Its head is no UTX, names other languages, or a row has no target.</exception>
    public static ImportedGlossary Read(string text, string path, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(report);
        if (!IsUtx(text))
        {
            throw new InputFormatException(path, "a UTX file begins with a line as '#UTX 1.20; en/fr; 2026-01-31T12:00:00Z'. Is this the right file?", 1);
        }

        (string Source, string Target)? languages = null;
        string[] columns = [];
        var drafts = new Dictionary<string, ConceptDraft>(StringComparer.Ordinal);
        foreach (var (index, line) in text.Split('\n').Index())
        {
            var (number, row) = (index + 1, line.TrimEnd('\r'));
            if (number == 1)
            {
                languages = Pair(row, path);
            }
            else if (row.StartsWith("#src", StringComparison.OrdinalIgnoreCase))
            {
                columns = [.. row[1..].Split('\t').Select(name => name.Trim().ToLowerInvariant())];
            }
            else if (row.Length > 0 && row[0] != '#' && !string.IsNullOrWhiteSpace(row))
            {
                if (columns.Length < 2 || columns[1] != "tgt")
                {
                    throw new InputFormatException(path, "rows before a line that names the columns, as '#src', a tab, 'tgt'. Add it.", number);
                }

                Add(row.Split('\t'), columns, languages!.Value, drafts, new SourceSpan(path, number, 1, number, 1), report);
            }
        }

        return new ImportedGlossary(DraftedConcepts.Of([.. drafts.Values], report));
    }

    private static (string Source, string Target) Pair(string head, string path)
    {
        var fields = head.Split(';');
        var tags = fields.Length > 1 ? fields[1].Trim().Split('/').Select(ConceptDraft.SectionTag).ToArray() : [];
        return tags is [{ } source, { } target, ..] && Languages.FromTag(source) != Languages.FromTag(target)
            ? (source, target)
            : throw new InputFormatException(path, $"the languages are '{(fields.Length > 1 ? fields[1].Trim() : "")}'; this program reads en/fr and fr/en, with or without regions.", 1);
    }

    private static void Add(
        string[] cells, string[] columns, (string Source, string Target) languages, Dictionary<string, ConceptDraft> drafts, SourceSpan place, ExchangeReport report)
    {
        string Cell(string column) => Array.IndexOf(columns, column) is >= 0 and var index && index < cells.Length ? ConceptDraft.Clean(cells[index]) : "";
        if (cells.Length < 2 || Cell("src").Length == 0 || Cell("tgt").Length == 0)
        {
            throw new InputFormatException(place.File, "a row needs a source term, a tab and a target term.", place.StartLine);
        }

        var id = Cell("concept id");
        var key = id.Length > 0 ? "i" + id : "s" + Cell("src");
        if (!drafts.TryGetValue(key, out var draft))
        {
            draft = drafts[key] = new ConceptDraft(place) { Id = id.Length > 0 ? id : null };
        }

        var name = draft.Id ?? place.ToString();
        TermStatus? status = Cell("term status") switch
        {
            "" => null,
            "approved" => TermStatus.Preferred,
            "non-standard" => TermStatus.Admitted,
            "provisional" => TermStatus.Proposed,
            "forbidden" or "rejected" => TermStatus.Forbidden,
            var other => Report(other),
        };
        var added = AddTerm(languages.Source, "src") | AddTerm(languages.Target, "tgt");
        if (!added)
        {
            report.Drop(name, "rows given twice", $"{Cell("src")} {Cell("tgt")}");
        }

        foreach (var (index, column) in columns.Index().Where(column => column.Item is not ("src" or "tgt" or "src:pos" or "tgt:pos" or "term status" or "concept id")))
        {
            if (index < cells.Length && cells[index].Trim() is { Length: > 0 } value)
            {
                report.Drop(name, $"column '{column}'", value);
            }
        }

        bool AddTerm(string tag, string column)
        {
            var term = ConceptDraft.NewTerm(Cell(column), tag, place)!;
            return draft.Add(tag, term with { PartOfSpeech = GlossarySchema.PartOfSpeech.Find(Cell(column + ":pos").ToLowerInvariant()) }, status);
        }

        TermStatus? Report(string other)
        {
            report.Drop(name, "statuses that are not known", other);
            return null;
        }
    }
}
