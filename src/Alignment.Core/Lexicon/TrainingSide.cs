using Alignment.Core.Text;

namespace Alignment.Core.Lexicon;

/// <summary>One language of the training text as numbers.</summary>
internal sealed class TrainingSide
{
    private readonly Language language;
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<string> words = [];
    private readonly List<int> counts = [];
    private readonly List<int> tokens = [];
    private readonly List<long> starts = [0];
    private readonly List<Token> buffer = [];
    private readonly int known;

    /// <summary>Begins with the words of a lexicon, or with none.</summary>
    /// <param name="language">The language.</param>
    /// <param name="from">Words that are there already; null for none.</param>
    /// <param name="weight">What each of their occurrences counts, above 0.</param>
    public TrainingSide(Language language, Vocabulary? from = null, double weight = 1)
    {
        this.language = language;
        for (var word = 0; word < from?.Count; word++)
        {
            ids.Add(from[word], word);
            words.Add(from[word]);
            counts.Add(Math.Max(1, (int)Math.Min(int.MaxValue / 2, Math.Round(from.CountOf(word) * weight))));
        }

        known = words.Count;
        Total = from is null ? 0 : Math.Max(counts.Sum(count => (long)count), (long)Math.Round(from.Total * weight));
    }

    /// <summary>Distinct words, by id.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Occurrences of each word, by id.</summary>
    public IReadOnlyList<int> Counts => counts;

    /// <summary>Occurrences of all words.</summary>
    public long Total { get; private set; }

    /// <summary>Adds a text as the next sentence.</summary>
    public void Add(string text)
    {
        buffer.Clear();
        Tokenizer.Tokenize(text, language, buffer);
        var lookup = ids.GetAlternateLookup<ReadOnlySpan<char>>();
        var allCapitals = WordKeys.IsAllCapitals(text);
        Span<char> key = stackalloc char[2 * WordKeys.Longest];
        foreach (var token in buffer)
        {
            var length = WordKeys.Write(text, token, allCapitals, key);
            if (length == 0)
            {
                continue;
            }

            if (!lookup.TryGetValue(key[..length], out var id))
            {
                id = words.Count;
                var word = key[..length].ToString();
                words.Add(word);
                counts.Add(0);
                ids.Add(word, id);
            }

            counts[id]++;
            tokens.Add(id);
            Total++;
        }

        starts.Add(tokens.Count);
    }

    /// <summary>Renumbers the words from the most frequent down and forgets those that are too rare.</summary>
    /// <param name="minCount">Words that occur less often become no word at all, unless they were there at the beginning.</param>
    public EncodedSide Encode(int minCount)
    {
        var kept = Enumerable.Range(0, words.Count)
            .Where(id => id < known || counts[id] >= minCount)
            .OrderByDescending(id => counts[id])
            .ThenBy(id => words[id], StringComparer.Ordinal)
            .ToArray();
        var renumbered = new int[words.Count];
        Array.Fill(renumbered, -1);
        for (var id = 0; id < kept.Length; id++)
        {
            renumbered[kept[id]] = id;
        }

        var encoded = new int[tokens.Count];
        var encodedStarts = new int[starts.Count];
        var next = 0;
        for (var sentence = 0; sentence + 1 < starts.Count; sentence++)
        {
            for (var position = starts[sentence]; position < starts[sentence + 1]; position++)
            {
                if (renumbered[tokens[(int)position]] is var id and >= 0)
                {
                    encoded[next++] = id;
                }
            }

            encodedStarts[sentence + 1] = next;
        }

        return new EncodedSide([.. kept.Select(id => words[id])], [.. kept.Select(id => counts[id])], encoded, encodedStarts, Total);
    }
}

/// <summary>One language of the training text, ready for counting.</summary>
/// <param name="Words">Words by falling frequency.</param>
/// <param name="Counts">Occurrences of each word.</param>
/// <param name="Tokens">Word ids of all sentences, one behind the other.</param>
/// <param name="Starts">Where each sentence starts in <paramref name="Tokens"/>; one more than there are sentences.</param>
/// <param name="Total">Occurrences of all words, rare ones included.</param>
internal sealed record EncodedSide(string[] Words, int[] Counts, int[] Tokens, int[] Starts, long Total)
{
    public int Sentences => Starts.Length - 1;

    public ReadOnlySpan<int> Sentence(int index) => Tokens.AsSpan(Starts[index], Starts[index + 1] - Starts[index]);
}
