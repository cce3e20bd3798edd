using Alignment.Core.Lexicon;
using Alignment.Core.Text;
using Alignment.Core.Translations;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Suggests new glossary entries from aligned text: names, acronyms, terms of one or several words, with their translation.</summary>
/// <remarks>
/// Terms that the text defines come first. The others are phrases of both languages that occur in the same pairs and whose words translate each other,
/// ordered by how surely they do and by how much they look like terms. The same pairs give the same suggestions, in whatever order they come.
/// </remarks>
/// <param name="lexicon">What words translate each other, and how frequent they are elsewhere.</param>
/// <param name="options">What to suggest; null for the defaults.</param>
public sealed class TermMiner(BilingualLexicon lexicon, TermMinerOptions? options = null)
{
    private readonly TermMinerOptions options = options ?? new TermMinerOptions();
    private readonly KnownTerms known = new(options?.Known ?? Glossary.Empty);

    /// <summary>The suggestions, best first.</summary>
    /// <param name="pairs">Aligned text; what is not finished, or not probable enough, is left aside.</param>
    /// <param name="progress">Is told what is being done, and the share of it that is done; null for nobody.</param>
    /// <param name="cancellationToken">Looked at once a pair.</param>
    public IReadOnlyList<TermSuggestion> Suggest(
        IEnumerable<TranslationUnit> pairs, IProgress<SuggestionProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var units = Distinct(pairs);
        progress?.Report(new SuggestionProgress("reading words", 0));
        var french = new SuggestionSide([.. units.Select(unit => unit.French.Text.Text)], Language.French, lexicon.French, cancellationToken);
        var english = new SuggestionSide([.. units.Select(unit => unit.English.Text.Text)], Language.English, lexicon.English, cancellationToken);
        var cover = new WordCover(lexicon, french.Text, english.Text, cancellationToken);

        progress?.Report(new SuggestionProgress("collecting phrases", 0));
        var defined = Defined(french, english, cover, cancellationToken);
        var (frenchAcronyms, englishAcronyms) = (new Acronyms(french, cancellationToken), new Acronyms(english, cancellationToken));
        var frenchPhrases = Phrases(french, defined.Select(pair => pair.French), frenchAcronyms, cancellationToken);
        var englishPhrases = Phrases(english, defined.Select(pair => pair.English), englishAcronyms, cancellationToken);

        var links = new TermLinker(french, english, cover).Link(
            frenchPhrases, englishPhrases, defined, share => progress?.Report(new SuggestionProgress("comparing phrases", share)), cancellationToken);

        var worth = new TermWorth(french, english);
        var scored = NestedTerms.Remove(links, french, english)
            .Select(link => (Link: link, Score: worth.Of(link)))
            .Where(term => term.Score >= options.MinScore && IsNew(term.Link))
            .OrderByDescending(term => term.Score)
            .ThenByDescending(term => term.Link.Together)
            .ThenBy(term => term.Link.English.Surface, StringComparer.Ordinal)
            .ThenBy(term => term.Link.French.Surface, StringComparer.Ordinal)
            .ToList();
        var contexts = new ContextFinder(units, french, english);
        return [.. WithoutLoneAcronyms(scored, frenchAcronyms, englishAcronyms).Take(options.Max).Select(term => new TermSuggestion
        {
            French = Suggested(term.Link.French, frenchAcronyms, frenchPhrases, Language.French),
            English = Suggested(term.Link.English, englishAcronyms, englishPhrases, Language.English),
            Score = term.Score,
            Together = term.Link.Together,
            IsDefined = term.Link.IsDefined,
            Contexts = contexts.Of(term.Link, options.Contexts),
        })];
    }

    /// <summary>The pairs to learn from: each text pair once, in an order of their own.</summary>
    private List<TranslationUnit> Distinct(IEnumerable<TranslationUnit> pairs) =>
    [
        .. pairs
            .Where(pair => pair.IsFinished && pair.Probability >= options.MinProbability)
            .OrderBy(pair => pair.French.Text.Text, StringComparer.Ordinal)
            .ThenBy(pair => pair.English.Text.Text, StringComparer.Ordinal)
            .ThenBy(pair => pair.Place.File, StringComparer.Ordinal)
            .ThenBy(pair => pair.Place.StartLine)
            .ThenBy(pair => pair.Place.StartColumn)
            .DistinctBy(pair => (pair.French.Text.Text, pair.English.Text.Text)),
    ];

    private static HashSet<(ulong French, ulong English)> Defined(SuggestionSide french, SuggestionSide english, WordCover cover, CancellationToken cancellationToken) =>
    [
        .. new DefinitionFinder(french, english, cover).Find(cancellationToken)
            .Select(pair => (PhraseKeys.Of(pair.French, Language.French), PhraseKeys.Of(pair.English, Language.English))),
    ];

    private PhraseTable Phrases(SuggestionSide side, IEnumerable<ulong> defined, Acronyms acronyms, CancellationToken cancellationToken)
    {
        var fulls = acronyms.Fulls.ToHashSet();
        return new PhraseTable(side, defined.Concat(fulls).ToHashSet(), fulls, options.MinCount, cancellationToken);
    }

    private static SuggestedTerm Suggested(Phrase phrase, Acronyms acronyms, PhraseTable phrases, Language language)
    {
        var acronym = acronyms.Of(phrase.Key);
        var shortened = acronym is null ? null : phrases.Find(PhraseKeys.Of(acronym, language));
        return new SuggestedTerm(phrase.Surface, acronym, phrase.Places.Count + (shortened?.Places.Count ?? 0));
    }

    private bool IsNew(TermLink link) =>
        !known.Has(link.French.Key, link.English.Key) && !options.Rejected.Has(link.French.Key, link.English.Key);

    /// <summary>An acronym stands with its full forms where these are suggested; it is no entry of its own then.</summary>
    private static IEnumerable<(TermLink Link, double Score)> WithoutLoneAcronyms(
        IReadOnlyList<(TermLink Link, double Score)> terms, Acronyms french, Acronyms english)
    {
        var fulls = terms.Select(term => (term.Link.French.Key, term.Link.English.Key)).ToHashSet();
        return terms.Where(term => french.FullOf(term.Link.French.Key) is not { } first
            || english.FullOf(term.Link.English.Key) is not { } second
            || !fulls.Contains((first, second)));
    }
}
