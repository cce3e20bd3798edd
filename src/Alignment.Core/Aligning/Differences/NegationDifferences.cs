using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>Finds what one side negates and the other affirms.</summary>
/// <remarks>
/// Languages hide negations in words: <c>n'a pas accepté</c> is <c>refused</c>, <c>pas encore</c> is <c>still</c>. A difference is only claimed where the other side has no word that
/// could be one, has the negated word in translation, and has most of what else is said.
/// </remarks>
internal static class NegationDifferences
{
    private const int MostWords = 80; // of a side: in more there is always something that may hide a negation
    private const int Reach = 8; // words to either side of the affirmed one that may take the negation on
    private const int Telling = 4; // letters; shorter words mostly belong to grammar
    private const double LeastRare = 400; // of the two words that stand for each other: "will" and "time" stand for anything
    private const double LeastShared = 0.6; // of the telling words, those that the other side has too

    /// <summary>The differences, in the order of the side that negates.</summary>
    public static IEnumerable<Disagreement> Find(ComparedPair pair) => pair.Lexicon.IsThere && Math.Max(pair.French.Words.Count, pair.English.Words.Count) <= MostWords
        ? Find(pair, Language.French).Concat(Find(pair, Language.English))
        : [];

    private static List<Disagreement> Find(ComparedPair pair, Language language)
    {
        var (side, other) = (pair.Side(language), pair.Side(language.Other()));
        var found = new List<Disagreement>();
        var negations = Negations.Find(side);
        foreach (var negation in negations)
        {
            if (Counterpart(pair, language, negation.Negated) is { } affirmed && !IsHinted(pair, language, negation.Negated, affirmed, negations.Count) && pair.Shared >= LeastShared)
            {
                var (own, others) = (negation.Span(side), other.Words[affirmed].Span);
                found.Add(language == Language.French ? new Disagreement(MatchKind.Negation, own, others) : new Disagreement(MatchKind.Negation, others, own));
            }
        }

        return found;
    }

    // Index of the one word of the other side that stands for the negated word, if that is said once.
    private static int? Counterpart(ComparedPair pair, Language language, int negated)
    {
        var (words, others) = (pair.Side(language).Words, pair.Side(language.Other()).Words);
        var word = words[negated];
        if (!IsTelling(pair, word, language) || NegationWords.MayHide(word.Folded) || words.Count(own => own.Folded == word.Folded) > 1 || words.Exists(own => NegationWords.IsAboutTime(own.Folded)))
        {
            return null;
        }

        var found = Enumerable.Range(0, others.Count)
            .Where(index => IsTelling(pair, others[index], language.Other()) && !others[index].IsCapital && pair.Translates(language, word, others[index]))
            .ToList();
        return found is [var only] && !NegationWords.MayHide(others[only].Folded) ? only : null; // "pas clair", "unclear"
    }

    private static bool IsTelling(ComparedPair pair, PairWord word, Language language) => !NegationWords.IsLight(word.Folded) && pair.Lexicon.Rareness(word, language) >= LeastRare;

    // A word near the affirmed one that could stand for the negation, or as many negations as here.
    private static bool IsHinted(ComparedPair pair, Language language, int negated, int affirmed, int negations)
    {
        var (side, other) = (pair.Side(language), pair.Side(language.Other()));
        if (other.Words.Count(word => NegationWords.IsNegation(word.Folded)) >= negations)
        {
            return true;
        }

        var (first, last) = (Math.Max(0, affirmed - Reach), Math.Min(other.Words.Count - 1, affirmed + Reach));
        return Enumerable.Range(first, last - first + 1).Select(index => other.Words[index]).Any(word =>
            NegationWords.IsNegation(word.Folded)
            || NegationWords.IsHint(word.Folded, other.Language)
            || (NegationWords.MayHide(word.Folded) && !side.Words.Where((own, index) => index != negated && own.Span.Length >= Telling && pair.Translates(language, own, word)).Any()));
    }
}
