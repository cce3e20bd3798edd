namespace Alignment.Core.Lexicon;

/// <summary>What a lexicon that training continues from knows, in the numbers of the training text.</summary>
internal sealed class LexiconPrior
{
    private readonly Dictionary<(int French, int English), double> counts;

    private LexiconPrior(Dictionary<(int, int), double> counts) => this.counts = counts;

    /// <summary>Whether there is nothing to continue from.</summary>
    public bool IsEmpty => counts.Count == 0;

    /// <summary>The prior that a lexicon is.</summary>
    /// <param name="lexicon">The lexicon; null for none.</param>
    /// <param name="weight">What each of its counts counts, above 0.</param>
    /// <param name="french">French words, all those of the lexicon among them.</param>
    /// <param name="english">English words, likewise.</param>
    public static LexiconPrior Of(BilingualLexicon? lexicon, double weight, EncodedSide french, EncodedSide english)
    {
        var counts = new Dictionary<(int, int), double>(lexicon?.Count ?? 0);
        if (lexicon is not null)
        {
            var (frenchIds, englishIds) = (Ids(lexicon.French, french), Ids(lexicon.English, english));
            for (var word = 0; word < lexicon.French.Count; word++)
            {
                var translations = lexicon.Translations(word);
                for (var entry = 0; entry < translations.Length; entry++)
                {
                    counts.Add((frenchIds[word], englishIds[translations[entry]]), lexicon.Counts(word)[entry] * weight);
                }
            }
        }

        return new LexiconPrior(counts);
    }

    /// <summary>Whether the lexicon has a pair of words.</summary>
    public bool Has(int french, int english) => counts.ContainsKey((french, english));

    /// <summary>Adds the counts to those of the pass that a table is counting. Not while other threads use the table.</summary>
    public void AddTo(PairTable table)
    {
        table.Reserve(counts.Count);
        foreach (var ((french, english), count) in counts)
        {
            table.Add(table.Insert(french, english), count);
        }
    }

    private static int[] Ids(Vocabulary vocabulary, EncodedSide side)
    {
        var ids = new int[vocabulary.Count];
        for (var id = 0; id < side.Words.Length; id++)
        {
            if (vocabulary.Find(side.Words[id]) is var word and >= 0)
            {
                ids[word] = id;
            }
        }

        return ids;
    }
}
