using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Csv;

/// <summary>Writes a glossary as a table, a term a row, for spreadsheets.</summary>
/// <remarks>
/// What belongs to the concept stands in its first row, texts in a language in the first row of that language. Lists are parted by
/// <c>|</c>. Columns that no spreadsheet needs to show are written only if some term uses them.
/// </remarks>
public static class GlossaryCsvWriter
{
    private static readonly HashSet<string> Carried =
    [
        "kind", "domain", "definition", "concept note", "source", "source date", "source url", "date", "related", .. GlossaryColumn.OfTerms.Select(column => column.Name),
    ];

    // In this order in every file; the others follow where they are used.
    private static readonly string[] Always = ["id", "lang", "term", "status", "type", "pos", "gender", "domain", "region", "use", "note", "source"];
    private static readonly string[] Optional =
    [
        "number", "of", "why", "match", "forms", "except", "inflect", "case", "since", "until",
        "kind", "definition", "concept_note", "date", "related", "source_date", "source_url",
    ];

    /// <summary>Writes the table, line ends as LF, no byte order mark.</summary>
    /// <param name="glossary">What to write.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="separator">Comma or tab.</param>
    /// <param name="report">What does not travel.</param>
    public static void Write(Glossary glossary, TextWriter writer, char separator, ExchangeReport report)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(report);
        UsedFields.ReportOthers(glossary, Carried, report);
        var rows = glossary.Concepts.SelectMany(concept => Rows(concept, report)).ToList();
        string[] columns = [.. Always, .. Optional.Where(column => rows.Exists(row => row.ContainsKey(column)))];
        CsvCells.Write(writer, columns, separator);
        foreach (var row in rows)
        {
            CsvCells.Write(writer, columns.Select(column => row.GetValueOrDefault(column, "")), separator);
        }
    }

    private static IEnumerable<Dictionary<string, string>> Rows(Concept concept, ExchangeReport report)
    {
        UsedFields.ReportTextsWithoutTerms(concept, report);
        var isFirst = true;
        var told = new HashSet<Language>();
        foreach (var section in concept.Sections)
        {
            foreach (var term in section.Terms)
            {
                var row = new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["id"] = concept.Id,
                    ["lang"] = section.Tag,
                    ["term"] = term.Text,
                    ["status"] = GlossarySchema.Status.Word(term.Status),
                };
                foreach (var column in GlossaryColumn.OfTerms.Where(column => column.Name != "region" || term.Region != section.Tag))
                {
                    Put(row, column.Name, column.Get(term));
                }

                if (told.Add(section.Language))
                {
                    Put(row, "definition", For(concept.Definition, section.Language));
                    Put(row, "concept_note", For(concept.Note, section.Language));
                }

                if (isFirst)
                {
                    PutConcept(row, concept);
                }

                isFirst = false;
                foreach (var item in term.Use.Concat(term.LookupForms).Concat(term.Forms).Concat(term.Exceptions).Where(item => !GlossaryColumn.CanBeListed(item)))
                {
                    report.Drop(concept.Id, "items of lists with a |", item);
                }

                yield return row;
            }
        }
    }

    private static void PutConcept(Dictionary<string, string> row, Concept concept)
    {
        Put(row, "domain", concept.Domain);
        Put(row, "kind", concept.Kind == (UsedFields.HasAcronym(concept) ? ConceptKind.Org : ConceptKind.Term) ? null : GlossarySchema.Kind.Word(concept.Kind));
        Put(row, "source", concept.Source?.Reference);
        Put(row, "source_date", UsedFields.Day(concept.Source?.Date));
        Put(row, "source_url", concept.Source?.Url);
        Put(row, "date", UsedFields.Day(concept.Date));
        Put(row, "related", GlossaryColumn.List(concept.Related));
    }

    // A text without language stands at every language.
    private static string? For(LocalizedText text, Language language) => text.Any ?? (language == Language.French ? text.French : text.English);

    private static void Put(Dictionary<string, string> row, string column, string? value)
    {
        if (value is not null)
        {
            row[column] = value;
        }
    }
}
