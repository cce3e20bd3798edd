using System.Runtime.InteropServices;
using Alignment.Core.Lexicon;

namespace Alignment.Core.Aligning;

/// <summary>Which types of an English side can stand for each type of a French side, and how well.</summary>
internal sealed class TypeTable
{
    private const float NeighbourTrust = 0.85f; // for the translations of words that only look like inflections of the word

    // Far above what words of running text have (most have a handful). A list of product codes would have its square.
    private const int MostTargets = 200;

    private readonly int[] starts;
    private readonly List<int> targets = [];
    private readonly List<float> strengths = [];

    private TypeTable(TextSide first) => starts = new int[first.Types.Count + 1];

    /// <summary>Types of two languages: what translates or is spelled alike.</summary>
    public TypeTable(BilingualLexicon lexicon, TextSide french, TextSide english, CancellationToken cancellationToken = default)
        : this(french)
    {
        var fromLexicon = EnglishByLexiconId(lexicon, english);
        Fill(french, english, (type, best) => Translate(lexicon, type, english, fromLexicon, best), cancellationToken);
    }

    /// <summary>Types of two texts in one language: what is the same or spelled alike.</summary>
    public static TypeTable OneLanguage(TextSide first, TextSide second)
    {
        var table = new TypeTable(first);
        table.Fill(first, second, (type, best) =>
        {
            if (second.Find(type.Key) is var same and >= 0)
            {
                best[same] = 1;
            }
        }, CancellationToken.None);
        return table;
    }

    private void Fill(TextSide first, TextSide second, Action<WordType, Dictionary<int, float>> collect, CancellationToken cancellationToken)
    {
        var spelling = new SpellingIndex(second);
        var best = new Dictionary<int, float>();
        for (var type = 0; type < first.Types.Count; type++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            best.Clear();
            collect(first.Types[type], best);
            if (first.Types[type] is { IsNumber: false, IsConcept: false })
            {
                spelling.Collect(first.Types[type], best);
            }

            foreach (var (target, strength) in Strongest(best))
            {
                targets.Add(target);
                strengths.Add(strength);
            }

            starts[type + 1] = targets.Count;
        }
    }

    public ReadOnlySpan<int> Targets(int french) =>
        CollectionsMarshal.AsSpan(targets)[starts[french]..starts[french + 1]];

    public ReadOnlySpan<float> Strengths(int french) =>
        CollectionsMarshal.AsSpan(strengths)[starts[french]..starts[french + 1]];

    private static IEnumerable<KeyValuePair<int, float>> Strongest(Dictionary<int, float> targets) => targets.Count <= MostTargets
        ? targets
        : targets.OrderByDescending(target => target.Value).ThenBy(target => target.Key).Take(MostTargets);

    private static void Translate(
        BilingualLexicon lexicon, WordType french, TextSide english, Dictionary<int, List<(int, float)>> fromLexicon, Dictionary<int, float> best)
    {
        if (french.IsNumber || french.IsConcept)
        {
            if (english.Find(french.Key) is var same and >= 0)
            {
                best[same] = 1;
            }

            return;
        }

        if (french.LexiconId >= 0)
        {
            Offer(french.LexiconId, 1);
        }
        else
        {
            var (first, end) = lexicon.French.Neighbours(french.Key);
            for (var neighbour = first; neighbour < end; neighbour++)
            {
                Offer(neighbour, NeighbourTrust);
            }
        }

        void Offer(int word, float trust)
        {
            var translations = lexicon.Translations(word);
            var counts = lexicon.Counts(word);
            for (var entry = 0; entry < translations.Length; entry++)
            {
                if (fromLexicon.TryGetValue(translations[entry], out var types))
                {
                    var strength = Strength(lexicon, word, translations[entry], counts[entry]) * trust;
                    foreach (var (type, typeTrust) in types)
                    {
                        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, type, out _);
                        known = Math.Max(known, strength * typeTrust);
                    }
                }
            }
        }
    }

    /// <summary>How well a pair of words stand for each other: how much of one's surprise the other takes away, 0 to 1.</summary>
    /// <remarks>
    /// Pointwise information over its maximum (Bouma 2009, "Normalized Pointwise Mutual Information in Collocation Extraction"), with the mean
    /// of both translation probabilities for the joint one. A rare word is explained by a counterpart that is only one of its many translations,
    /// which the probability itself takes for a poor match: with that, link F1 on independent coverage (set B) was lower by 0.01.
    /// </remarks>
    private static float Strength(BilingualLexicon lexicon, int french, int english, double count)
    {
        const double Doubt = 1; // added to the words' counts: one sighting proves little
        var probability = ((count / (lexicon.French.CountOf(french) + Doubt)) + (count / (lexicon.English.CountOf(english) + Doubt))) / 2;
        var rareness = Math.Sqrt(WordType.Rareness(french, lexicon.French) * WordType.Rareness(english, lexicon.English));
        return (float)Math.Min(1, Math.Log(1 + probability * rareness) / Math.Log(rareness));
    }

    private static Dictionary<int, List<(int Type, float Trust)>> EnglishByLexiconId(BilingualLexicon lexicon, TextSide english)
    {
        var map = new Dictionary<int, List<(int, float)>>();
        for (var type = 0; type < english.Types.Count; type++)
        {
            var word = english.Types[type];
            if (word.LexiconId >= 0)
            {
                Add(word.LexiconId, type, 1);
            }
            else if (word is { IsNumber: false, IsConcept: false })
            {
                var (first, end) = lexicon.English.Neighbours(word.Key);
                for (var neighbour = first; neighbour < end; neighbour++)
                {
                    Add(neighbour, type, NeighbourTrust);
                }
            }
        }

        return map;

        void Add(int id, int type, float trust)
        {
            if (!map.TryGetValue(id, out var list))
            {
                map[id] = list = [];
            }

            list.Add((type, trust));
        }
    }
}
