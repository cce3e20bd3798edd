using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>A name: words with capitals that stand together, none of which the other side has.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
internal sealed record LoneName(TextSpan Span, int First, int Last)
{
    /// <summary>How many words it has.</summary>
    public int Words => Last - First + 1;
}

/// <summary>Finds names that only one side has.</summary>
/// <remarks>
/// Only names that stay the same in both languages can be missed: those that the lexicon does not know, or knows as translated by themselves. London is Londres, and
/// the Foreign Office has many names.
/// </remarks>
internal static class LoneNames
{
    private const int MostWords = 1000; // more than a paragraph has
    private const int LeastLength = 3; // letters
    private const int Brief = 6; // letters of names that need share no more than three: Baas, Ba'ath
    private const int Beginning = 4; // letters that spellings and derivations of one name share
    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal)
    {
        "il", "elle", "lui", "celui", "celle", "son", "sa", "ses", "he", "she", "him", "her", "his", "hers", "who", "it", "its",
    };

    // Units with a capital: 20 degrees Celsius are 68 degrees Fahrenheit.
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "celsius", "fahrenheit", "kelvin", "richter", "beaufort" };

    private const double Likely = 0.05; // of a name's translations, how likely one is at least
    private const double MostDifferent = 0.34; // share of the letters in which two spellings of a name differ at most

    /// <summary>The names of a side that the other does not have, in order.</summary>
    public static List<LoneName> Find(ComparedPair pair, Language language)
    {
        var (side, other) = (pair.Side(language), pair.Side(language.Other()));
        var (words, others) = (side.Words, other.Words);
        var found = new List<LoneName>();
        if (Math.Max(words.Count, others.Count) > MostWords || IsHeadline(words))
        {
            return found;
        }

        var letters = new Lazy<string>(() => Letters(other.Text));
        for (var i = 0; i < words.Count; i++)
        {
            var first = i;
            while (i < words.Count && IsName(pair, side, words[i]) && !IsThere(pair, side, words[i], others, letters) && (i == first || IsBeside(side.Text, words[i - 1].Span, words[i].Span)))
            {
                i++;
            }

            if (i == first)
            {
                continue;
            }

            // A first name that the lexicon knows under several spellings is part of the name all the same.
            var last = i - 1;
            if (first > 0 && words[first].Id < 0 && words[first - 1] is { Shape: LetterShape.Capital } before && !Titles.Contains(before) && IsBeside(side.Text, before.Span, words[first].Span)
                && !IsFirst(side.Text, before.Span.Start) && !IsThere(pair, side, before, others, letters))
            {
                first--;
            }

            found.Add(new LoneName(TextSpan.Between(words[first].Span.Start, words[last].Span.End), first, last));
            i = last;
        }

        return found;
    }

    /// <summary>Whether something on a side may stand for a name that only the other side has: a pronoun, a quoted title, initials, a name in other words.</summary>
    public static bool MayStandFor(ComparedSide side, ComparedSide named)
    {
        var (words, others) = (side.Words, named.Words);
        return words.Exists(word => Pronouns.Contains(word.Folded) || word.Shape is LetterShape.Acronym or LetterShape.Upper)
            || side.Text.AsSpan().IndexOfAny("«“\"") >= 0
            || words.Where((word, index) => index > 0 && word.IsCapital && words[index - 1].IsCapital && IsBeside(side.Text, words[index - 1].Span, word.Span)
                && !others.Exists(other => other.Folded == word.Folded || other.Folded == words[index - 1].Folded)).Any();
    }

    private static bool IsName(ComparedPair pair, ComparedSide side, PairWord word) =>
        word is { Shape: LetterShape.Capital, Span.Length: >= LeastLength } && !Units.Contains(word.Folded) && !IsFirst(side.Text, word.Span.Start)
        && pair.Lexicon.StaysTheSame(word, side.Language) && !side.IsTerm(word);

    private static bool IsThere(ComparedPair pair, ComparedSide side, PairWord word, List<PairWord> others, Lazy<string> letters) =>
        letters.Value.Contains(word.Folded, StringComparison.Ordinal)
        || others.Exists(other => AreAlike(word.Folded, other.Folded) || pair.Lexicon.Probability(word, side.Language, other) >= Likely);

    // Languages of other scripts reach French and English by different ways: Walujew, Valuev; Nyemtchinov, Němčinov.
    private static string Merge(string sound) => sound.Replace("j", "", StringComparison.Ordinal).Replace('x', 's');

    private static string Letters(string text) => new([.. Folding.WithoutAccents(text.ToLowerInvariant()).Where(char.IsLetterOrDigit)]);

    private static bool AreAlike(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        if (shared >= Beginning || (shared >= LeastLength && Math.Max(one.Length, other.Length) <= Brief) || (shared == Math.Min(one.Length, other.Length) && shared >= LeastLength))
        {
            return true;
        }

        var sound = Names.Sound(one);
        return (sound.Length > 1 && Merge(sound) == Merge(Names.Sound(other)))
            || Spelling.Distance(one, other) <= MostDifferent * Math.Min(one.Length, other.Length);
    }

    // The first word of a sentence or quotation has its capital from there.
    private static bool IsFirst(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" \u00A0\u202F");
        return before.IsEmpty || before[^1] is '.' or '!' or '?' or ':' or '…' or '«' or '“' or '"' or '‘' or '\'' or '-' or '–' or '—' or '(' or '*' or '•' or ';';
    }

    private static bool IsBeside(string text, TextSpan one, TextSpan next) => next.Start - one.End == 1 && text[one.End] is ' ' or '-' or '\u00A0';

    // In a headline with capitals everywhere nothing can be told from them.
    private static bool IsHeadline(List<PairWord> words)
    {
        const int Long = 4; // letters; articles and prepositions stay small
        const double Most = 0.7; // of the long words: "said Marie Gagnon" has two of three
        var telling = words.FindAll(word => word.Span.Length >= Long);
        return telling.Count(word => word.IsCapital) > telling.Count * Most;
    }
}
