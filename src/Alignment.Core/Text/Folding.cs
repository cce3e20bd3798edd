using System.Globalization;
using System.Text;

namespace Alignment.Core.Text;

/// <summary>Ways to make spellings comparable.</summary>
public static class Folding
{
    /// <summary>Whether a character is used as an apostrophe: straight, typographic, modifier letter or full-width.</summary>
    public static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC' or '\uFF07';

    /// <summary>Lower case, straight apostrophes, ligatures opened; accents stay.</summary>
    /// <remarks>Culture-free: French and English lower-case alike.</remarks>
    /// <param name="word">A word.</param>
    /// <param name="folded">Receives the result; twice the word's length always suffices.</param>
    /// <returns>Number of code units written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var character in word)
        {
            switch (character)
            {
                case 'œ' or 'Œ':
                    folded[length++] = 'o';
                    folded[length++] = 'e';
                    break;
                case 'æ' or 'Æ':
                    folded[length++] = 'a';
                    folded[length++] = 'e';
                    break;
                default:
                    folded[length++] = IsApostrophe(character) ? '\'' : char.ToLowerInvariant(character);
                    break;
            }
        }

        return length;
    }

    /// <summary>The letters of a word without their accents, lower-cased; <c>Gaspésie</c> becomes <c>gaspesie</c>.</summary>
    public static string WithoutAccents(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (Ascii.IsValid(word))
        {
            return word.ToLowerInvariant();
        }

        // Lone surrogates make Normalize throw; such a word has no accents worth removing.
        if (!IsWellFormed(word))
        {
            return word.ToLowerInvariant();
        }

        var letters = new StringBuilder(word.Length);
        foreach (var character in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                letters.Append(char.ToLowerInvariant(character));
            }
        }

        return letters.Replace("œ", "oe").Replace("æ", "ae").ToString();
    }

    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
            {
                return false;
            }

            index++;
        }

        return true;
    }
}
