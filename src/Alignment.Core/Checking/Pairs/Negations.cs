using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>Finds negations, and words that hide one.</summary>
internal static class Negations
{
    private static readonly HashSet<string> French = new(StringComparer.Ordinal) { "pas", "jamais", "rien", "aucun", "aucune", "nullement", "guere" };
    private static readonly HashSet<string> English = new(StringComparer.Ordinal) { "not", "n't", "n’t", "never", "nothing", "nobody", "cannot", "none", "neither", "no", "nor" };

    private static readonly HashSet<string> Hidden = new(StringComparer.Ordinal)
    {
        "ne", "n'", "ni", "non", "sans", "peu", "moins", "seul", "seule", "seulement", "plus", "mais", "personne", "sauf", "avant", "contre", "faux", "loin", "trop", "sinon",
        "without", "hardly", "barely", "little", "few", "only", "but", "unless", "until", "before", "against", "wrong", "far", "less", "too", "rather", "instead", "without", "anything", "any", "than", "free", "nowhere", "non", "yet", "except", "out", "why", "if", "pourquoi", "si",
    };

    private static readonly string[] HiddenBeginnings =
    [
        "refus", "evit", "manqu", "emp", "interd", "ignor", "cess", "arret", "echou", "perd", "absen", "im", "in", "ir", "il", "de", "mal", "anti", "rare", "dout",
        "un", "dis", "non", "fail", "avoid", "lack", "prevent", "stop", "deny", "deni", "miss", "mis", "refrain", "ban", "rare", "doubt", "lose", "lost", "absen", "end", "forb", "reject", "otherwise", "ill", "keep",
    ];

    /// <summary>The side whose quotation is negated while the other side is not in any way; null if there is no such difference.</summary>
    /// <param name="check">The pair.</param>
    /// <param name="french">The French quotation.</param>
    /// <param name="english">The English one.</param>
    public static Language? NegatedSide(PairCheck check, TextSpan french, TextSpan english)
    {
        var (ours, theirs) = (Words(check.French.Text, Language.French), Words(check.English.Text, Language.English));
        var inFrench = Words(french.In(check.French.Text), Language.French);
        var inEnglish = Words(english.In(check.English.Text), Language.English);
        if (inFrench.Exists(French.Contains) && inFrench.Exists(word => word is "ne" or "n'") && !theirs.Exists(word => English.Contains(word) || IsHidden(word)))
        {
            return IsShared(check, check.French, french, check.English, english, word => word is "ne" or "n'") ? Language.French : null;
        }

        return inEnglish.Exists(English.Contains) && !ours.Exists(word => French.Contains(word) || IsHidden(word))
            && IsShared(check, check.English, english, check.French, french, English.Contains) ? Language.English : null;
    }

    // Whether the word behind the negation has its translation in the other quotation, so that both speak of the same thing.
    private static bool IsShared(PairCheck check, TextCheck side, TextSpan span, TextCheck other, TextSpan otherSpan, Func<string, bool> isNegation)
    {
        const int ShortestTelling = 4; // letters: shorter words belong to grammar
        const double Likely = 0.05;
        var words = check.WordsOf(side).FindAll(word => span.Overlaps(word.Span));
        var others = check.WordsOf(other).FindAll(word => otherSpan.Overlaps(word.Span));
        var at = words.FindIndex(word => isNegation(word.Folded.Replace('’', '\'')));
        var negated = at < 0 ? default : words.Skip(at + 1).FirstOrDefault(word => word.Span.Length >= ShortestTelling);
        return negated.Folded is not (null or "just" or "only" or "merely" or "simply" or "even" or "seulement")
            && others.Exists(item => check.Lexicon.Probability(negated, side.Language, item) >= Likely || check.Lexicon.Probability(item, other.Language, negated) >= Likely);
    }

    private static bool IsHidden(string word) => Hidden.Contains(word) || word.EndsWith("less", StringComparison.Ordinal)
        || Array.Exists(HiddenBeginnings, start => word.Length > start.Length + 1 && word.StartsWith(start, StringComparison.Ordinal));

    private static List<string> Words(string text, Language language) =>
        Tokenizer.Tokenize(text, language).ConvertAll(token => Folding.WithoutAccents(token.Span.In(text).ToLowerInvariant()).Replace('’', '\''));
}
