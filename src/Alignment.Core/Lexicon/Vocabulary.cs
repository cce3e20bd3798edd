using System.Runtime.CompilerServices;

namespace Alignment.Core.Lexicon;

/// <summary>The words of one side of a lexicon, with how often they occur in its training text.</summary>
public sealed class Vocabulary
{
    private readonly string[] words;
    private readonly int[] counts;
    private readonly Dictionary<string, int> ids;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Makes a vocabulary.</summary>
    /// <param name="words">Keys (see <see cref="WordKeys"/>), distinct, in ordinal order; a word's id is its index.</param>
    /// <param name="counts">Occurrences of each word, 1 or more; same length.</param>
    /// <param name="total">Occurrences of all words, kept or not; at least the sum of the counts.</param>
    /// <exception cref="ArgumentException">The arrays differ in length or the words are not in order.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // its loop runs a hundred thousand times in its first and only call
    public Vocabulary(string[] words, int[] counts, long total)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(counts);
        if (words.Length != counts.Length)
        {
            throw new ArgumentException("Each word needs a count.", nameof(counts));
        }

        this.words = words;
        this.counts = counts;
        Total = total;
        ids = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var id = 0; id < words.Length; id++)
        {
            if (id > 0 && string.CompareOrdinal(words[id - 1], words[id]) >= 0)
            {
                throw new ArgumentException($"'{words[id]}' is out of order.", nameof(words));
            }

            ids.Add(words[id], id);
        }

        lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Number of words.</summary>
    public int Count => words.Length;

    /// <summary>Occurrences of all words of the training text.</summary>
    public long Total { get; }

    /// <summary>The word with an id.</summary>
    public string this[int id] => words[id];

    /// <summary>How often the word with an id occurs in the training text.</summary>
    public int CountOf(int id) => counts[id];

    /// <summary>The id of a word; -1 if it is unknown.</summary>
    public int Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var id) ? id : -1;

    /// <summary>Ids of the known words that look like inflections of an unknown one: they share all but a few last letters with it.</summary>
    /// <param name="word">A key that <see cref="Find"/> does not know.</param>
    /// <returns>First and last id of a run of words, the second exclusive; empty (0, 0) if none is close.</returns>
    public (int First, int End) Neighbours(ReadOnlySpan<char> word)
    {
        const int ShortestStem = 4; // below this, words that share their beginning are rarely related
        const int LongestEnding = 3; // -ant, -ing, -ées: inflections of both languages

        for (var cut = 1; cut <= LongestEnding && word.Length - cut >= ShortestStem; cut++)
        {
            var stem = word[..^cut];
            var first = FirstAtOrAfter(stem);
            var end = first;
            while (end < words.Length && words[end].AsSpan().StartsWith(stem, StringComparison.Ordinal)
                   && words[end].Length <= stem.Length + LongestEnding)
            {
                end++;
            }

            if (end > first)
            {
                return (first, end);
            }
        }

        return (0, 0);
    }

    private int FirstAtOrAfter(ReadOnlySpan<char> word)
    {
        var low = 0;
        var high = words.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].AsSpan().SequenceCompareTo(word) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
