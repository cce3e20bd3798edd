namespace Alignment.Core.Text.Splitting;

/// <summary>Decides, in one block, whether a possible end of a sentence is one.</summary>
internal sealed partial class BoundaryRules(string text, TextBlock block, Language language)
{
    private readonly Abbreviations abbreviations = Abbreviations.Of(language);
    private int sentenceStart;
    private int contentStart; // behind the quotes, dashes and bullets that the sentence opens with
    private Enumerator? lastItem; // of the list that is being read

    /// <summary>Says that a sentence begins at an index.</summary>
    public void BeginSentence(int start)
    {
        sentenceStart = start;
        contentStart = start;
        const int LongestLead = 16; // more marks than that are an ornament, and reading it again at each bullet would be slow
        while (contentStart < block.End && contentStart - start < LongestLead && IsLead(text[contentStart]))
        {
            contentStart++;
        }

        // Any figure may number an item at the start of a line; further on it must begin or continue a list.
        if (Enumerator.TryRead(text, contentStart, block.End) is { } item
            && (start == block.Start || item.IsFirst || item.Follows(lastItem)))
        {
            lastItem = item;
        }
    }

    /// <summary>Whether the sentence ends here.</summary>
    /// <param name="mark">The terminators; something follows them.</param>
    /// <param name="openBracket">Index of the bracket that is open before them; -1 if none is.</param>
    public bool IsBoundary(SentenceEnd mark, int openBracket)
    {
        if (mark.First <= contentStart || IsBareBracket(mark))
        {
            return false; // "... and then", "(!)", "[…]"
        }

        var next = Following.Read(text, mark.Next, block.End);
        if (mark.Next == mark.End)
        {
            return IsMissingSpace(mark, next);
        }

        if (next.Kind is FollowingKind.Punctuation or FollowingKind.Nothing && !next.HasQuote && !next.HasBracket)
        {
            return next is { Kind: FollowingKind.Nothing, HasDash: false };
        }

        if (IsItem(mark))
        {
            return false;
        }

        if (BeginsNextItem(mark, next))
        {
            return true;
        }

        if (next.Kind == FollowingKind.LowerCase)
        {
            // A quotation in lower case may open a sentence; anything else in lower case goes on with this one.
            return next is { HasQuote: true, HasBracket: false }
                && mark is { Kind: SentenceEndKind.Point, ClosesQuote: false } && !IsAbbreviation(mark);
        }

        if (mark.ClosesBracket && openBracket > contentStart && mark.Kind != SentenceEndKind.FinalPoint)
        {
            // The bracket opened inside the sentence, so that the sentence has no point of its own yet.
            return !(mark.Kind == SentenceEndKind.Point && IsAbbreviation(mark)) && IsOpener(next);
        }

        return mark.Kind switch
        {
            SentenceEndKind.Point => EndsAtPoint(mark, next),
            SentenceEndKind.Strong => !IsBrand(mark, next) && !IsReporting(mark, next),
            SentenceEndKind.Ellipsis => !IsRepeated(mark, next) && (!mark.IsSpaced || mark.ClosesQuote || IsOpener(next)),
            _ => true,
        };
    }

    private static bool IsLead(char c) => char.IsWhiteSpace(c) || Marks.IsOpener(c) || Marks.IsDash(c) || Marks.IsBullet(c);

    /// <summary>Whether the mark is all that a bracket holds: <c>(!)</c>, <c>(sic ?)</c> is not, <c>[...]</c>.</summary>
    private bool IsBareBracket(SentenceEnd mark) => mark is { ClosesBracket: true, Kind: not SentenceEndKind.FinalPoint }
        && mark.First > 0 && text[mark.First - 1] is '(' or '[';

    private bool IsBrand(SentenceEnd mark, Following next) =>
        mark is { ClosesQuote: false, ClosesBracket: false, IsSpaced: false } && mark.End == mark.First + 1
        && next.Kind == FollowingKind.Capital
        && BrandNames.Holds(text, WordBefore.Read(text, sentenceStart, mark.First), next,
            isNextOpener: SentenceOpeners.IsFunctionWord(text, next, block.End, language));

    private bool IsReporting(SentenceEnd mark, Following next) =>
        language == Language.English && mark.ClosesQuote && !next.HasQuote && ReportingClause.BeginsAt(text, next.WordStart, block.End);

    /// <summary>Whether the word before the mark stands behind it too, as one who hesitates speaks: <c>I … I don't know.</c></summary>
    private bool IsRepeated(SentenceEnd mark, Following next) =>
        WordBefore.Read(text, sentenceStart, mark.First).In(text).SequenceEqual(text.AsSpan(next.WordStart, next.WordEnd - next.WordStart));

    /// <summary>Whether what follows begins a sentence rather than a name: "U.S. Officials", not "U.S. Steel".</summary>
    private bool IsSureOpener(Following next, bool isBehindInitial = false) => next.Kind == FollowingKind.Capital
        && (SentenceOpeners.IsFunctionWord(text, next, block.End, language, isBehindInitial)
            || SentenceOpeners.IsAgent(text, next, block.End, language)
            || SentenceOpeners.IsPoliteTitle(text, next));

    /// <summary>Whether what follows is a word that is hardly ever a name, or begins a sentence more surely than that.</summary>
    private bool IsOpener(Following next) => IsSureOpener(next)
        || (next.Kind == FollowingKind.Capital && SentenceOpeners.IsCommonWord(text, next, block.End, language));
}
