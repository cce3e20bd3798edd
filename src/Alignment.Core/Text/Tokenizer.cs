using System.Globalization;

namespace Alignment.Core.Text;

/// <summary>Cuts a sentence into words, numbers and marks.</summary>
/// <remarks>
/// French elisions stand alone (<c>l'</c> <c>OTAN</c>), English contractions and possessives too (<c>Canada</c> <c>'s</c>, <c>do</c> <c>n't</c>);
/// hyphens separate words; points inside an acronym belong to it.
/// </remarks>
public static class Tokenizer
{
    // Longer than any institution's acronym in the training text; above it capitals are a headline's.
    private const int LongestAcronym = 6;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Elided = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Clitics = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "s", "re", "ve", "ll", "d", "m",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tokens of a sentence, in order and disjoint; white space and control characters are in none.</summary>
    public static List<Token> Tokenize(string sentence, Language language)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var tokens = new List<Token>(sentence.Length / 5 + 1); // a word and its blank take about five characters
        Tokenize(sentence, language, tokens);
        return tokens;
    }

    /// <summary>Adds the tokens of a sentence to a list, for callers that reuse it.</summary>
    /// <param name="sentence">The text; linear time in its length.</param>
    /// <param name="language">Whose apostrophes to follow.</param>
    /// <param name="tokens">Receives the tokens.</param>
    public static void Tokenize(ReadOnlySpan<char> sentence, Language language, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var index = 0;
        while (index < sentence.Length)
        {
            var current = sentence[index];
            if (char.IsWhiteSpace(current) || char.IsControl(current))
            {
                index++;
            }
            else if (IsWordPart(current))
            {
                index = Word(sentence, index, language, tokens);
            }
            else if (char.IsAsciiDigit(current))
            {
                index = Number(sentence, index, tokens);
            }
            else if (Folding.IsApostrophe(current) && language == Language.English && CliticEnd(sentence, index) is var end and > 0)
            {
                tokens.Add(new Token(TextSpan.Between(index, end), TokenKind.Word, LetterShape.Lower));
                index = end;
            }
            else
            {
                tokens.Add(new Token(new TextSpan(index, 1), TokenKind.Mark, LetterShape.Lower));
                index++;
            }
        }
    }

    private static int Word(ReadOnlySpan<char> text, int start, Language language, List<Token> tokens)
    {
        if (DottedAcronymEnd(text, start) is var acronym and > 0)
        {
            tokens.Add(new Token(TextSpan.Between(start, acronym), TokenKind.Word, LetterShape.Acronym));
            return acronym;
        }

        var end = start;
        while (end < text.Length)
        {
            if (IsWordPart(text[end]) || (end > start && char.IsAsciiDigit(text[end])))
            {
                end++;
            }
            else if (Folding.IsApostrophe(text[end]) && end + 1 < text.Length && IsWordPart(text[end + 1]))
            {
                if (language == Language.French && Elided.Contains(text[start..end]))
                {
                    end++; // the apostrophe belongs to the elided word
                    break;
                }

                if (language == Language.English && CliticEnd(text, end) > 0)
                {
                    break;
                }

                end++; // O'Brien, aujourd'hui
            }
            else
            {
                break;
            }
        }

        // "don't" is "do" and "n't": the negation has a counterpart of its own in French
        var word = text[start..end];
        if (language == Language.English && word.Length > 3 && word[^1] is 't' or 'T' && Folding.IsApostrophe(word[^2]) && word[^3] is 'n' or 'N')
        {
            Add(text, start, end - 3, tokens);
            tokens.Add(new Token(TextSpan.Between(end - 3, end), TokenKind.Word, LetterShape.Lower));
            return end;
        }

        Add(text, start, end, tokens);
        return end;
    }

    private static void Add(ReadOnlySpan<char> text, int start, int end, List<Token> tokens) =>
        tokens.Add(new Token(TextSpan.Between(start, end), TokenKind.Word, Shape(text[start..end])));

    /// <summary>Digits with single points, commas, apostrophes or no-break blanks between them, and a short suffix.</summary>
    private static int Number(ReadOnlySpan<char> text, int start, List<Token> tokens)
    {
        var end = start;
        while (end < text.Length
               && (char.IsAsciiDigit(text[end])
                   || (IsDigitSeparator(text[end]) && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        while (end < text.Length && IsWordPart(text[end]))
        {
            end++; // 1er, 20th, 10m
        }

        tokens.Add(new Token(TextSpan.Between(start, end), TokenKind.Number, LetterShape.Lower));
        return end;
    }

    /// <summary>End of <c>U.S.</c> or <c>O.N.U.</c>; 0 if no such acronym starts here.</summary>
    private static int DottedAcronymEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var letters = 0;
        while (end + 1 < text.Length && char.IsUpper(text[end]) && text[end + 1] == '.')
        {
            end += 2;
            letters++;
        }

        return letters >= 2 ? end : 0;
    }

    /// <summary>End of <c>'s</c>, <c>'re</c>, ... that starts at an apostrophe; 0 if none does.</summary>
    private static int CliticEnd(ReadOnlySpan<char> text, int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < text.Length && IsWordPart(text[end]))
        {
            end++;
        }

        return end > apostrophe + 1 && Clitics.Contains(text[(apostrophe + 1)..end]) ? end : 0;
    }

    private static LetterShape Shape(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return LetterShape.Lower;
        }

        var capitals = 0;
        var small = 0;
        foreach (var letter in word)
        {
            capitals += char.IsUpper(letter) ? 1 : 0;
            small += char.IsLower(letter) ? 1 : 0;
        }

        return capitals switch
        {
            >= 2 when small <= 1 && word.Length <= LongestAcronym => LetterShape.Acronym, // NGOs
            >= 2 when small == 0 => LetterShape.Upper,
            _ => LetterShape.Capital,
        };
    }

    private static bool IsWordPart(char character) =>
        char.IsLetter(character) || (character > '\u02FF' && CharUnicodeInfo.GetUnicodeCategory(character)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static bool IsDigitSeparator(char character) => character is '.' or ',' or '\u00A0' or '\u202F';
}
