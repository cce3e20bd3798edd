namespace Alignment.Core.Text.Splitting;

/// <summary>What single characters mean to the splitter.</summary>
/// <remarks>Quotation marks that open in one house open nothing in another; where a mark is ambiguous, its neighbours decide.</remarks>
internal static class Marks
{
    /// <summary>May end a sentence.</summary>
    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '…' || (c > '\u2000' && "‽‼⁇⁈⁉。！？".Contains(c));

    /// <summary>Closes a quotation or bracket wherever it stands.</summary>
    public static bool IsCloser(char c) => c is '»' or '”' or '›' or ')' or ']' or '}';

    /// <summary>Closes a quotation if it touches the word before it.</summary>
    public static bool IsAmbiguousQuote(char c) => c is '"' or '\'' or '’' or '“' or '‘' or '*' or '_';

    /// <summary>Opens a quotation if it touches the word behind it.</summary>
    public static bool IsOpener(char c) => IsOpeningQuote(c) || c is '(' or '[' or '{' or '¿' or '¡' or '*' or '_';

    /// <summary>Opens a quotation, not a bracket.</summary>
    public static bool IsOpeningQuote(char c) => c is '«' or '‹' or '“' or '„' or '‟' or '‘' or '‚' or '"' or '\'' or '’' or '”';

    /// <summary>A hyphen, dash or minus sign.</summary>
    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒' or '⸺' or '−';

    /// <summary>Marks an item of a list even in the middle of a line.</summary>
    public static bool IsBullet(char c) => "•‣▪▫◦●○■□►➢➤✓✔".Contains(c);

    /// <summary>An apostrophe, straight or curly.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>A line break of any system; U+2029 and the form feed end a paragraph besides.</summary>
    public static bool IsLineBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v';

    /// <summary>Index of the first character that is not white space, at most <paramref name="end"/>.</summary>
    public static int SkipWhite(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }
}
