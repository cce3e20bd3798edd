using Alignment.Core.Text;

namespace Alignment.Core.Lexicon;

/// <summary>The spelling under which a lexicon knows a word.</summary>
/// <remarks>
/// Words are lower-cased with their accents; acronyms keep their capitals and lose their points, so that <c>US</c> and <c>U.S.</c> are one
/// entry and not the pronoun. Numbers and marks have no key: they are compared by value, not by translation.
/// </remarks>
public static class WordKeys
{
    /// <summary>Longer words are cut here: they are remains of mark-up or run-on text.</summary>
    public const int Longest = 48;

    /// <summary>Writes the key of a token.</summary>
    /// <param name="sentence">The text of the token.</param>
    /// <param name="token">A token of that text.</param>
    /// <param name="allCapitals">Whether the whole sentence is in capitals (see <see cref="IsAllCapitals"/>): then capitals mean nothing.</param>
    /// <param name="key">Receives the key; <c>2 * Longest</c> code units suffice.</param>
    /// <returns>Length of the key; 0 if the token has none.</returns>
    public static int Write(ReadOnlySpan<char> sentence, Token token, bool allCapitals, Span<char> key)
    {
        if (token.Kind != TokenKind.Word)
        {
            return 0;
        }

        var word = sentence.Slice(token.Span.Start, Math.Min(token.Span.Length, Longest));
        if (token.Shape != LetterShape.Acronym || allCapitals)
        {
            return Folding.Fold(word, key);
        }

        var length = 0;
        foreach (var letter in word)
        {
            if (char.IsUpper(letter) || char.IsAsciiDigit(letter))
            {
                key[length++] = letter;
            }
        }

        return length;
    }

    /// <summary>Whether a sentence has capitals where others have small letters, as some headlines do.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> sentence)
    {
        const int FewestCapitals = 12; // shorter runs may be a lone acronym
        var capitals = 0;
        var small = 0;
        foreach (var character in sentence)
        {
            capitals += char.IsUpper(character) ? 1 : 0;
            small += char.IsLower(character) ? 1 : 0;
        }

        return capitals >= FewestCapitals && small * 4 < capitals;
    }
}
