using Alignment.Core.Terminology;
using Alignment.Core.Text;

namespace Alignment.Formats.Glossaries.Exchange;

/// <summary>A concept as the glossary file says it: keys, lists and texts, in the usual order, without what a reader fills in.</summary>
internal static class GlossaryTree
{
    /// <summary>The head of a file.</summary>
    public static TreeMap Head(string? englishRegion, string? frenchRegion)
    {
        var regions = new TreeMap().Add("en", englishRegion).Add("fr", frenchRegion);
        return new TreeMap().Add("version", "1").Add("languages", new TreeList([new TreeText("en"), new TreeText("fr")]))
            .Add("defaults", new TreeMap().Add("region", regions));
    }

    /// <summary>An entry.</summary>
    public static TreeMap Of(Concept concept)
    {
        var entry = new TreeMap().Add("id", concept.Id);
        if (concept.Kind != (UsedFields.HasAcronym(concept) ? ConceptKind.Org : ConceptKind.Term))
        {
            entry.Add("kind", GlossarySchema.Kind.Word(concept.Kind));
        }

        entry.Add("domain", concept.Domain)
            .Add("definition", Localized(concept.Definition))
            .Add("note", Localized(concept.Note))
            .Add("source", Source(concept.Source))
            .Add("date", UsedFields.Day(concept.Date));
        foreach (var section in concept.Sections.OrderBy(section => section.Tag, StringComparer.Ordinal)) // English first, as in the house's files
        {
            entry.Add(section.Tag, Section(section));
        }

        return entry.Add("related", TreeList.Of(concept.Related)).Add("rules", Rules(concept.Rules));
    }

    private static TreeValue? Localized(LocalizedText text) =>
        text.Any is { } any ? new TreeText(any) : new TreeMap().Add("en", text.English).Add("fr", text.French).OrNothing;

    private static TreeValue? Source(GlossarySource? source) => source switch
    {
        null => null,
        { Date: null, Url: null } => new TreeText(source.Reference),
        _ => new TreeMap().Add("ref", source.Reference).Add("date", UsedFields.Day(source.Date)).Add("url", source.Url),
    };

    private static TreeList Section(LanguageSection section) => new([.. section.Terms.Select((term, index) =>
        Term(term, index == 0 ? TermStatus.Preferred : TermStatus.Admitted, section.Tag))]);

    private static TreeMap Term(Term term, TermStatus usual, string tag) => new TreeMap()
        .Add("term", term.Text)
        .Add("status", term.Status == usual ? null : GlossarySchema.Status.Word(term.Status))
        .Add("type", term.Type == TermTypes.Guess(term.Text) ? null : GlossarySchema.Type.Word(term.Type))
        .Add("pos", term.PartOfSpeech is { } pos ? GlossarySchema.PartOfSpeech.Word(pos) : null)
        .Add("gender", term.Gender is { } gender ? GlossarySchema.Gender.Word(gender) : null)
        .Add("number", term.Number is { } number ? GlossarySchema.Number.Word(number) : null)
        .Add("of", term.Of)
        .Add("inflect", term.Inflection == Inflection.Auto ? null : GlossarySchema.Inflect.Word(term.Inflection))
        .Add("forms", TreeList.Of(term.Forms))
        .Add("case", term.Case == CasePolicy.Smart ? null : GlossarySchema.Case.Word(term.Case))
        .Add("match", TreeList.Of(term.LookupForms))
        .Add("except", TreeList.Of(term.Exceptions))
        .Add("region", term.Region == tag ? null : term.Region)
        .Add("use", term.Use is [var only] ? new TreeText(only) : TreeList.Of(term.Use))
        .Add("why", term.Why)
        .Add("note", term.Note)
        .Add("since", UsedFields.Day(term.Since))
        .Add("until", UsedFields.Day(term.Until));

    private static TreeMap? Rules(ConceptRules rules)
    {
        var severities = new TreeMap();
        foreach (var (rule, severity) in rules.Severities.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            severities.Add(rule, GlossarySchema.Severity.Word(severity));
        }

        return new TreeMap()
            .Add("severity", severities.OrNothing)
            .Add("disable", TreeList.Of(rules.Disabled))
            .Add("first_use", rules.FirstUse is { } first ? GlossarySchema.FirstUse.Word(first) : null)
            .Add("bilingual", rules.Bilingual == BilingualPolicy.Any ? null : GlossarySchema.Bilingual.Word(rules.Bilingual))
            .Add("quotes", rules.Quotations == QuotationPolicy.Skip ? null : GlossarySchema.Quotes.Word(rules.Quotations))
            .Add("paths", TreeList.Of(rules.Paths))
            .Add("tests", Tests(rules.Tests).OrNothing)
            .OrNothing;
    }

    private static TreeMap Tests(IReadOnlyList<GlossaryTest> tests)
    {
        var all = Samples(tests, null);
        foreach (var language in new[] { Language.English, Language.French })
        {
            all.Add(language.Tag(), Samples(tests, language).OrNothing);
        }

        return all;
    }

    private static TreeMap Samples(IReadOnlyList<GlossaryTest> tests, Language? language) => new TreeMap()
        .Add("ok", TreeList.Of(tests.Where(test => test.Language == language && test.IsGood).Select(test => test.Text)))
        .Add("bad", TreeList.Of(tests.Where(test => test.Language == language && !test.IsGood).Select(test => test.Text)));
}
