using Alignment.Core.Terminology.Matching;
using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Finds the words that a text itself gives for an acronym: "Centre for Arctic Foxes (CAF)".</summary>
internal static class Expansions
{
    private const int LongestExpansion = 160; // UTF-16 code units looked back; full names are shorter

    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "the", "and", "for", "to", "in", "on", "a", "an", "de", "du", "des", "la", "le", "les", "et", "pour", "en", "aux", "au", "à", "l", "d", "sur", "par", "dans",
    };

    /// <summary>Whether the acronym stands in parentheses behind words that its letters begin.</summary>
    public static bool IsDefinedHere(string text, TermUse use) => Before(text, use) is not null;

    /// <summary>Whether words with capitals stand somewhere in the text whose initials are the acronym: its full form in other words, or another thing.</summary>
    public static bool IsSpelledOut(string text, TermUse use)
    {
        var letters = Letters(use);
        var initials = new System.Text.StringBuilder();
        var end = 0;
        foreach (var word in Checking.Words.Capitals(text))
        {
            if (initials.Length > 0 && !IsWithinName(text.AsSpan(end, word.Start - end)))
            {
                initials.Clear();
            }

            initials.Append(word.Length > 1 ? LetterFolding.Fold(text[word.Start]) : '.');
            end = word.End;
            if (letters.Length > 1 && initials.Length >= letters.Length && initials.ToString(initials.Length - letters.Length, letters.Length) == letters
                && !use.Span.Overlaps(word))
            {
                return true;
            }
        }

        return false;
    }

    // Blanks and small words stand between the words of a name.
    private static bool IsWithinName(ReadOnlySpan<char> between)
    {
        for (var start = 0; start < between.Length; start++)
        {
            var end = start;
            while (end < between.Length && !IsBetweenWords(between[end]))
            {
                end++;
            }

            if (end > start && !SmallWords.Contains(between[start..end].ToString()))
            {
                return false;
            }

            start = end;
        }

        return !between.Contains("\n\n", StringComparison.Ordinal);
    }

    private static bool IsBetweenWords(char c) => c is ' ' or '\u00A0' or '\'' or '\u2019' or '-' or '\n';

    /// <summary>The words before a parenthesis whose initials are the acronym in it; null if there are none.</summary>
    public static TextSpan? Before(string text, TermUse use)
    {
        var (start, end) = (use.Span.Start, use.Span.End);
        if (start < 2 || text[start - 1] != '(' || end >= text.Length || text[end] != ')')
        {
            return null;
        }

        return Match(text, start - 1, Letters(use));
    }

    // What an acronym says, without dots, case and accents.
    private static string Letters(TermUse use)
    {
        var letters = new System.Text.StringBuilder();
        foreach (var c in use.Match.Form ?? use.Term.Text)
        {
            if (char.IsLetter(c))
            {
                letters.Append(LetterFolding.Fold(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>The words that end at a place and whose initials, small words left out or not, are these letters.</summary>
    public static TextSpan? Match(string text, int end, ReadOnlySpan<char> letters)
    {
        var words = Words(text, end);
        var letter = letters.Length - 1;
        for (var i = words.Count - 1; i >= 0 && letter >= 0; i--)
        {
            var word = words[i].In(text);
            if (LetterFolding.Fold(word[0]) == letters[letter])
            {
                letter--;
                if (letter < 0)
                {
                    return TextSpan.Between(words[i].Start, words[^1].End);
                }
            }
            else if (!SmallWords.Contains(word))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Words that say something, without case, accents and the last letters that inflection changes.</summary>
    public static HashSet<string> Stems(string text)
    {
        const int StemLength = 5; // traité, treaty and traités, organisation and organization meet here or not at all
        var folded = new string([.. NormalizedText.Of(text).Select(c => LetterFolding.Fold(c) is > LetterFolding.Ligature and var letter ? letter : ' ')]);
        return [.. folded.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 2 && !SmallWords.Contains(word))
            .Select(word => word[..Math.Min(StemLength, word.Length)])];
    }

    // Words up to a place, back to the first sign that ends a phrase.
    private static List<TextSpan> Words(string text, int end)
    {
        var words = new List<TextSpan>();
        var from = Math.Max(0, end - LongestExpansion);
        var i = end;
        while (i > from && text[i - 1] is ' ' or '\u00A0')
        {
            i--;
        }

        while (i > from)
        {
            var wordEnd = i;
            while (i > from && char.IsLetterOrDigit(text[i - 1]))
            {
                i--;
            }

            if (i == wordEnd)
            {
                break;
            }

            words.Add(TextSpan.Between(i, wordEnd));
            while (i > from && IsBetweenWords(text[i - 1]))
            {
                i--;
            }
        }

        words.Reverse();
        return words;
    }
}
