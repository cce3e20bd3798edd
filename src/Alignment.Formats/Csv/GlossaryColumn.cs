using Alignment.Core.Terminology;
using Alignment.Core.Text;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Csv;

/// <summary>A column for a property of terms.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Get">What a term says; null if nothing.</param>
/// <param name="Set">The term with what a cell says; null if the cell makes no sense.</param>
internal sealed record GlossaryColumn(string Name, Func<Term, string?> Get, Func<Term, string, Term?> Set)
{
    private const char ListSeparator = '|';

    /// <summary>Columns of terms, in order.</summary>
    public static IReadOnlyList<GlossaryColumn> OfTerms { get; } =
    [
        Word("type", GlossarySchema.Type, term => term.Type == TermTypes.Guess(term.Text) ? null : term.Type, (term, type) => term with { Type = type }),
        Word("pos", GlossarySchema.PartOfSpeech, term => term.PartOfSpeech, (term, pos) => term with { PartOfSpeech = pos }),
        Word("gender", GlossarySchema.Gender, term => term.Gender, (term, gender) => term with { Gender = gender }),
        new("region", term => term.Region, (term, cell) => ConceptDraft.SectionTag(cell) is { Length: > 2 } region ? term with { Region = region } : null),
        Texts("use", term => term.Use, (term, use) => term with { Use = use }),
        Text("note", term => term.Note, (term, note) => term with { Note = note }),
        Word("number", GlossarySchema.Number, term => term.Number, (term, number) => term with { Number = number }),
        Text("of", term => term.Of, (term, of) => term with { Of = of }),
        Text("why", term => term.Why, (term, why) => term with { Why = why }),
        Texts("match", term => term.LookupForms, (term, forms) => term with { LookupForms = forms }),
        Texts("forms", term => term.Forms, (term, forms) => term with { Forms = forms }),
        Texts("except", term => term.Exceptions, (term, phrases) => term with { Exceptions = phrases }),
        Word("inflect", GlossarySchema.Inflect, term => term.Inflection == Inflection.Auto ? null : term.Inflection, (term, inflection) => term with { Inflection = inflection }),
        Word("case", GlossarySchema.Case, term => term.Case == CasePolicy.Smart ? null : term.Case, (term, policy) => term with { Case = policy }),
        Date("since", term => term.Since, (term, day) => term with { Since = day }),
        Date("until", term => term.Until, (term, day) => term with { Until = day }),
    ];

    /// <summary>Whether a text can be an item of a list in a cell.</summary>
    public static bool CanBeListed(string text) => !text.Contains(ListSeparator, StringComparison.Ordinal);

    /// <summary>The items of a cell.</summary>
    public static IReadOnlyList<string> List(string cell) =>
        [.. cell.Split(ListSeparator).Select(ConceptDraft.Clean).Where(item => item.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Items as a cell; null if there are none.</summary>
    public static string? List(IReadOnlyList<string> items) => items.Where(CanBeListed).ToList() is { Count: > 0 } listed ? string.Join($" {ListSeparator} ", listed) : null;

    private static GlossaryColumn Word<T>(string name, Choice<T> choice, Func<Term, T?> get, Func<Term, T, Term> with)
        where T : struct, Enum => new(
        name,
        term => get(term) is { } value ? choice.Word(value) : null,
        (term, cell) => choice.Find(cell.ToLowerInvariant()) is { } value ? with(term, value) : null);

    private static GlossaryColumn Text(string name, Func<Term, string?> get, Func<Term, string, Term> with) => new(name, get, with);

    private static GlossaryColumn Texts(string name, Func<Term, IReadOnlyList<string>> get, Func<Term, IReadOnlyList<string>, Term> with) =>
        new(name, term => List(get(term)), (term, cell) => with(term, List(cell)));

    private static GlossaryColumn Date(string name, Func<Term, DateOnly?> get, Func<Term, DateOnly, Term> with) =>
        new(name, term => UsedFields.Day(get(term)), (term, cell) => IsoDate.Read(cell) is { } day ? with(term, day) : null);
}
