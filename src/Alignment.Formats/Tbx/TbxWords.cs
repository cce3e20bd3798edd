using Alignment.Core.Terminology;

namespace Alignment.Formats.Tbx;

/// <summary>The words of TBX-Basic, ISO 30042:2019, for what a glossary says; and those of older files, for reading.</summary>
internal static class TbxWords
{
    public const string Core = "urn:iso:std:iso:30042:ed-2";
    public const string Min = "http://www.tbxinfo.net/ns/min";
    public const string Basic = "http://www.tbxinfo.net/ns/basic";

    /// <summary>Notes that say of a term what TBX-Basic has no category for; people read them, and <see cref="TbxReader"/> does.</summary>
    public const string Forbidden = "forbidden";
    public const string Lookup = "lookup";
    public const string Proposed = "proposed";

    private static readonly HashSet<string> Labels = [Lookup, "number", "of", "use", "why", "since", "until", "note"];

    /// <summary>Whether a plain note could be taken for one of those.</summary>
    public static bool IsLabelled(string note) =>
        note is Forbidden or Lookup or Proposed || (note.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon && Labels.Contains(note[..colon]));

    public static string? Of(TermStatus status, bool isPast) => status switch
    {
        TermStatus.Preferred => "preferredTerm-admn-sts",
        TermStatus.Admitted or TermStatus.Lookup => "admittedTerm-admn-sts",
        TermStatus.Deprecated => isPast ? "supersededTerm-admn-sts" : "deprecatedTerm-admn-sts",
        TermStatus.Forbidden => "deprecatedTerm-admn-sts",
        _ => null,
    };

    /// <summary>The status a value stands for; null for none that is known. <c>normativeAuthorization</c> of 2008 has the same words.</summary>
    public static TermStatus? Status(string value) => value.Replace("-admn-sts", "", StringComparison.Ordinal).Replace("Term", "", StringComparison.Ordinal) switch
    {
        "preferred" or "standardized" => TermStatus.Preferred,
        "admitted" => TermStatus.Admitted,
        "deprecated" or "superseded" or "obsolete" => TermStatus.Deprecated,
        "forbidden" or "notRecommended" => TermStatus.Forbidden,
        "proposed" or "suggested" => TermStatus.Proposed,
        _ => null,
    };

    public static string Of(TermType type) => type switch
    {
        TermType.Acronym => "acronym",
        TermType.Abbreviation => "abbreviation",
        TermType.ShortForm => "shortForm",
        TermType.Variant => "variant",
        _ => "fullForm",
    };

    public static TermType? Type(string value) => value switch
    {
        "fullForm" or "entryTerm" => TermType.FullForm,
        "acronym" or "initialism" => TermType.Acronym,
        "abbreviation" or "clippedTerm" => TermType.Abbreviation,
        "shortForm" => TermType.ShortForm,
        "variant" => TermType.Variant,
        _ => null,
    };

    public static string Of(PartOfSpeech pos) => GlossarySchema.PartOfSpeech.Word(pos);

    public static PartOfSpeech? PartOfSpeech(string value) => value switch
    {
        "properNoun" or "proper noun" => Alignment.Core.Terminology.PartOfSpeech.Noun,
        _ => GlossarySchema.PartOfSpeech.Find(value.ToLowerInvariant()),
    };

    public static string Of(Gender gender) => gender switch
    {
        Alignment.Core.Terminology.Gender.Masculine => "masculine",
        Alignment.Core.Terminology.Gender.Feminine => "feminine",
        _ => "other",
    };

    public static Gender? Gender(string value) => value switch
    {
        "masculine" => Alignment.Core.Terminology.Gender.Masculine,
        "feminine" => Alignment.Core.Terminology.Gender.Feminine,
        "other" or "otherGender" => Alignment.Core.Terminology.Gender.Epicene,
        _ => null,
    };
}
