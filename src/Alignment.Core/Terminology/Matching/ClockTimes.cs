namespace Alignment.Core.Terminology.Matching;

/// <summary>Tells the PM of a time of day from initials: 8 PM, 8:30 p.m., 3 h P.M.</summary>
internal static class ClockTimes
{
    /// <summary>Whether a stretch of text is the AM or PM of a time.</summary>
    public static bool IsPartOfOne(ReadOnlySpan<char> text, int start, int end)
    {
        const int Longest = 4; // p.m.
        if (end - start > Longest || (text[start] | ' ') is not ('a' or 'p') || (text[end - (text[end - 1] == '.' ? 2 : 1)] | ' ') != 'm')
        {
            return false;
        }

        var before = text[..start].TrimEnd();
        if (before is [.., 'h' or 'H'])
        {
            before = before[..^1].TrimEnd();
        }

        return before is [.., >= '0' and <= '9'] && start - before.Length <= Longest;
    }
}
