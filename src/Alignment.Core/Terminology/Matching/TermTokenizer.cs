using System.Runtime.CompilerServices;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Matching;

/// <summary>Cuts normalised text into words for matching terms.</summary>
/// <remarks>
/// A word is letters, digits and marks. An apostrophe inside a word stays (aujourd'hui, O'Brien) unless it ends a French elision
/// before a vowel, an h or initials (l'OTAN, jusqu'ici; l'NATO, where a term was replaced and its article was not) or begins an English possessive (NATO's), which is
/// passed over. Single letters with dots are one word: O.T.A.N. is looked up as "otan".
/// </remarks>
/// <param name="text">Text as <see cref="NormalizedText"/> has it.</param>
/// <param name="language">Whose apostrophes to follow.</param>
/// <param name="buffer">Room for a folded word; longer words are passed over as if they had no letters.</param>
/// <param name="start">Where to begin: see <see cref="IsStart"/>.</param>
internal ref struct TermTokenizer(ReadOnlySpan<char> text, Language language, Span<char> buffer, int start = 0)
{
    /// <summary>Code units that a folded word may have. Longer ones are no words of a term.</summary>
    public const int LongestWord = 64;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> buffer = buffer;
    private readonly ReadOnlySpan<char> letters = LetterFolding.Letters;
    private int next = start;
    private int length;

    /// <summary>Index of the word's first code unit.</summary>
    public int Start { get; private set; }

    /// <summary>Index behind the word's last code unit, a possessive 's not counted.</summary>
    public int End { get; private set; }

    /// <summary>Where the next word may begin.</summary>
    public readonly int Next => next;

    /// <summary>The word without case, accents and dots; empty if it is too long for any term.</summary>
    public readonly ReadOnlySpan<char> Folded => length <= buffer.Length ? buffer[..length] : [];

    /// <summary>Whether a word begins at a place with a letter, and not only a part of one (aujourd'hui, NATO's, O.T.A.N.).</summary>
    public static bool IsStart(ReadOnlySpan<char> text, int index, Language language)
    {
        if (index == 0 || text[index - 1] is not ('\'' or '.' or '-'))
        {
            return true;
        }

        // What hangs together with the place, without a blank, is cut into words from its beginning.
        var from = index;
        while (from > 0 && index - from < LongestWord && (text[from - 1] is '\'' or '.' or '-' || LetterFolding.IsWord(text[from - 1])))
        {
            from--;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        var tokenizer = new TermTokenizer(text, language, buffer, from);
        while (tokenizer.MoveNext() && tokenizer.Start < index)
        {
        }

        return tokenizer.Start == index;
    }

    /// <summary>Moves to the next word; false if there is none.</summary>
    public bool MoveNext()
    {
        var i = next;
        while (i < text.Length && LetterFolding.Fold(letters, text[i]) is LetterFolding.NoWord or LetterFolding.Mark or LetterFolding.Underscore)
        {
            i++;
        }

        Start = i;
        length = 0;
        if (i == text.Length)
        {
            next = i;
            return false;
        }

        if (!TryDotted(i))
        {
            ReadWord(i);
        }

        if (language == Language.English && IsPossessive(End))
        {
            next = End + 2;
        }

        return true;
    }

    private void ReadWord(int i)
    {
        for (; i < text.Length; i++)
        {
            var folded = LetterFolding.Fold(letters, text[i]);
            if (folded > LetterFolding.Ligature)
            {
                if (folded == LetterFolding.Underscore && !GoesOnBehindUnderscores(ref i))
                {
                    break;
                }

                Append(folded);
            }
            else if (folded == LetterFolding.NoWord)
            {
                if (text[i] != '\'' || i + 1 == text.Length || !LetterFolding.IsWord(text[i + 1]) || EndsAtApostrophe(i))
                {
                    break;
                }

                Append('\'');
            }
            else if (folded == LetterFolding.Ligature)
            {
                var (first, second) = LetterFolding.Expand(text[i]);
                Append(char.ToLowerInvariant(first));
                Append(second);
            }
        }

        (End, next) = (i, i);
    }

    // Underscores end _a word_ unless it goes on behind them, of which the last one of several is looked at next: there may be a million.
    private readonly bool GoesOnBehindUnderscores(ref int i)
    {
        var behind = i;
        while (behind < text.Length && text[behind] == LetterFolding.Underscore)
        {
            behind++;
        }

        if (behind == text.Length || !LetterFolding.IsWord(text[behind]))
        {
            return false;
        }

        i = behind - 1;
        return true;
    }

    private readonly bool EndsAtApostrophe(int i) => language == Language.English
        ? IsPossessive(i)
        : IsElided(Folded) && (LetterFolding.Fold(text[i + 1]) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or LetterFolding.Ligature or (>= '0' and <= '9') || IsBeforeInitials(i));

    private readonly bool IsBeforeInitials(int apostrophe) => apostrophe + 2 < text.Length && char.IsUpper(text[apostrophe + 1]) && char.IsUpper(text[apostrophe + 2]);

    private static bool IsElided(ReadOnlySpan<char> word) =>
        word is "c" or "d" or "j" or "l" or "m" or "n" or "qu" or "s" or "t" or "jusqu" or "lorsqu" or "puisqu" or "quoiqu";

    private readonly bool IsPossessive(int i) =>
        i + 1 < text.Length && text[i] == '\'' && text[i + 1] is 's' or 'S' && (i + 2 == text.Length || !LetterFolding.IsWord(text[i + 2]));

    // Two or more single letters with dots (U.S., É.-U., O.T.A.N without its last dot) are one word.
    private bool TryDotted(int start)
    {
        if (start + 2 >= text.Length || text[start + 1] != '.')
        {
            return false;
        }

        var letters = 0;
        var i = start;
        while (true)
        {
            var folded = LetterFolding.Fold(text[i]);
            if (folded == LetterFolding.Ligature)
            {
                break;
            }

            Append(folded);
            letters++;
            if (!IsDot(i + 1))
            {
                i++;
                break;
            }

            i += 2;
            if (IsSingleLetter(i))
            {
                continue;
            }

            if (i < text.Length && text[i] == '-' && IsSingleLetter(i + 1) && IsDot(i + 2))
            {
                i++;
                continue;
            }

            break;
        }

        if (letters < 2)
        {
            length = 0;
            return false;
        }

        (End, next) = (i, i);
        return true;
    }

    private readonly bool IsDot(int i) => i < text.Length && text[i] == '.';

    private readonly bool IsSingleLetter(int i) =>
        i < text.Length && char.IsLetter(text[i]) && (i + 1 == text.Length || !LetterFolding.IsWord(text[i + 1]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)] // once a letter of every word that may be a term's
    private void Append(char c)
    {
        if (length < buffer.Length)
        {
            buffer[length] = c;
        }

        length++;
    }
}
