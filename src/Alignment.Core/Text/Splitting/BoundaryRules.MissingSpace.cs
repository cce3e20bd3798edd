namespace Alignment.Core.Text.Splitting;

internal sealed partial class BoundaryRules
{
    private const int LongestAddress = 200; // characters looked at on either side for the marks of an address

    /// <summary>Whether a sentence ends here although no space follows: <c>The vote is over.Results are due.</c></summary>
    private bool IsMissingSpace(SentenceEnd mark, Following next)
    {
        // A new sentence shows itself by a capital and a second letter in lower case, or an elision: "Les", "L'avis", "A few".
        var behind = next.WordStart + 1;
        var looksLikeWord = next.Kind == FollowingKind.Capital && char.IsUpper(text[next.WordStart]) && behind < block.End
            && (char.IsLower(text[behind]) || Marks.IsApostrophe(text[behind]) || char.IsWhiteSpace(text[behind]));
        if (!looksLikeWord || next.HasDash || IsInAddress(mark) || IsFollowedByExtension(next))
        {
            return false;
        }

        var word = WordBefore.Read(text, sentenceStart, mark.First).In(text);
        if (mark.Kind != SentenceEndKind.Point || mark.ClosesQuote || mark.ClosesBracket)
        {
            return word.Length > 1 || mark.ClosesQuote;
        }

        // Without a space, "M.Roy", "Node.Js" and "p.Ex" are one word; the word before must be longer, plain and no abbreviation.
        const int ShortestWord = 2;
        if (word.Length < ShortestWord || !char.IsLetterOrDigit(word[^1]) || IsAbbreviation(mark) || word.Contains('.'))
        {
            return false;
        }

        return (char.IsLower(word[0]) && char.IsLower(word[^1]))
            || SentenceOpeners.IsFunctionWord(text, next, block.End, language); // "in Iraq.The", not "System.Console"
    }

    private bool IsFollowedByExtension(Following next) =>
        next.WordEnd + 1 < block.End && text[next.WordEnd] is '.' or '/' or '@' or '_' && char.IsLetterOrDigit(text[next.WordEnd + 1])
        || text.AsSpan(next.WordStart, next.WordEnd - next.WordStart) is "Com" or "Org" or "Net" or "Ca" or "Fr" or "Io";

    /// <summary>Whether the word without blanks that the mark stands in is a web or e-mail address, or a path.</summary>
    private bool IsInAddress(SentenceEnd mark)
    {
        var first = mark.First;
        while (first > sentenceStart && mark.First - first < LongestAddress && !char.IsWhiteSpace(text[first - 1]))
        {
            first--;
        }

        var end = mark.End;
        while (end < block.End && end - mark.End < LongestAddress && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        var token = text.AsSpan(first, end - first);
        return token.Contains('@') || token.Contains('\\') || token.Contains('_') || token.Contains("://", StringComparison.Ordinal)
            || token.Contains("www.", StringComparison.OrdinalIgnoreCase);
    }
}
