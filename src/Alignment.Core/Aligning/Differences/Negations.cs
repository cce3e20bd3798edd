using System.Buffers;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>Finds negations that are said outright, and what they negate.</summary>
/// <remarks>
/// Left out: <c>ne</c> alone, which often says nothing; <c>ne … que</c> and <c>ne … plus</c>; <c>pas seulement</c>, <c>not only</c>, <c>no longer</c>, <c>no doubt</c>; questions, which
/// negate or not as they like.
/// </remarks>
internal static class Negations
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(".,;:!?()«»“”\"…–—0123456789"); // what parts a negation from what it negates

    private const int MostBetween = 4; // words from "ne" to "pas": "n'en a peut-être pas"
    private const int MostSkipped = 3; // small words between the negation and what it negates

    // Forms of the verbs that help others: what is negated stands behind.
    private static readonly HashSet<string> FrenchHelpers =
    [
        "ai", "as", "a", "avons", "avez", "ont", "avais", "avait", "avions", "avaient", "aurai", "aura", "aurons", "auront", "aurais", "aurait", "auraient", "ait", "aient", "eut", "eu", "ayant",
        "suis", "es", "est", "sommes", "etes", "sont", "etais", "etait", "etions", "etaient", "sera", "serons", "seront", "serais", "serait", "seraient", "soit", "soient", "fut", "furent", "ete", "etant", "etre", "avoir",
        "peut", "peux", "pouvons", "peuvent", "pouvait", "pouvaient", "pourra", "pourront", "pourrait", "pourraient", "puisse", "doit", "dois", "doivent", "devait", "devaient", "devrait", "devraient", "devra", "devront",
        "va", "vais", "vont", "allait", "allaient", "fait", "font", "faire", "faut", "fallait", "faudra", "faudrait", "fera", "feront",
    ];

    private static readonly HashSet<string> FrenchSmall =
    [
        "le", "la", "les", "l'", "de", "d'", "du", "des", "un", "une", "en", "y", "se", "s'", "me", "m'", "te", "t'", "lui", "leur", "nous", "vous", "a", "au", "aux", "ete", "eu", "pu", "su", "du", "voulu", "fait", "etre", "avoir", "ce", "c'", "cette", "ces", "son", "sa", "ses",
        "vraiment", "tellement", "davantage", "tres", "il", "elle", "on", "ils", "elles", "je", "j'", "qu'", "que", "dans", "pour", "sur", "par", "avec", "tout", "toute", "tous",
    ];

    private static readonly HashSet<string> EnglishSmall =
    [
        "the", "a", "an", "to", "be", "been", "being", "have", "has", "had", "of", "in", "on", "at", "for", "with", "by", "it", "its", "his", "her", "their", "he", "she", "they", "we", "you", "i", "this", "that", "these", "those",
        "really", "very", "so", "going", "get", "got", "do", "does", "did", "all", "as", "from",
    ];

    // Behind "pas" and "not": both sides have them, with the negation elsewhere or nowhere.
    private static readonly HashSet<string> Excused =
    [
        "seulement", "uniquement", "simplement", "moins", "plus", "que", "qu'", "sans", "encore", "toujours", "non", "autre", "autres", "tant", "tres", "trop", "loin", "doute", "cesse", "cesser", "cessent", "cesse", "seul", "seule", "assez", "forcement", "beaucoup", "grand", "question",
        "only", "just", "merely", "simply", "even", "necessarily", "longer", "doubt", "matter", "more", "less", "later", "fewer", "sooner", "one", "wonder", "surprise", "other", "than", "yet", "least", "far", "without", "unlike", "until", "but", "too", "much",
        "enough", "always", "all", "long", "everyone", "exactly", "quite", "mention", "least", "so", "to", "or", "if", "question", "once",
    ];

    /// <summary>The negations of a side, in order.</summary>
    public static List<Negation> Find(ComparedSide side) => side.Language == Language.French ? FindFrench(side) : FindEnglish(side);

    private static List<Negation> FindFrench(ComparedSide side)
    {
        var words = side.Words;
        var found = new List<Negation>();
        for (var first = 0; first < words.Count; first++)
        {
            if (!NegationWords.IsFrenchFirst(words[first].Folded) || IsAsked(side, first))
            {
                continue;
            }

            var second = first + 1;
            while (second < words.Count && second <= first + MostBetween && !NegationWords.IsFrenchSecond(words[second].Folded) && IsRunningOn(side, second - 1))
            {
                second++;
            }

            if (second == words.Count || second > first + MostBetween || !NegationWords.IsFrenchSecond(words[second].Folded))
            {
                continue;
            }

            var verb = Behind(side, first, FrenchSmall);
            if (verb >= 0 && verb < second && !FrenchHelpers.Contains(words[verb].Folded))
            {
                found.Add(new Negation(first, verb, second));
            }
            else if (Behind(side, second, FrenchSmall) is var negated and >= 0)
            {
                found.Add(new Negation(first, negated, negated));
            }
        }

        return found;
    }

    private static List<Negation> FindEnglish(ComparedSide side)
    {
        var words = side.Words;
        var found = new List<Negation>();
        for (var first = 0; first < words.Count; first++)
        {
            if (NegationWords.IsEnglish(words[first].Folded) && !IsAsked(side, first) && !(first > 0 && words[first - 1].Folded == "why") && Behind(side, first, EnglishSmall) is var negated and >= 0)
            {
                found.Add(new Negation(first, negated, negated));
            }
        }

        return found;
    }

    // The first word behind that is none of grammar's; -1 if there is none near, or if it excuses the negation.
    private static int Behind(ComparedSide side, int at, HashSet<string> small)
    {
        for (var index = at + 1; index < side.Words.Count && index <= at + 1 + MostSkipped && IsRunningOn(side, index - 1); index++)
        {
            var word = side.Words[index].Folded;
            if (Excused.Contains(word))
            {
                return -1;
            }

            if (!small.Contains(word))
            {
                return side.Words[index].IsCapital ? -1 : index; // a title
            }
        }

        return -1;
    }

    private static bool IsRunningOn(ComparedSide side, int word) => side.Behind(word).IndexOfAny(Breaks) < 0;

    private static bool IsAsked(ComparedSide side, int word)
    {
        for (var index = word; index < side.Words.Count; index++)
        {
            var behind = side.Behind(index);
            if (behind.IndexOfAny(".!?") is var end and >= 0)
            {
                return behind[end] == '?';
            }
        }

        return false;
    }
}
