using System.Globalization;
using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>Which fields of a glossary say something that nobody would fill in for them.</summary>
internal static class UsedFields
{
    /// <summary>Reports what a format has no place for.</summary>
    /// <param name="glossary">What is written.</param>
    /// <param name="carried">Fields that the format takes, as the glossary file calls them.</param>
    /// <param name="report">Where to report.</param>
    public static void ReportOthers(Glossary glossary, IReadOnlySet<string> carried, ExchangeReport report)
    {
        foreach (var concept in glossary.Concepts)
        {
            ReportOthers(concept, carried, report);
        }
    }

    /// <inheritdoc cref="ReportOthers(Glossary, IReadOnlySet{string}, ExchangeReport)"/>
    public static void ReportOthers(Concept concept, IReadOnlySet<string> carried, ExchangeReport report)
    {
        var fields = Of(concept).Concat(concept.Sections.SelectMany(section => section.Terms).SelectMany(Of));
        foreach (var (field, value) in fields)
        {
            if (!carried.Contains(field))
            {
                report.Drop(concept.Id, field, value);
            }
        }
    }

    /// <summary>Reports definitions and notes in a language that the concept has no terms in: formats with a part for each language have no place for them.</summary>
    public static void ReportTextsWithoutTerms(Concept concept, ExchangeReport report)
    {
        foreach (var language in new[] { Language.French, Language.English }.Where(language => !concept.Terms(language).Any()))
        {
            foreach (var (what, text) in new[] { ("definitions", concept.Definition), ("concept notes", concept.Note) })
            {
                if ((language == Language.French ? text.French : text.English) is { } value)
                {
                    report.Drop(concept.Id, $"{what} in {language.Tag()} without terms in it", value);
                }
            }
        }
    }

    private static IEnumerable<(string Field, string? Value)> Of(Concept concept)
    {
        if (concept.Kind != (HasAcronym(concept) ? ConceptKind.Org : ConceptKind.Term))
        {
            yield return ("kind", GlossarySchema.Kind.Word(concept.Kind));
        }

        (string, string?)[] texts =
        [
            ("domain", concept.Domain),
            ("definition", concept.Definition.Any ?? concept.Definition.English ?? concept.Definition.French),
            ("concept note", concept.Note.Any ?? concept.Note.English ?? concept.Note.French),
            ("source", concept.Source?.Reference),
            ("source date", Day(concept.Source?.Date)),
            ("source url", concept.Source?.Url),
            ("date", Day(concept.Date)),
            ("related", concept.Related.Count == 0 ? null : string.Join(", ", concept.Related)),
        ];
        foreach (var text in texts.Where(text => text.Item2 is not null))
        {
            yield return text;
        }

        var rules = concept.Rules;
        if (rules is not { Severities.Count: 0, Disabled: [], FirstUse: null, Bilingual: BilingualPolicy.Any, Quotations: QuotationPolicy.Skip, Paths: [] })
        {
            yield return ("rules", null);
        }

        if (rules.Tests.Count > 0)
        {
            yield return ("tests", null);
        }
    }

    private static IEnumerable<(string Field, string? Value)> Of(Term term)
    {
        (string, string?)[] texts =
        [
            ("type", term.Type == TermTypes.Guess(term.Text) ? null : GlossarySchema.Type.Word(term.Type)),
            ("pos", term.PartOfSpeech is { } pos ? GlossarySchema.PartOfSpeech.Word(pos) : null),
            ("gender", term.Gender is { } gender ? GlossarySchema.Gender.Word(gender) : null),
            ("number", term.Number is { } number ? GlossarySchema.Number.Word(number) : null),
            ("of", term.Of),
            ("inflect", term.Inflection == Inflection.Auto ? null : GlossarySchema.Inflect.Word(term.Inflection)),
            ("forms", Join(term.Forms)),
            ("case", term.Case == CasePolicy.Smart ? null : GlossarySchema.Case.Word(term.Case)),
            ("match", Join(term.LookupForms)),
            ("except", Join(term.Exceptions)),
            ("region", term.Region),
            ("use", Join(term.Use)),
            ("why", term.Why),
            ("note", term.Note),
            ("since", Day(term.Since)),
            ("until", Day(term.Until)),
        ];
        return texts.Where(text => text.Item2 is not null).Select(text => (text.Item1, (string?)$"{term.Text}: {text.Item2}"));
    }

    /// <summary>Whether a concept counts as an organisation where its kind is left out.</summary>
    public static bool HasAcronym(Concept concept) => concept.Sections.Any(section => section.Terms.Any(term => term.Type == TermType.Acronym));

    /// <summary>A day as glossary files write it.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Join(IReadOnlyList<string> texts) => texts.Count == 0 ? null : string.Join(", ", texts);
}
