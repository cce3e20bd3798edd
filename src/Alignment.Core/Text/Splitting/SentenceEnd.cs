namespace Alignment.Core.Text.Splitting;

/// <summary>A place where a sentence may end: terminators, the quotes and brackets closed with them, and the gap behind.</summary>
/// <param name="First">Index of the first terminator.</param>
/// <param name="End">Index behind the last terminator or closer.</param>
/// <param name="Next">Index of what follows the gap; equal to <paramref name="End"/> where there is no gap.</param>
/// <param name="Kind">What the terminators are.</param>
/// <param name="IsSpaced">White space stands before the terminators.</param>
/// <param name="ClosesQuote">A quotation is closed here.</param>
/// <param name="ClosesBracket">A bracket is closed here.</param>
internal readonly record struct SentenceEnd(
    int First, int End, int Next, SentenceEndKind Kind, bool IsSpaced, bool ClosesQuote, bool ClosesBracket)
{
    /// <summary>Reads what begins with the terminator at an index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Index of a terminator.</param>
    /// <param name="end">End of the block.</param>
    /// <param name="isQuoteOpen">Whether a straight double quote is open before it.</param>
    public static SentenceEnd Read(string text, int first, int end, bool isQuoteOpen)
    {
        var (points, strong, ellipsis, parts) = (0, false, false, 0);
        var (quote, bracket) = (false, false);
        var at = first;
        while (true)
        {
            parts++;
            for (; at < end && Marks.IsTerminator(text[at]); at++)
            {
                points += text[at] == '.' ? 1 : 0;
                ellipsis |= text[at] == '…';
                strong |= text[at] is not ('.' or '…' or '。');
            }

            while (at < end && IsCloserAt(text, at, end, ref isQuoteOpen))
            {
                quote |= text[at] is not (')' or ']' or '}');
                bracket |= text[at] is ')' or ']' or '}';
                at++;
            }

            at = SkipNoteMarks(text, at, end);
            var next = Marks.SkipWhite(text, at, end);
            if (next < end && next > at && IsCloserBehindGap(text, next, end, ref isQuoteOpen))
            {
                quote |= text[next] is not (')' or ']' or '}');
                bracket |= text[next] is ')' or ']' or '}';
                at = next + 1;
                next = Marks.SkipWhite(text, at, end);
            }

            // "? !", ". . ." and ".)." are one end; ".5" and ".NET" begin something new.
            var goesOn = next < end && Marks.IsTerminator(text[next])
                && (text[next] != '.' || next + 1 == end || !char.IsLetterOrDigit(text[next + 1]));
            if (!goesOn)
            {
                var isSpaced = first > 0 && char.IsWhiteSpace(text[first - 1]);
                return new SentenceEnd(first, at, next, KindOf(points, strong, ellipsis, parts), isSpaced, quote, bracket);
            }

            bracket = false; // "(etc.)." has its own point behind the bracket
            at = next;
        }
    }

    private static SentenceEndKind KindOf(int points, bool strong, bool ellipsis, int parts) => (strong, points) switch
    {
        (true, _) => SentenceEndKind.Strong,
        _ when ellipsis || points > 2 => SentenceEndKind.Ellipsis,
        (_, 1) when parts == 1 => SentenceEndKind.Point,
        _ => SentenceEndKind.FinalPoint,
    };

    private static bool IsCloserAt(string text, int at, int end, ref bool isQuoteOpen)
    {
        if (Marks.IsCloser(text[at]))
        {
            return true;
        }

        // Straight and turned quotes close if nothing but closers, punctuation or space is behind them, or if a quotation is open.
        var isFinal = at + 1 == end || !char.IsLetterOrDigit(text[at + 1]);
        if (!Marks.IsAmbiguousQuote(text[at]) || !(isFinal || (text[at] == '"' && isQuoteOpen)))
        {
            return false;
        }

        isQuoteOpen &= text[at] != '"';
        return true;
    }

    private static bool IsCloserBehindGap(string text, int at, int end, ref bool isQuoteOpen)
    {
        var isFinal = at + 1 == end || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is ',' or '.' or ';';
        var closes = text[at] is '»' or ')' or ']' || (isFinal && text[at] switch
        {
            '”' or '›' => true,
            '"' => isQuoteOpen || at + 1 == end,
            '“' or '\'' or '’' => at + 1 == end, // a lone mark at the very end closes, whichever way it is turned
            _ => false,
        });
        isQuoteOpen &= !(closes && text[at] == '"');
        return closes;
    }

    /// <summary>Skips the numbers of notes: <c>sentence.[3][12]</c>.</summary>
    private static int SkipNoteMarks(string text, int at, int end)
    {
        while (at < end && text[at] == '[')
        {
            var figure = at + 1;
            while (figure < end && char.IsAsciiDigit(text[figure]))
            {
                figure++;
            }

            if (figure == at + 1 || figure == end || text[figure] != ']')
            {
                break;
            }

            at = figure + 1;
        }

        return at;
    }
}

/// <summary>What the terminators of a <see cref="SentenceEnd"/> are.</summary>
internal enum SentenceEndKind
{
    /// <summary>One full stop, which may as well belong to an abbreviation.</summary>
    Point,

    /// <summary>Full stops that belong to no abbreviation: doubled, or behind a closing bracket.</summary>
    FinalPoint,

    /// <summary>Three points or more, or the character for them.</summary>
    Ellipsis,

    /// <summary>With a question or exclamation mark.</summary>
    Strong,
}
