using Alignment.Core.Terminology;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Csv;

/// <summary>What people call the columns of a table of terms.</summary>
internal static class CsvHeader
{
    private static readonly HashSet<string> Known =
    [
        "id", "lang", "term", "status", "domain", "source", "kind", "definition", "concept_note", "date", "related", "source_date", "source_url",
        .. GlossaryColumn.OfTerms.Select(column => column.Name),
    ];

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["language"] = "lang",
        ["langue"] = "lang",
        ["concept"] = "id",
        ["concept_id"] = "id",
        ["terme"] = "term",
        ["statut"] = "status",
        ["part_of_speech"] = "pos",
        ["genre"] = "gender",
        ["domaine"] = "domain",
        ["subject"] = "domain",
        ["subject_field"] = "domain",
        ["comment"] = "note",
        ["notes"] = "note",
        ["remarque"] = "note",
        ["définition"] = "definition",
        ["french"] = "fr",
        ["français"] = "fr",
        ["francais"] = "fr",
        ["english"] = "en",
        ["anglais"] = "en",
    };

    /// <summary>The column a name stands for: one that is known, a language tag, or the name itself.</summary>
    public static string Column(string name)
    {
        var word = name.Trim().ToLowerInvariant().Replace(' ', '_');
        word = Aliases.GetValueOrDefault(word, word);
        return Known.Contains(word) ? word : IsTag(word) ? ConceptDraft.SectionTag(word)! : word;
    }

    /// <summary>Whether a glossary has a place for a column.</summary>
    public static bool IsKnown(string column) => Known.Contains(column) || ConceptDraft.SectionTag(column) == column;

    /// <summary>The status a word stands for, in the words of several programs; null for others.</summary>
    public static TermStatus? Status(string word) => word.ToLowerInvariant() switch
    {
        "approved" => TermStatus.Preferred,
        "obsolete" or "superseded" or "non-standard" => TermStatus.Deprecated,
        "rejected" => TermStatus.Forbidden,
        "provisional" => TermStatus.Proposed,
        var known => GlossarySchema.Status.Find(known),
    };

    // fr, en_ca: not "english term"
    private static bool IsTag(string word) => word.Split('-', '_') is ["fr" or "en", ..] subtags && subtags.Length <= 2 && ConceptDraft.SectionTag(word) is not null;
}
