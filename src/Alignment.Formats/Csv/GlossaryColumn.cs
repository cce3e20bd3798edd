using System.Globalization;
using Alignment.Core.Terminology;
using Alignment.Formats.Glossaries.Exchange;

namespace Alignment.Formats.Csv;

/// <summary>A column for a property of terms.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Get">What a term says; null if nothing.</param>
/// <param name="Set">The term with what a cell says; null if the cell makes no sense.</param>
internal sealed record GlossaryColumn(string Name, Func<Term, string?> Get, Func<Term, string, Term?> Set)
{
    private const char ListSeparator = '|';

    /// <summary>Columns of terms, in order; those behind <c>note</c> are written only where they are used.</summary>
    public static IReadOnlyList<GlossaryColumn> OfTerms { get; } =
    [
        new("type", term => term.Type == TermTypes.Guess(term.Text) ? null : GlossarySchema.Type.Word(term.Type), (term, cell) => GlossarySchema.Type.Find(cell) is { } type ? term with { Type = type } : null),
        new("pos", term => term.PartOfSpeech is { } pos ? GlossarySchema.PartOfSpeech.Word(pos) : null, (term, cell) => GlossarySchema.PartOfSpeech.Find(cell) is { } pos ? term with { PartOfSpeech = pos } : null),
        new("gender", term => term.Gender is { } gender ? GlossarySchema.Gender.Word(gender) : null, (term, cell) => GlossarySchema.Gender.Find(cell) is { } gender ? term with { Gender = gender } : null),
        new("region", term => term.Region, (term, cell) => ConceptDraft.SectionTag(cell) is { Length: > 2 } region ? term with { Region = region } : null),
        new("use", term => List(term.Use), (term, cell) => term with { Use = List(cell) }),
        new("note", term => term.Note, (term, cell) => term with { Note = cell }),
        new("number", term => term.Number is { } number ? GlossarySchema.Number.Word(number) : null, (term, cell) => GlossarySchema.Number.Find(cell) is { } number ? term with { Number = number } : null),
        new("of", term => term.Of, (term, cell) => term with { Of = cell }),
        new("why", term => term.Why, (term, cell) => term with { Why = cell }),
        new("match", term => List(term.LookupForms), (term, cell) => term with { LookupForms = List(cell) }),
        new("forms", term => List(term.Forms), (term, cell) => term with { Forms = List(cell) }),
        new("except", term => List(term.Exceptions), (term, cell) => term with { Exceptions = List(cell) }),
        new("inflect", term => term.Inflection == Inflection.Auto ? null : GlossarySchema.Inflect.Word(term.Inflection), (term, cell) => GlossarySchema.Inflect.Find(cell) is { } inflection ? term with { Inflection = inflection } : null),
        new("case", term => term.Case == CasePolicy.Smart ? null : GlossarySchema.Case.Word(term.Case), (term, cell) => GlossarySchema.Case.Find(cell) is { } policy ? term with { Case = policy } : null),
        new("since", term => UsedFields.Day(term.Since), (term, cell) => Day(cell) is { } day ? term with { Since = day } : null),
        new("until", term => UsedFields.Day(term.Until), (term, cell) => Day(cell) is { } day ? term with { Until = day } : null),
    ];

    /// <summary>A day as 2026-05-31; null if a cell is none.</summary>
    public static DateOnly? Day(string cell) =>
        DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Whether a text can be an item of a list in a cell.</summary>
    public static bool CanBeListed(string text) => !text.Contains(ListSeparator, StringComparison.Ordinal);

    /// <summary>The items of a cell.</summary>
    public static IReadOnlyList<string> List(string cell) =>
        [.. cell.Split(ListSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ConceptDraft.Clean).Where(item => item.Length > 0).Distinct(StringComparer.Ordinal)];

    /// <summary>Items as a cell; null if there are none.</summary>
    public static string? List(IReadOnlyList<string> items) => items.Where(CanBeListed).ToList() is { Count: > 0 } listed ? string.Join($" {ListSeparator} ", listed) : null;
}
