using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Csv;

/// <summary>Cells that say something of a concept, not of a term.</summary>
internal static class CsvConceptCells
{
    /// <summary>Their columns.</summary>
    public static IReadOnlySet<string> Columns { get; } =
        new HashSet<string> { "kind", "domain", "definition", "concept_note", "date", "related", "source", "source_date", "source_url" };

    /// <summary>Adds what a cell says of a concept.</summary>
    /// <returns>False if it makes no sense, or is not what a row above says.</returns>
    public static bool Add(ConceptDraft draft, string column, string cell, Language? language)
    {
        switch (column)
        {
            case "kind":
                return (draft.Kind ??= GlossarySchema.Kind.Find(cell)) is { } kind && kind == GlossarySchema.Kind.Find(cell);
            case "domain":
                return (draft.Domain ??= cell) == cell;
            case "source":
                return (draft.Source ??= cell) == cell;
            case "source_url":
                return (draft.SourceUrl ??= cell) == cell;
            case "source_date":
                return (draft.SourceDate ??= IsoDate.Read(cell)) is { } looked && looked == IsoDate.Read(cell);
            case "date":
                return (draft.Date ??= IsoDate.Read(cell)) is { } day && day == IsoDate.Read(cell);
            case "related":
                draft.Related.AddRange(GlossaryColumn.List(cell));
                return true;
            case "definition":
                draft.Definition = With(draft.Definition, cell, language);
                return draft.Definition.Any == cell || draft.Definition.French == cell || draft.Definition.English == cell;
            default:
                draft.Note = With(draft.Note, cell, language);
                return draft.Note.Any == cell || draft.Note.French == cell || draft.Note.English == cell;
        }
    }

    private static LocalizedText With(LocalizedText text, string cell, Language? language) => language switch
    {
        Language.French => text with { French = text.French ?? cell },
        Language.English => text with { English = text.English ?? cell },
        _ => text with { Any = text.Any ?? cell },
    };

    /// <summary>A concept whose texts have no language where every language has the same words.</summary>
    public static ConceptDraft Merged(ConceptDraft draft)
    {
        var languages = draft.Sections.Select(section => Languages.FromTag(section.Tag)).Distinct().ToList();
        draft.Definition = Merged(draft.Definition, languages);
        draft.Note = Merged(draft.Note, languages);
        return draft;
    }

    private static LocalizedText Merged(LocalizedText text, List<Language?> languages) =>
        (text.French ?? text.English) is { } any && languages.TrueForAll(language => (language == Language.French ? text.French : text.English) == any)
            ? new LocalizedText(any)
            : text;
}
