using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Checking.Pairs;

/// <summary>A name: words with capitals that stand together, none of which the other side has.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Before">The word before it, if it is a name that both sides have or a title, in a form that both languages share; else null.</param>
/// <param name="After">The word behind it, if it is a name that both sides have; else null.</param>
internal sealed record LoneName(TextSpan Span, int Words, string? Before, string? After);

/// <summary>Finds names that only one side has.</summary>
/// <remarks>
/// Only names that stay the same in both languages can be missed: those that the lexicon does not know, or knows as translated by themselves. London is Londres, and
/// the Foreign Office has many names.
/// </remarks>
internal static class PairNames
{
    private const int MostWords = 1000; // more than a paragraph has
    private const int LeastLength = 3; // letters
    private const int Beginning = 4; // letters that spellings and derivations of one name share
    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "il", "elle", "lui", "celui", "celle", "son", "sa", "ses", "he", "she", "him", "her", "his", "hers", "who", "it", "its",
    };

    // What a title is called in either language, in small letters without accents, by a name for both.
    private static readonly Dictionary<string, string> Titles = Table(
        "mr: m mr monsieur",
        "mrs: mme mrs ms madame mlle miss",
        "doctor: dr docteur doctor",
        "president: president presidente",
        "chancellor: chancelier chanceliere chancellor",
        "general: general generale gen",
        "colonel: colonel col",
        "captain: capitaine captain",
        "minister: ministre minister",
        "senator: senateur senatrice senator",
        "judge: juge judge justice",
        "mayor: maire mairesse mayor",
        "premier: premier premiere",
        "professor: professeur professeure professor");

    private const double Likely = 0.05; // of a name's translations, how likely one is at least
    private const double MostDifferent = 0.34; // share of the letters in which two spellings of a name differ at most

    /// <summary>The names of a side that the other does not have, in order.</summary>
    public static List<LoneName> Alone(PairCheck check, TextCheck side, TextCheck other)
    {
        var words = check.WordsOf(side);
        var found = new List<LoneName>();
        if (words.Count > MostWords || IsHeadline(words))
        {
            return found;
        }

        var others = check.WordsOf(other);
        if (others.Count > MostWords)
        {
            return found;
        }

        var all = new string([.. Folding.WithoutAccents(other.Text.ToLowerInvariant()).Where(char.IsLetterOrDigit)]);
        for (var i = 0; i < words.Count; i++)
        {
            var first = i;
            while (i < words.Count && IsName(check, side, words[i]) && !IsThere(check, side, words[i], others, all) && (i == first || IsBeside(side.Text, words[i - 1].Span, words[i].Span)))
            {
                i++;
            }

            if (i > first)
            {
                // A first name that the lexicon knows under several spellings is part of the name all the same.
                if (first > 0 && words[first].Id < 0 && words[first - 1] is { Shape: LetterShape.Capital } before && !Titles.ContainsKey(before.Folded) && IsBeside(side.Text, before.Span, words[first].Span)
                    && !IsFirst(side.Text, before.Span.Start) && !IsThere(check, side, before, others, all))
                {
                    first--;
                }

                found.Add(new LoneName(
                    TextSpan.Between(words[first].Span.Start, words[i - 1].Span.End),
                    i - first,
                    first > 0 ? Neighbour(side, words[first - 1], words[first], others, isBefore: true) : null,
                    i < words.Count ? Neighbour(side, words[i], words[i - 1], others, isBefore: false) : null));
                i--;
            }
        }

        return found;
    }

    /// <summary>Whether something on a side may stand for a name that only the other side has: a pronoun, a quoted title, initials, a name in other words.</summary>
    public static bool MayStandFor(PairCheck check, TextCheck side, TextCheck named)
    {
        var words = check.WordsOf(side);
        var others = check.WordsOf(named);
        return words.Exists(word => Pronouns.Contains(word.Folded) || word.Shape is LetterShape.Acronym or LetterShape.Upper)
            || side.Text.AsSpan().IndexOfAny("«“\"") >= 0
            || words.Where((word, index) => index > 0 && word.IsCapital && words[index - 1].IsCapital && IsBeside(side.Text, words[index - 1].Span, word.Span)
                && !others.Exists(other => other.Folded == word.Folded || other.Folded == words[index - 1].Folded)).Any();
    }

    // "Marie" Tremblay, "président" Macron: what both sides have beside the name.
    private static string? Neighbour(TextCheck side, PairWord word, PairWord name, List<PairWord> others, bool isBefore)
    {
        var (first, second) = isBefore ? (word, name) : (name, word);
        var between = side.Text.AsSpan(first.Span.End, Math.Max(0, second.Span.Start - first.Span.End));
        if (isBefore && Titles.TryGetValue(word.Folded, out var title) && between is " " or ". " or ".\u00A0" or "\u00A0")
        {
            return title;
        }

        return word is { IsCapital: true, Span.Length: >= LeastLength } && between is " " or "-" or "\u00A0" && others.Exists(other => other.IsCapital && other.Folded == word.Folded) ? word.Folded : null;
    }

    private static bool IsName(PairCheck check, TextCheck side, PairWord word) =>
        word is { Shape: LetterShape.Capital, Span.Length: >= LeastLength } && !IsFirst(side.Text, word.Span.Start)
        && check.Lexicon.StaysTheSame(word, side.Language) && !side.Uses.Exists(use => use.Span.Overlaps(word.Span));

    private static bool IsThere(PairCheck check, TextCheck side, PairWord word, List<PairWord> others, string all) =>
        all.Contains(word.Folded, StringComparison.Ordinal)
        || others.Exists(other => AreAlike(word.Folded, other.Folded) || check.Lexicon.Probability(word, side.Language, other) >= Likely);

    private static bool AreAlike(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        if (shared >= Beginning || (shared == Math.Min(one.Length, other.Length) && shared >= LeastLength))
        {
            return true;
        }

        var sound = Names.Sound(one);
        return (sound.Length > 1 && sound == Names.Sound(other))
            || Spelling.Distance(one, other) <= MostDifferent * Math.Min(one.Length, other.Length);
    }

    // The first word of a sentence or quotation has its capital from there.
    private static bool IsFirst(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \u00A0\u202F");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '…' or '«' or '“' or '"' or '‘' or '\'' or '-' or '–' or '—' or '(' or '*' or '•' or ';';
    }

    private static bool IsBeside(string text, TextSpan one, TextSpan next) => next.Start - one.End == 1 && text[one.End] is ' ' or '-' or '\u00A0';

    private static Dictionary<string, string> Table(params string[] lines) => lines
        .Select(line => line.Split(": "))
        .SelectMany(line => line[1].Split(' ').Select(word => (word, title: line[0])))
        .ToDictionary(pair => pair.word, pair => pair.title, StringComparer.Ordinal);

    // In a headline with capitals everywhere nothing can be told from them.
    private static bool IsHeadline(List<PairWord> words)
    {
        const int Long = 4; // letters; articles and prepositions stay small
        const double Most = 0.7; // of the long words: "said Marie Gagnon" has two of three
        var telling = words.Where(word => word.Span.Length >= Long).ToList();
        return telling.Count(word => word.IsCapital) > telling.Count * Most;
    }
}
