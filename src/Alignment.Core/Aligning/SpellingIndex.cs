using System.Runtime.InteropServices;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>Finds English types spelled like a French one: the same, with a common beginning, or the same name transliterated.</summary>
internal sealed class SpellingIndex
{
    private const int Beginning = 5; // letters that related words share at least; shorter beginnings are chance

    private const float SameSpelling = 1;
    private const float SameBeginning = 0.8f; // times the share of the longer word that is the same
    private const float SameSound = 0.8f;

    private readonly TextSide english;
    private readonly Dictionary<string, List<int>> byFolded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> bySound = new(StringComparer.Ordinal);
    private readonly string[] folded;

    public SpellingIndex(TextSide english)
    {
        this.english = english;
        folded = new string[english.Types.Count];
        for (var type = 0; type < english.Types.Count; type++)
        {
            var word = english.Types[type];
            if (word.IsNumber)
            {
                folded[type] = "";
                continue;
            }

            folded[type] = Folding.WithoutAccents(word.Key);
            Add(byFolded, folded[type], type);
            if (folded[type].Length >= Beginning)
            {
                Add(byBeginning, folded[type][..Beginning], type);
            }

            if (word.IsName && Names.Sound(folded[type]) is { Length: >= 3 } sound)
            {
                Add(bySound, sound, type);
            }
        }
    }

    public void Collect(WordType french, Dictionary<int, float> best)
    {
        var word = Folding.WithoutAccents(french.Key);
        if (word.Length >= 2 && byFolded.TryGetValue(word, out var same))
        {
            foreach (var type in same)
            {
                // Short function words look alike by chance (on, or, but, car); the lexicon knows better.
                var isTelling = french.IsName || english.Types[type].IsName || word.Length >= 5;
                Offer(type, isTelling ? SameSpelling : french.LexiconId < 0 ? SameSpelling : 0);
            }
        }

        if (word.Length >= Beginning && byBeginning.TryGetValue(word[..Beginning], out var alike))
        {
            foreach (var type in alike)
            {
                var other = folded[type];
                var shared = word.AsSpan().CommonPrefixLength(other);
                Offer(type, SameBeginning * (float)shared / Math.Max(word.Length, other.Length));
            }
        }

        if (french.IsName && Names.Sound(word) is { Length: >= 3 } sound && bySound.TryGetValue(sound, out var sounding))
        {
            foreach (var type in sounding)
            {
                Offer(type, SameSound);
            }
        }

        void Offer(int type, float strength)
        {
            if (strength <= 0)
            {
                return;
            }

            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(best, type, out _);
            known = Math.Max(known, strength);
        }
    }

    private static void Add(Dictionary<string, List<int>> index, string key, int type)
    {
        if (!index.TryGetValue(key, out var types))
        {
            index[key] = types = [];
        }

        types.Add(type);
    }
}
