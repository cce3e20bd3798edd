using Alignment.Core.Terminology;
using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Tells whether a concept without a term in the target is rendered all the same, or in a way that no glossary could list.</summary>
/// <remarks>
/// A translator who was given a text has to follow it closely. Where it is not known which side is the source, or none is, more is left to the writers: then something
/// has to show that the target means the concept.
/// </remarks>
internal static class OtherRenderings
{
    private const int Stem = 5; // letters that a word and its derivations share: ministre, ministériel
    private const int PlaceStem = 4; // Irak and irakien, France and français
    private const double Likely = 0.03; // of a word's translations, how likely one is at least that is more than chance

    /// <summary>Whether a rendering is there that is no term, or none can be expected.</summary>
    public static bool Excuse(PairCheck check, PairDirection direction, ConceptInPair concept)
    {
        var rules = concept.Concept.Rules;
        var isAsked = rules.Severities.ContainsKey("TERM030") || rules.Bilingual == BilingualPolicy.Required;
        var span = concept.Source[0].Span;
        return concept.Source.All(use => !use.Term.IsAccepted) // a word that is not to be written may well mean something else
            || HasAllWords(direction.Target, concept.Concept)
            || direction.Target.Uses.Exists(use => AreRelated(use.Concept, concept.Concept))
            || (!isAsked && (IsRephrasedFreely(concept, direction.Source.Text) || (concept.Concept.Kind == ConceptKind.Place && Translates(check, direction, span))
                || !Shows(check, direction, concept)));
    }

    private static bool IsRephrasedFreely(ConceptInPair concept, string text)
    {
        var first = concept.Source[0];
        return concept.Concept.Kind is ConceptKind.Person or ConceptKind.Title // a text says "he", "the president"
            || first.Term.PartOfSpeech == PartOfSpeech.Adjective // what one language says by an adjective, the other says in many ways
            || (char.IsLower(first.Term.Text[0]) && IsInName(text, first.Span)); // the Free Trade Union
    }

    // Whether something says that the target means the concept, as far as that is asked for.
    private static bool Shows(PairCheck check, PairDirection direction, ConceptInPair concept)
    {
        var span = concept.Source[0].Span;
        var words = check.WordsOf(direction.Source).FindAll(word => word.Span.Overlaps(span));
        var isKnown = words.TrueForAll(word => word.Id >= 0);
        var isName = concept.Source[0].Term.Text.Any(char.IsUpper);
        return (words.Count > 1, isName) switch
        {
            (true, false) => true, // a technical term is a technical term
            _ when !isKnown => check.Pair.IsTranslation,
            (false, false) => check.Pair.IsTranslation && Translates(check, direction, span), // a common word is often rephrased
            (true, true) => check.Pair.Source is not null || (concept.Concept.Kind != ConceptKind.Place && HasSomeWord(direction.Target, concept.Concept)),
            (false, true) => check.Pair.Source is not null && !Translates(check, direction, span), // EU money, l'argent européen
        };
    }

    private static bool AreRelated(Concept one, Concept other) =>
        one != other && (one.Related.Contains(other.Id, StringComparer.Ordinal) || other.Related.Contains(one.Id, StringComparer.Ordinal));

    private static bool IsInName(string text, TextSpan span) =>
        char.IsUpper(text[span.Start]) && span.Start > 0 && span.End + 1 < text.Length && text[span.End] is ' ' or '-' && char.IsUpper(text[span.End + 1]);

    // "le ministre italien des Affaires étrangères": the words are there, with another between them, or in another form.
    private static bool HasAllWords(TextCheck target, Concept concept)
    {
        var length = concept.Kind == ConceptKind.Place ? PlaceStem : Stem;
        var there = Stems(target.Text, length).ToHashSet(StringComparer.Ordinal);
        return PairTerms.Accepted(concept, target.Language).Any(term => Stems(term.Text, length).ToList() is { Count: > 0 } words && words.TrueForAll(there.Contains));
    }

    private static bool HasSomeWord(TextCheck target, Concept concept)
    {
        var there = Stems(target.Text, Stem).ToHashSet(StringComparer.Ordinal);
        return PairTerms.Accepted(concept, target.Language).Any(term => Stems(term.Text, Stem).Any(there.Contains));
    }

    private static IEnumerable<string> Stems(string text, int length) =>
        new string([.. NormalizedText.Of(text).Select(c => LetterFolding.Fold(c) is > LetterFolding.Ligature and var letter ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= length - 1)
            .Select(word => word[..Math.Min(length, word.Length)]);

    private static bool Translates(PairCheck check, PairDirection direction, TextSpan span)
    {
        var words = check.WordsOf(direction.Source).FindAll(word => word.Span.Overlaps(span) && word.Span.Length > 1);
        var (from, to) = (direction.Source.Language, direction.Target.Language);
        return check.WordsOf(direction.Target).Exists(target => words.Exists(word =>
            check.Compared.Lexicon.Probability(word, from, target) >= Likely || check.Compared.Lexicon.Probability(target, to, word) >= Likely));
    }
}
