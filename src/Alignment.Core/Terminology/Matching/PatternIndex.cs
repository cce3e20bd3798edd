using System.Runtime.CompilerServices;

namespace Alignment.Core.Terminology.Matching;

/// <summary>All patterns of a language as a trie over numbered words. Unchanging once built, so any number of threads may walk it.</summary>
internal sealed class PatternIndex
{
    /// <summary>The node that every walk starts at.</summary>
    public const int Root = 0;

    // Two thirds full at most, so that a word that is not there is found out in a step or two.
    private const double SlotsPerWord = 1.5;

    // How many letters behind the first are looked at before a word is read: "the" and "that" are everywhere, "these" and "their" in many a glossary.
    private const int Looked = 3;
    private const int Letters = 64; // told apart by their low six bits
    private const int LowBits = Letters - 1;

    private readonly string[] words;
    private readonly int[] slots;
    private readonly uint[] hashes;
    private readonly int[] firstNodes;
    private readonly Dictionary<long, int> edges = []; // by node and word: see Edge
    private readonly TermPattern[][] patterns;
    private readonly bool[] goesOn;

    // Which letters follow another at the beginning of a pattern, a bit each: second ones the first, then third ones the second, then fourth ones the third.
    private readonly ulong[] followers = new ulong[Looked * Letters];

    public PatternIndex(IReadOnlyCollection<TermPattern> patterns)
    {
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
            for (var i = 1; i <= Math.Min(Looked, word.Length); i++)
            {
                followers[((i - 1) * Letters) + (word[i - 1] & LowBits)] |= 1UL << ((i < word.Length ? word[i] : LetterFolding.NoWord) & LowBits);
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

    /// <summary>Whether a pattern may begin with the word at a place: never wrongly false, and mostly false for a word that begins none.</summary>
    /// <param name="letters">The <see cref="LetterFolding.Letters"/>.</param>
    /// <param name="first">The word's first letter, folded.</param>
    /// <param name="text">The normalised text.</param>
    /// <param name="at">Index of the word's first letter.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // once a word of everything that is checked
    public bool MayBegin(ReadOnlySpan<char> letters, char first, ReadOnlySpan<char> text, int at)
    {
        var before = first;
        for (var i = 1; i <= Looked; i++)
        {
            var letter = at + i < text.Length ? LetterFolding.Fold(letters, text[at + i]) : LetterFolding.NoWord;
            if (before == LetterFolding.Ligature || letter is LetterFolding.Mark or LetterFolding.Ligature or LetterFolding.Underscore)
            {
                return true;
            }

            if (letter == LetterFolding.NoWord && at + i < text.Length && (text[at + i] == '\'' || (text[at + i] == '.' && i == 1)))
            {
                return true; // what is behind an apostrophe, or the dot of a single letter, may belong to the word
            }

            if ((followers[((i - 1) * Letters) + (before & LowBits)] & (1UL << (letter & LowBits))) == 0)
            {
                return false;
            }

            if (letter == LetterFolding.NoWord)
            {
                return true;
            }

            before = letter;
        }

        return true;
    }

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
