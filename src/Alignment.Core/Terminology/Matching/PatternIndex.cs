namespace Alignment.Core.Terminology.Matching;

/// <summary>All patterns of a language as a trie over numbered words. Unchanging once built, so any number of threads may walk it.</summary>
internal sealed class PatternIndex
{
    /// <summary>The node that every walk starts at.</summary>
    public const int Root = 0;

    // Two thirds full at most, so that a word that is not there is found out in a step or two.
    private const double SlotsPerWord = 1.5;

    private readonly string[] words;
    private readonly int[] slots;
    private readonly uint[] hashes;
    private readonly int[] firstNodes;
    private readonly Dictionary<long, int> edges = []; // by node and word: see Edge
    private readonly TermPattern[][] patterns;
    private readonly bool[] goesOn;

    // Which second letters follow a first one at the beginning of a pattern, and which third ones a second; by the low six bits of each.
    private readonly ulong[] seconds = new ulong[64];
    private readonly ulong[] thirds = new ulong[64];

    public PatternIndex(IReadOnlyList<TermPattern> patterns)
    {
        for (var number = 0; number < patterns.Count; number++)
        {
            patterns[number].Number = number;
        }

        Count = patterns.Count;
        words = [.. patterns.SelectMany(pattern => pattern.Words).Distinct(StringComparer.Ordinal)];
        hashes = new uint[words.Length];
        slots = new int[Math.Max(16, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(words.Length * SlotsPerWord) + 1))];
        for (var word = 0; word < words.Length; word++)
        {
            hashes[word] = Hash(words[word]);
            var slot = hashes[word] & (uint)(slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            slots[slot] = word + 1;
        }

        foreach (var word in patterns.Select(pattern => pattern.Words[0]).Distinct(StringComparer.Ordinal))
        {
            seconds[word[0] & 63] |= Bit(word, 1);
            if (word.Length > 1)
            {
                thirds[word[1] & 63] |= Bit(word, 2);
            }
        }

        firstNodes = new int[words.Length];
        this.patterns = BuildTrie(patterns);
        goesOn = new bool[this.patterns.Length];
        foreach (var edge in edges.Keys)
        {
            goesOn[edge / words.Length] = true;
        }
    }

    /// <summary>How many patterns there are.</summary>
    public int Count { get; }

    /// <summary>Whether a pattern may begin with the word at a place: never wrongly false, and mostly false for a word that begins none.</summary>
    /// <param name="letters">The <see cref="LetterFolding.Letters"/>.</param>
    /// <param name="first">The word's first letter, folded.</param>
    /// <param name="text">The normalised text.</param>
    /// <param name="at">Index of the word's first letter.</param>
    public bool MayBegin(ReadOnlySpan<char> letters, char first, ReadOnlySpan<char> text, int at)
    {
        var second = at + 1 < text.Length ? LetterFolding.Fold(letters, text[at + 1]) : LetterFolding.NoWord;
        if (first == LetterFolding.Ligature || second is LetterFolding.Mark or LetterFolding.Ligature)
        {
            return true;
        }

        if (second == LetterFolding.NoWord)
        {
            // One letter; what follows a dot or an apostrophe may belong to it.
            return at + 1 < text.Length && text[at + 1] is '.' or '\'' || (seconds[first & 63] & 1) != 0;
        }

        if ((seconds[first & 63] & (1UL << (second & 63))) == 0)
        {
            return false;
        }

        var third = at + 2 < text.Length ? LetterFolding.Fold(letters, text[at + 2]) : LetterFolding.NoWord;
        return third is LetterFolding.Mark or LetterFolding.Ligature
            || (third == LetterFolding.NoWord && at + 2 < text.Length && text[at + 2] == '\'')
            || (thirds[second & 63] & (1UL << (third & 63))) != 0;
    }

    // The bit of a letter of a word; that of no letter behind its end.
    private static ulong Bit(string word, int index) => 1UL << (index < word.Length && LetterFolding.IsWord(word[index]) ? word[index] & 63 : LetterFolding.NoWord);

    /// <summary>The number of a folded word; below 0 if no pattern has it.</summary>
    public int Word(ReadOnlySpan<char> folded)
    {
        var hash = Hash(folded);
        for (var slot = hash & (uint)(slots.Length - 1); slots[slot] != 0; slot = (slot + 1) & (uint)(slots.Length - 1))
        {
            var word = slots[slot] - 1;
            if (hashes[word] == hash && folded.SequenceEqual(words[word]))
            {
                return word;
            }
        }

        return -1;
    }

    /// <summary>The node that a word leads to; <see cref="Root"/> if it leads nowhere.</summary>
    public int Next(int node, int word) => node == Root ? firstNodes[word] : edges.GetValueOrDefault(Edge(node, word), Root);

    /// <summary>Whether any word leads on from a node; most terms are a single word, behind which there is nothing to look for.</summary>
    public bool GoesOn(int node) => goesOn[node];

    /// <summary>The patterns that end at a node.</summary>
    public ReadOnlySpan<TermPattern> At(int node) => patterns[node];

    private long Edge(int node, int word) => ((long)node * words.Length) + word;

    private TermPattern[][] BuildTrie(IReadOnlyCollection<TermPattern> all)
    {
        var ends = new List<List<TermPattern>> { new() };
        foreach (var pattern in all)
        {
            var node = Root;
            foreach (var word in pattern.Words)
            {
                var number = Word(word);
                var next = Next(node, number);
                if (next == Root)
                {
                    next = ends.Count;
                    ends.Add([]);
                    if (node == Root)
                    {
                        firstNodes[number] = next;
                    }
                    else
                    {
                        edges.Add(Edge(node, number), next);
                    }
                }

                node = next;
            }

            ends[node].Add(pattern);
        }

        return [.. ends.Select(end => end.ToArray())];
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u; // FNV-1a, 32 bits, over code units
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash ^ (hash >> 15); // the low bits choose the slot
    }
}
