using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Editing;

/// <summary>The fields of concepts and terms as people name them: <c>status</c>, <c>definition.fr</c>, <c>rules.severity.TERM030</c>.</summary>
public static class GlossaryFields
{
    private static readonly HashSet<string> Lists = ["match", "except", "forms", "use", "related", "disable", "paths", "ok", "bad"];

    /// <summary>Keys of an entry in their usual order, languages included.</summary>
    public static IReadOnlyList<string> EntryOrder { get; } =
        ["id", "kind", "domain", "definition", "note", "source", "date", "en", "en-CA", "en-US", "en-GB", "fr", "fr-CA", "fr-FR", "related", "rules"];

    /// <summary>Keys of a term in their usual order: the words, what they are, how they vary, what to write, and why.</summary>
    public static IReadOnlyList<string> TermOrder { get; } =
    [
        "term", "status", "type", "pos", "of", "gender", "number", "inflect", "forms", "region", "case", "use", "match", "except", "why", "since", "until", "note",
    ];

    /// <summary>Keys of <c>rules</c> in their usual order: settings first, samples last.</summary>
    public static IReadOnlyList<string> RulesOrder { get; } = ["first_use", "bilingual", "quotes", "severity", "disable", "paths", "tests"];

    /// <summary>Whether a field holds a list, to which items can be added.</summary>
    public static bool IsList(string field) => Lists.Contains(field[(field.LastIndexOf('.') + 1)..]);

    /// <summary>Whether a list of one is written as a text, as in <c>use: NATO</c>.</summary>
    public static bool IsWrittenAlone(string field) => field == "use";

    /// <summary>The usual order of the keys beside a key of a field.</summary>
    /// <param name="field">Keys above it, joined by dots; empty for the entry or term itself.</param>
    /// <param name="isTerm">Whether it is a field of a term.</param>
    public static IReadOnlyList<string> Order(string field, bool isTerm) => (field, isTerm) switch
    {
        ("", true) => TermOrder,
        ("", false) => EntryOrder,
        ("source", false) => GlossarySchema.SourceKeys,
        ("rules", false) => RulesOrder,
        ("rules.tests", false) => [.. GlossarySchema.TestKeys, "en", "fr"],
        ("definition" or "note", false) => ["en", "fr"],
        _ => GlossarySchema.TestKeys,
    };

    /// <summary>What is wrong with the name of a field; null if nothing is. Keys below the first are for the reader to judge.</summary>
    /// <param name="field">As people name it.</param>
    /// <param name="isTerm">Whether it should be a field of a term.</param>
    public static string? Problem(string field, bool isTerm)
    {
        ArgumentNullException.ThrowIfNull(field);
        var known = isTerm ? GlossarySchema.TermKeys : GlossarySchema.EntryKeys;
        var first = field.Split('.')[0];
        if (known.Contains(first))
        {
            return null;
        }

        var what = isTerm ? "a term" : "a concept";
        var hint = Spelling.Closest(first, known) is { } near ? $"Did you mean '{near}'?"
            : isTerm && GlossarySchema.EntryKeys.Contains(first) ? "It is one of the concept: leave --term out."
            : !isTerm && GlossarySchema.TermKeys.Contains(first) ? "It is one of a term: name the term with --term."
            : !isTerm && LanguageTags.Parse(first) is not null ? $"Add terms with 'glossary add ID --{first[..2]} TERM'; change one with --term."
            : Spelling.Closest(first, isTerm ? GlossarySchema.EntryKeys : GlossarySchema.TermKeys) is { } other ? isTerm ? $"Did you mean '{other}' of the concept? Leave --term out." : $"Did you mean '{other}' of a term? Name the term with --term."
            : $"Fields of {what}: {string.Join(", ", known)}.";
        return $"{what} has no field '{first}'. {hint}";
    }
}
