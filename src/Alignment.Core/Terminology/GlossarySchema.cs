using Alignment.Core.Checking;

namespace Alignment.Core.Terminology;

/// <summary>The words of the glossary file: its keys and the values they take. <c>docs/glossary.schema.json</c> says the same to editors.</summary>
public static class GlossarySchema
{
    /// <summary>The newest version of the file format that this program reads.</summary>
    public const int Version = 1;

    /// <summary>Keys of the file.</summary>
    public static IReadOnlyList<string> FileKeys { get; } = ["version", "languages", "defaults", "entries"];

    /// <summary>Keys of <c>defaults</c>.</summary>
    public static IReadOnlyList<string> DefaultsKeys { get; } = ["region", "inflect", "case", "quotes", "first_use", "bilingual"];

    /// <summary>Keys of an entry, its language tags aside.</summary>
    public static IReadOnlyList<string> EntryKeys { get; } =
        ["id", "kind", "domain", "definition", "note", "source", "date", "related", "rules"];

    /// <summary>Keys of <c>source</c>.</summary>
    public static IReadOnlyList<string> SourceKeys { get; } = ["ref", "date", "url"];

    /// <summary>Keys of <c>rules</c>.</summary>
    public static IReadOnlyList<string> RulesKeys { get; } =
        ["severity", "disable", "first_use", "bilingual", "quotes", "paths", "tests"];

    /// <summary>Keys of <c>tests</c>, or of a language in it.</summary>
    public static IReadOnlyList<string> TestKeys { get; } = ["ok", "bad"];

    /// <summary>Keys of a term.</summary>
    public static IReadOnlyList<string> TermKeys { get; } =
    [
        "term", "status", "type", "pos", "gender", "number", "of", "inflect", "forms", "case", "match", "except",
        "region", "use", "why", "note", "since", "until",
    ];

    /// <summary>Values of <c>kind</c>.</summary>
    public static Choice<ConceptKind> Kind { get; } = new(
        ("org", ConceptKind.Org), ("person", ConceptKind.Person), ("place", ConceptKind.Place), ("event", ConceptKind.Event),
        ("program", ConceptKind.Program), ("term", ConceptKind.Term), ("title", ConceptKind.Title));

    /// <summary>Values of <c>status</c>.</summary>
    public static Choice<TermStatus> Status { get; } = new(
        ("preferred", TermStatus.Preferred), ("admitted", TermStatus.Admitted), ("deprecated", TermStatus.Deprecated),
        ("forbidden", TermStatus.Forbidden), ("lookup", TermStatus.Lookup), ("proposed", TermStatus.Proposed));

    /// <summary>Values of <c>type</c>.</summary>
    public static Choice<TermType> Type { get; } = new(
        ("full", TermType.FullForm), ("acronym", TermType.Acronym), ("abbreviation", TermType.Abbreviation),
        ("short", TermType.ShortForm), ("variant", TermType.Variant));

    /// <summary>Values of <c>pos</c>.</summary>
    public static Choice<PartOfSpeech> PartOfSpeech { get; } = new(
        ("noun", Terminology.PartOfSpeech.Noun), ("verb", Terminology.PartOfSpeech.Verb),
        ("adjective", Terminology.PartOfSpeech.Adjective), ("adverb", Terminology.PartOfSpeech.Adverb),
        ("other", Terminology.PartOfSpeech.Other));

    /// <summary>Values of <c>gender</c>.</summary>
    public static Choice<Gender> Gender { get; } = new(
        ("m", Terminology.Gender.Masculine), ("f", Terminology.Gender.Feminine), ("epicene", Terminology.Gender.Epicene));

    /// <summary>Values of <c>number</c>.</summary>
    public static Choice<GrammaticalNumber> Number { get; } = new(
        ("sg", GrammaticalNumber.Singular), ("pl", GrammaticalNumber.Plural));

    /// <summary>Values of <c>inflect</c>.</summary>
    public static Choice<Inflection> Inflect { get; } = new(
        ("auto", Inflection.Auto), ("none", Inflection.None), ("plural", Inflection.Plural), ("head", Inflection.Head));

    /// <summary>Values of <c>case</c>.</summary>
    public static Choice<CasePolicy> Case { get; } = new(
        ("smart", CasePolicy.Smart), ("exact", CasePolicy.Exact), ("ignore", CasePolicy.Ignore));

    /// <summary>Values of <c>first_use</c>.</summary>
    public static Choice<FirstUse> FirstUse { get; } = new(
        ("expand", Terminology.FirstUse.Expand), ("never", Terminology.FirstUse.Never), ("known", Terminology.FirstUse.Known));

    /// <summary>Values of <c>bilingual</c>.</summary>
    public static Choice<BilingualPolicy> Bilingual { get; } = new(
        ("required", BilingualPolicy.Required), ("any", BilingualPolicy.Any), ("none", BilingualPolicy.None));

    /// <summary>Values of <c>quotes</c>.</summary>
    public static Choice<QuotationPolicy> Quotes { get; } = new(
        ("check", QuotationPolicy.Check), ("skip", QuotationPolicy.Skip));

    /// <summary>Values under <c>severity</c>.</summary>
    public static Choice<Severity> Severity { get; } = new(
        ("error", Checking.Severity.Error), ("warning", Checking.Severity.Warning), ("info", Checking.Severity.Info),
        ("none", Checking.Severity.None));
}
