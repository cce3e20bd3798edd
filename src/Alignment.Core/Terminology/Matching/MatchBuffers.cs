namespace Alignment.Core.Terminology.Matching;

/// <summary>Room to work in, kept by each thread so that matching a sentence allocates nothing but its matches.</summary>
internal sealed class MatchBuffers
{
    // A sentence fits easily; a whole file that passed through once should not stay in memory for good.
    private const int LargestKept = 1 << 17;

    [ThreadStatic]
    private static MatchBuffers? kept;

    private char[] text = new char[512];
    private MatchToken[] tokens = new MatchToken[16];

    public List<MatchCandidate> Candidates { get; } = [];

    public List<MatchCandidate> Exceptions { get; } = [];

    public List<TextShift> Shifts { get; } = [];

    /// <summary>The thread's buffers, its own until <see cref="Return"/>; a nested caller gets new ones.</summary>
    public static MatchBuffers Rent()
    {
        var mine = kept ?? new MatchBuffers();
        kept = null;
        return mine;
    }

    public static void Return(MatchBuffers buffers)
    {
        buffers.Candidates.Clear();
        buffers.Exceptions.Clear();
        if (buffers.text.Length <= LargestKept)
        {
            kept = buffers;
        }
    }

    public char[] TextOf(int length)
    {
        if (text.Length < length)
        {
            text = new char[Math.Max(length, text.Length * 2)];
        }

        return text;
    }

    public Span<MatchToken> Tokens => tokens;

    public Span<MatchToken> GrowTokens()
    {
        Array.Resize(ref tokens, tokens.Length * 2);
        return tokens;
    }
}

/// <summary>A word of the text being searched.</summary>
/// <param name="Start">Index of its first code unit in the normalised text.</param>
/// <param name="End">Index behind its last, a possessive 's not counted.</param>
internal readonly record struct MatchToken(int Start, int End);

/// <summary>A pattern found between two words, and what remains to be decided about it.</summary>
/// <param name="First">Index of the first code unit of its first word, in the normalised text.</param>
/// <param name="Last">Index of the last code unit of its last word.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Start">Index of its first code unit: a sign before the first word belongs to it.</param>
/// <param name="End">Index behind its last.</param>
/// <param name="Differences">How the text departs from the term.</param>
internal readonly record struct MatchCandidate(
    int First, int Last, int Words, TermPattern Pattern, int Start, int End, TermDifferences Differences);
