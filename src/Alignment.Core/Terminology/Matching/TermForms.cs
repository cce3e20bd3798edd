using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Matching;

/// <summary>All spellings to look for on behalf of a concept.</summary>
internal static class TermForms
{
    /// <summary>The patterns of a concept in a language; proposed terms have none.</summary>
    public static IEnumerable<TermPattern> Patterns(Concept concept, Language language)
    {
        foreach (var term in concept.Terms(language).Where(term => term.Status != TermStatus.Proposed))
        {
            foreach (var (spelling, differences, form) in Distinct(Spellings(concept, term)))
            {
                if (TermPattern.Create(concept, term, spelling, differences, form: form) is { } pattern)
                {
                    yield return pattern;
                }
            }

            foreach (var phrase in term.Exceptions)
            {
                if (TermPattern.Create(concept, term, phrase, TermDifferences.None, isException: true) is { } exception)
                {
                    yield return exception;
                }
            }
        }
    }

    /// <summary>The forms that the language, or the entry, makes of a term, itself first, in an order that is the same for terms of one kind.</summary>
    public static IReadOnlyList<string> Inflections(Concept concept, Term term) =>
        [term.Text, .. Inflected(concept, term, NormalizedText.Of(term.Text)).Where(form => form.Differences == TermDifferences.Inflected).Select(form => form.Spelling), .. term.Forms];

    // One spelling may come about in several ways; the one that departs least from the term counts.
    private static Dictionary<string, SpelledForm>.ValueCollection Distinct(IEnumerable<SpelledForm> forms)
    {
        var bySpelling = new Dictionary<string, SpelledForm>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            Add(form);
            if (WithoutHyphens(form) is { } joined)
            {
                Add(joined);
            }
        }

        return bySpelling.Values;

        void Add(SpelledForm form)
        {
            if (!bySpelling.TryGetValue(form.Spelling, out var known) || form.Differences < known.Differences)
            {
                bySpelling[form.Spelling] = form;
            }
        }
    }

    private static IEnumerable<SpelledForm> Spellings(Concept concept, Term term)
    {
        yield return new SpelledForm(term.Text, TermDifferences.None, term.Text);
        var inflected = Inflected(concept, term, NormalizedText.Of(term.Text)).ToList();
        foreach (var form in inflected)
        {
            yield return form;
        }

        foreach (var form in term.Forms)
        {
            yield return new SpelledForm(form, TermDifferences.Inflected, form);
        }

        foreach (var lookup in term.LookupForms)
        {
            // Listed or not, what departs in capitals alone is a matter of capitals.
            var difference = string.Equals(lookup, term.Text, StringComparison.OrdinalIgnoreCase) ? TermDifferences.Case : TermDifferences.Lookup;
            yield return new SpelledForm(lookup, difference, term.Text);
            var others = Inflected(concept, term, NormalizedText.Of(lookup)).ToList();
            for (var i = 0; i < others.Count; i++)
            {
                // The same inflection of the term, where both have the same ones.
                var form = others[i].Differences == TermDifferences.Number ? term.Text
                    : others.Count == inflected.Count ? inflected[i].Spelling
                    : null;
                yield return others[i] with { Differences = others[i].Differences | difference, Form = form };
            }
        }
    }

    private static IEnumerable<SpelledForm> Inflected(Concept concept, Term term, string spelling)
    {
        var isPlural = term.Number == GrammaticalNumber.Plural;
        if (term.Language == Language.English)
        {
            return term.Forms.Count > 0 || term.Inflection == Inflection.None || isPlural
                ? []
                : EnglishInflector.Plurals(spelling).Select(AsInflected);
        }

        // French initials have no plural; people write one all the same, which is mended to the term.
        if (term.Type == TermType.Acronym && term.Inflection is Inflection.Auto or Inflection.None && spelling.All(c => char.IsUpper(c) || char.IsDigit(c)))
        {
            return isPlural || term.Forms.Count > 0 ? [] : [new SpelledForm(spelling + "s", TermDifferences.Number, term.Text)];
        }

        var forms = term.Forms.Count > 0 ? [] : term.Inflection switch
        {
            Inflection.None => [],
            Inflection.Head => isPlural ? [] : FrenchInflector.Plurals(spelling, headOnly: true),
            Inflection.Plural => isPlural ? [] : FrenchInflector.Plurals(spelling, headOnly: false, capitalsAgree: true),
            _ => FrenchAuto(concept, term, spelling, isPlural),
        };
        return forms.Select(AsInflected);

        static SpelledForm AsInflected(string form) => new(form, TermDifferences.Inflected, form);
    }

    private static IEnumerable<string> FrenchAuto(Concept concept, Term term, string spelling, bool isPlural)
    {
        // Names do not inflect.
        if (isPlural || (concept.Kind is not (ConceptKind.Term or ConceptKind.Title) && term.PartOfSpeech is null))
        {
            yield break;
        }

        foreach (var plural in FrenchInflector.Plurals(spelling, headOnly: false))
        {
            yield return plural;
        }

        var hasFeminine = term.Gender is not Gender.Feminine && (concept.Kind == ConceptKind.Title || term.PartOfSpeech == PartOfSpeech.Adjective);
        foreach (var feminine in hasFeminine ? FrenchInflector.Feminines(spelling) : [])
        {
            yield return feminine;
            foreach (var plural in FrenchInflector.Plurals(feminine, headOnly: false))
            {
                yield return plural;
            }
        }
    }

    // A space for a hyphen, and the reverse, is seen when the pattern is compared; words run together have to be patterns of their own.
    private static SpelledForm? WithoutHyphens(SpelledForm form) =>
        form.Spelling.Contains('-', StringComparison.Ordinal) && !form.Spelling.Contains('.', StringComparison.Ordinal)
            ? form with { Spelling = form.Spelling.Replace("-", "", StringComparison.Ordinal), Differences = form.Differences | TermDifferences.Separator }
            : null;

    /// <summary>A spelling to look for.</summary>
    /// <param name="Spelling">The spelling.</param>
    /// <param name="Differences">What it departs from the term in.</param>
    /// <param name="Form">How the glossary would write it; null where that cannot be told.</param>
    private sealed record SpelledForm(string Spelling, TermDifferences Differences, string? Form);
}
