namespace Alignment.Core.Text.Splitting;

/// <summary>What stands behind a possible end of sentence.</summary>
/// <param name="Kind">The first character that is no quote, bracket or dash.</param>
/// <param name="WordStart">Index of that character.</param>
/// <param name="WordEnd">Index behind the letters or digits that begin there.</param>
/// <param name="HasDash">A dash stands before the word.</param>
/// <param name="HasBracket">A bracket opens before the word.</param>
/// <param name="HasQuote">A quotation opens before the word.</param>
internal readonly record struct Following(
    FollowingKind Kind, int WordStart, int WordEnd, bool HasDash, bool HasBracket, bool HasQuote)
{
    private const int MostMarks = 8; // quotes, brackets and dashes before a word; more is a rule or an ornament

    /// <summary>Reads what begins at an index.</summary>
    public static Following Read(string text, int from, int end)
    {
        var (dash, bracket, quote) = (false, false, false);
        var at = from;
        for (var marks = 0; marks < MostMarks && at < end; marks++)
        {
            var c = text[at];
            if (Marks.IsDash(c) && !IsMinus(text, at, end))
            {
                dash = true;
            }
            else if (c is '(' or '[' or '{')
            {
                bracket = true;
            }
            else if (Marks.IsOpener(c))
            {
                quote |= Marks.IsOpeningQuote(c);
            }
            else
            {
                break;
            }

            at = Marks.SkipWhite(text, at + 1, end);
        }

        var wordEnd = at;
        while (wordEnd < end && char.IsLetterOrDigit(text[wordEnd]))
        {
            wordEnd++;
        }

        return new Following(KindOf(text, at, wordEnd, end), at, wordEnd, dash, bracket, quote);
    }

    private static bool IsMinus(string text, int at, int end) => at + 1 < end && char.IsDigit(text[at + 1]);

    private static FollowingKind KindOf(string text, int start, int wordEnd, int end)
    {
        if (start >= end)
        {
            return FollowingKind.Nothing;
        }

        var c = text[start];
        if (char.IsLower(c))
        {
            // iPhone and eBay begin sentences as capitals do
            return text.AsSpan(start, wordEnd - start).ContainsAnyInRange('A', 'Z') ? FollowingKind.Capital : FollowingKind.LowerCase;
        }

        return c switch
        {
            _ when char.IsLetter(c) => FollowingKind.Capital, // scripts without case too
            _ when char.IsDigit(c) => FollowingKind.Digit,
            _ when IsMinus(text, start, end) && Marks.IsDash(c) => FollowingKind.Digit,
            ',' or ';' or ':' or '%' or '/' or '|' or '=' or '…' or '.' => FollowingKind.Punctuation,
            _ => FollowingKind.Symbol,
        };
    }
}

/// <summary>What kind of word or sign follows.</summary>
internal enum FollowingKind
{
    /// <summary>The end of the block.</summary>
    Nothing,

    /// <summary>A word in lower case.</summary>
    LowerCase,

    /// <summary>A word that begins with a capital, holds one (iPhone), or is in a script without case.</summary>
    Capital,

    /// <summary>A figure.</summary>
    Digit,

    /// <summary>A sign that goes on with the sentence.</summary>
    Punctuation,

    /// <summary>Any other sign: $, #, an emoji.</summary>
    Symbol,
}
