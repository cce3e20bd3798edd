using System.Text.RegularExpressions;
using Alignment.Core.Articles.Heads;

namespace Alignment.Core.Articles.Cleaning;

/// <summary>The end of a page: lines that are boilerplate because of what stands around them.</summary>
/// <remarks>Read from the last line upward; the first line that can be story ends it, so that nothing above is touched.</remarks>
internal static partial class Tail
{
    // A box of a page has a heading and a line or so between two lines that are known.
    private const int LongestGap = 2; // units
    private const int LongestGapLine = 120; // characters

    /// <summary>Drops what belongs to the boilerplate at the end.</summary>
    public static void Drop(Page page)
    {
        DropLists(page);
        var units = page.Units;
        var below = units.Count; // index of the topmost unit known to be boilerplate so far
        for (var i = units.Count - 1; i >= 0 && below - i <= LongestGap + 1; i--)
        {
            var first = units[i].IsStory ? Biography.Find(page, i, below < units.Count) : null;
            var reason = first is not null ? DropReason.Biography : units[i].IsStory ? ReasonAtEnd(units[i].Text) : units[i].Reason;
            if (reason is { } found && BelongsTogether(units, found, i, below))
            {
                DropGap(units, i, below);
                below = first ?? i;
                units.Skip(below).Take(i - below + 1).Where(unit => unit.IsStory).ToList().ForEach(unit => unit.Drop(found));
                i = below;
            }
            else if (!units[i].IsStory)
            {
                return; // a line of the head, or a caption with story below
            }
        }
    }

    /// <summary>Whether the story units between two boilerplate units are part of the boilerplate.</summary>
    private static bool BelongsTogether(List<TextUnit> units, DropReason reason, int above, int below)
    {
        var gap = units.GetRange(above + 1, below - above - 1);
        if (gap.Count == 0)
        {
            return true;
        }

        // Captions and "read more" stand in the middle of stories too: only what closes a page vouches for the line below it.
        var closes = reason is DropReason.Biography or DropReason.Contact or DropReason.Comments or DropReason.Subscription or DropReason.Legal;
        var opensBox = below < units.Count && units[below].Reason is DropReason.Subscription or DropReason.Comments;
        return below < units.Count && closes && gap.TrueForAll(unit =>
            unit.Text.Length <= LongestGapLine && (opensBox || !Headline.EndsSentence(unit.Text)));
    }

    private static void DropGap(List<TextUnit> units, int above, int below)
    {
        for (var i = above + 1; i < below; i++)
        {
            units[i].Drop(units[below].Reason!.Value);
        }
    }

    /// <summary>Drops what follows the heading of a list of links or contacts, if nothing but such lines follows to the end.</summary>
    private static void DropLists(Page page)
    {
        for (var i = page.Units.Count - 1; i >= 0; i--)
        {
            var unit = page.Units[i];
            if (unit.IsStory)
            {
                if (Headline.EndsSentence(unit.Text) && !Address().IsMatch(unit.Text))
                {
                    return;
                }
            }
            else if (unit.Reason is { } reason && Boilerplate.OpensList(unit.Text))
            {
                page.Units.Skip(i + 1).TakeWhile(entry => entry.IsStory).ToList().ForEach(entry => entry.Drop(reason));
            }
            else if (unit.Reason is null)
            {
                return;
            }
        }
    }

    /// <summary>Why a line is boilerplate if it stands at the very end; null if it may be story even there.</summary>
    private static DropReason? ReasonAtEnd(string line)
    {
        const int Longest = 250; // characters
        return line.Length > Longest ? null
            : Address().IsMatch(line) && !Headline.IsQuotation(line) ? DropReason.Contact
            : null;
    }

    // E-mail addresses (no longer than RFC 5321 allows: without a bound, a line without blanks costs its square) and telephone numbers;
    // a page may hide the former.
    [GeneratedRegex(@"[^\s@]{1,64}@[^\s@]{1,255}\.\p{L}{2,}|\[email\s+protected\]|(?:\+?1[\s.-]?)?\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b|\+\d{2}[\s.]\(?\d[\d\s().-]{7,}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
