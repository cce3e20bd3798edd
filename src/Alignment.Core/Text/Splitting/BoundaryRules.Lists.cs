namespace Alignment.Core.Text.Splitting;

internal sealed partial class BoundaryRules
{
    /// <summary>Whether the mark is the point of an item's number: <c>2. Appeler le 911.</c></summary>
    private bool IsItem(SentenceEnd mark)
    {
        if (mark.Kind != SentenceEndKind.Point || mark.ClosesQuote)
        {
            return false;
        }

        if (Enumerator.TryRead(text, contentStart, block.End) is { } item && item.End == mark.End)
        {
            // A letter at the start is an item or an initial; a figure is an item if BeginSentence took it for one.
            return !item.HasFigures || item == lastItem;
        }

        return IsFirstItemBehindColon(mark);
    }

    /// <summary>Whether the list begins in the middle of a sentence: <c>Étapes : 1. Fermer les vannes. 2. Appeler.</c></summary>
    private bool IsFirstItemBehindColon(SentenceEnd mark)
    {
        var word = WordBefore.Read(text, contentStart, mark.First);
        var colon = word.Start;
        while (colon > contentStart && char.IsWhiteSpace(text[colon - 1]))
        {
            colon--;
        }

        if (colon == contentStart || text[colon - 1] != ':'
            || Enumerator.TryRead(text, word.Start, block.End) is not { IsFirst: true } item)
        {
            return false;
        }

        lastItem = item;
        return true;
    }

    /// <summary>Whether the next item of a list begins behind the mark, be it in lower case.</summary>
    private bool BeginsNextItem(SentenceEnd mark, Following next)
    {
        if (next.HasQuote || next.HasDash || (mark.Kind == SentenceEndKind.Point && IsAbbreviation(mark)))
        {
            return false;
        }

        var item = Enumerator.TryRead(text, mark.Next, block.End);
        return item is { } found && (!found.HasPoint || found.Follows(lastItem));
    }
}
