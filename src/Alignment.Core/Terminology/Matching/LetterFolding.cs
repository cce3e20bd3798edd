using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Alignment.Core.Terminology.Matching;

/// <summary>Letters without case and accents: what words are looked up by.</summary>
internal static class LetterFolding
{
    /// <summary>The character is no part of a word.</summary>
    public const char NoWord = '\0';

    /// <summary>The character belongs to the letter before it and adds nothing.</summary>
    public const char Mark = '\u0001';

    /// <summary>The character is two letters: see <see cref="Expand"/>.</summary>
    public const char Ligature = '\u0002';

    /// <summary>Part of a word inside of it, as in identifiers, which are no words of a story; around one it stresses it, as Markdown does.</summary>
    public const char Underscore = '_';

    // Up to the end of Latin Extended Additional, which holds every letter of the languages that news in French and English quote.
    private const int TableEnd = 0x1F00;

    private static readonly char[] Table = MakeTable();

    /// <summary>What <see cref="Fold(ReadOnlySpan{char}, char)"/> looks letters up in.</summary>
    /// <remarks>A loop over a whole text asks for it once: in code made beforehand, a static field costs more than all that is done with a letter.</remarks>
    public static ReadOnlySpan<char> Letters => Table;

    /// <summary>The letter or digit without case and accent, or one of the constants above.</summary>
    public static char Fold(char c) => Fold(Table, c);

    /// <inheritdoc cref="Fold(char)"/>
    /// <param name="letters">The <see cref="Letters"/>.</param>
    /// <param name="c">The character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // once a character of everything that is checked
    public static char Fold(ReadOnlySpan<char> letters, char c) => c < letters.Length ? letters[c] : FoldRare(c);

    /// <summary>Whether the character is part of a word.</summary>
    public static bool IsWord(char c) => Fold(c) != NoWord;

    /// <summary>The two letters of a ligature, with the ligature's case on the first.</summary>
    public static (char First, char Second) Expand(char ligature) => ligature switch
    {
        'œ' => ('o', 'e'),
        'Œ' => ('O', 'e'),
        'æ' => ('a', 'e'),
        'Æ' => ('A', 'e'),
        _ => ('s', 's'), // ß
    };

    private static char[] MakeTable()
    {
        var table = new char[TableEnd];
        var accented = new StringBuilder();
        for (var code = 0; code < TableEnd; code++)
        {
            table[code] = FoldCase((char)code);
            if (table[code] >= '\u0080' && code is < 0x0250 or >= 0x1E00)
            {
                accented.Append((char)code);
            }
        }

        // All letters are taken apart at once: a call of the system's library for each takes ten times as long.
        var letters = accented.ToString();
        var next = 0;
        foreach (var c in letters.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                table[letters[next++]] = char.ToLowerInvariant(c);
            }
        }

        return table;
    }

    private static char FoldCase(char c) => c switch
    {
        '_' => Underscore,
        'œ' or 'Œ' or 'æ' or 'Æ' or 'ß' => Ligature,
        'ø' or 'Ø' => 'o',
        'đ' or 'Đ' or 'ð' or 'Ð' => 'd',
        'ł' or 'Ł' => 'l',
        'ı' or 'İ' => 'i',
        _ when CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => Mark,
        _ when !char.IsLetterOrDigit(c) => NoWord,
        _ => char.ToLowerInvariant(c),
    };

    private static char FoldRare(char c) =>
        char.IsSurrogate(c) ? c // emoji and rare scripts: whole "words" that no term has, or that a term has literally
        : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c)
        : NoWord;
}
