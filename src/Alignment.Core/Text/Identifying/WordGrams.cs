namespace Alignment.Core.Text.Identifying;

/// <summary>The features of the language model: parts of words and signs, hashed into a fixed number of buckets.</summary>
/// <remarks>
/// Every word, in lower case and with a blank at either end, gives itself and its runs of 2 to 5 characters: <c> th</c>, <c>ing </c>,
/// <c> le </c>. Guillemets and the blank before <c>: ; ! ?</c> are features besides; figures are none. Two features may share a bucket;
/// training sorts that out.
/// </remarks>
internal static class WordGrams
{
    /// <summary>Number of buckets; a power of two.</summary>
    public const int Buckets = 1 << 17;

    private const int Shortest = 2;
    private const int Longest = 5; // characters; longer runs add nothing on corpus lines of five words
    private const int LongestWord = 40; // characters; what is longer is no word, and its start says enough
    private const uint Offset = 2166136261; // FNV-1a
    private const uint Prime = 16777619;

    /// <summary>Calls back with the bucket of each feature of a text.</summary>
    /// <returns>How many features there are.</returns>
    public static int ForEach<TState>(ReadOnlySpan<char> text, TState state, Action<TState, int> feature)
    {
        Span<char> padded = stackalloc char[LongestWord + 2];
        var count = 0;
        foreach (var range in Words.In(text))
        {
            var word = text[range];
            word = word[..Math.Min(word.Length, LongestWord)];
            padded[0] = ' ';
            word.ToLowerInvariant(padded[1..]);
            padded[word.Length + 1] = ' ';
            count += ForEachRun(padded[..(word.Length + 2)], state, feature);
        }

        return count + ForEachSign(text, state, feature);
    }

    private static int ForEachRun<TState>(ReadOnlySpan<char> padded, TState state, Action<TState, int> feature)
    {
        var count = 0;
        for (var start = 0; start < padded.Length; start++)
        {
            var hash = Offset;
            for (var i = start; i < padded.Length && (start == 0 || i - start < Longest); i++)
            {
                hash = (hash ^ padded[i]) * Prime;
                var length = i - start + 1;
                if (length is >= Shortest and <= Longest || (length > Longest && length == padded.Length))
                {
                    feature(state, Bucket(hash));
                    count++;
                }
            }
        }

        return count;
    }

    private static int ForEachSign<TState>(ReadOnlySpan<char> text, TState state, Action<TState, int> feature)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i] switch
            {
                '«' or '»' => '«',
                ':' or ';' or '!' or '?' when i > 0 && char.IsWhiteSpace(text[i - 1]) => ':',
                _ => '\0',
            };
            if (sign != '\0')
            {
                feature(state, Bucket((Offset ^ sign) * Prime));
                count++;
            }
        }

        return count;
    }

    private static int Bucket(uint hash) => (int)((hash ^ (hash >> 15)) & (Buckets - 1));
}
