namespace Alignment.Core.Aligning;

/// <summary>The strip of the matrix that is searched: for each number of French sentences read, a range of English ones.</summary>
internal sealed class Band
{
    private const int SearchAll = 40_000; // cells; so small a matrix without anchors is searched whole
    private const int HalfWidth = 5; // English sentences around an anchor: room for a long bead on either side of a false one
    private const int WidestGap = 400; // English sentences between anchors that are searched whole; wider gaps only near the diagonal

    private readonly int[] first;
    private readonly int[] end;

    private Band(int[] first, int[] end)
    {
        this.first = first;
        this.end = end;
    }

    /// <summary>Least number of English sentences read when so many French ones are.</summary>
    public int First(int french) => first[french];

    /// <summary>One more than the greatest number of English sentences read when so many French ones are.</summary>
    public int End(int french) => end[french];

    /// <summary>The whole matrix.</summary>
    public static Band Whole(int french, int english)
    {
        var ends = new int[french + 1];
        Array.Fill(ends, english + 1);
        return new Band(new int[french + 1], ends);
    }

    /// <summary>A strip through anchors, wide enough for what lies between them; small matrices without anchors whole.</summary>
    /// <param name="french">Number of French sentences.</param>
    /// <param name="english">Number of English sentences.</param>
    /// <param name="anchors">Trusted pairs, rising on both sides.</param>
    public static Band Through(int french, int english, IReadOnlyList<(int French, int English)> anchors)
    {
        if (anchors.Count == 0 && (long)french * english <= SearchAll)
        {
            return Whole(french, english);
        }

        var first = new int[french + 1];
        var end = new int[french + 1];
        var from = (French: 0, English: 0);
        foreach (var to in anchors.Append((French: french, English: english)))
        {
            for (var i = from.French; i <= to.French; i++)
            {
                var (low, high) = Range(i, from, to);
                first[i] = Math.Clamp(low - HalfWidth, 0, english);
                end[i] = Math.Clamp(high + HalfWidth, 0, english) + 1;
            }

            from = to;
        }

        first[0] = 0;
        end[french] = english + 1;
        for (var i = 1; i <= french; i++)
        {
            end[i] = Math.Max(end[i], end[i - 1]);
        }

        // Where the English text is so much longer that the strip leaps, a row begins where the one before it ends.
        for (var i = 1; i <= french; i++)
        {
            first[i] = Math.Min(first[i], end[i - 1] - 1);
        }

        for (var i = french - 1; i >= 0; i--)
        {
            first[i] = Math.Min(first[i], first[i + 1]);
        }

        return new Band(first, end);
    }

    private static (int Low, int High) Range(int i, (int French, int English) from, (int French, int English) to)
    {
        if (to.English - from.English <= WidestGap)
        {
            return (from.English, to.English);
        }

        var middle = from.English + (int)((long)(i - from.French) * (to.English - from.English) / Math.Max(1, to.French - from.French));
        return (Math.Max(from.English, middle - WidestGap / 2), Math.Min(to.English, middle + WidestGap / 2));
    }
}
