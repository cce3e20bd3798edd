namespace Alignment.Core.Aligning;

/// <summary>Which sentences of a side have a type: an inverted index.</summary>
internal sealed class SentenceIndex
{
    private readonly int[] starts;
    private readonly int[] postings;

    public SentenceIndex(TextSide side)
    {
        starts = new int[side.Types.Count + 1];
        for (var sentence = 0; sentence < side.Count; sentence++)
        {
            foreach (var type in side.Tokens(sentence))
            {
                starts[type + 1]++;
            }
        }

        for (var type = 0; type < side.Types.Count; type++)
        {
            starts[type + 1] += starts[type];
        }

        postings = new int[starts[^1]];
        var next = starts.ToArray();
        for (var sentence = 0; sentence < side.Count; sentence++)
        {
            foreach (var type in side.Tokens(sentence))
            {
                postings[next[type]++] = sentence;
            }
        }
    }

    /// <summary>Occurrences of a type.</summary>
    public int Frequency(int type) => starts[type + 1] - starts[type];

    /// <summary>The sentences of a type, rising; one that has it twice stands there twice.</summary>
    public ReadOnlySpan<int> Sentences(int type) => postings.AsSpan(starts[type]..starts[type + 1]);
}
