using System.Runtime.InteropServices;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning;

/// <summary>Finds English types spelled like a French one: the same, with a common beginning, or the same name transliterated.</summary>
internal sealed class SpellingIndex
{
    private const int Beginning = 5; // letters that related words share at least; shorter beginnings are chance

    private const int Nearest = 100; // words compared on either side of a word's place in the alphabet; few texts have as many with one beginning
    private const int MostSounding = 100; // a sound that more words share tells nothing: serial numbers have one

    private const float SameSpelling = 1;
    private const float SameBeginning = 0.9f; // times the share of the longer word that is the same
    private const float SameSound = 0.8f;

    private readonly TextSide english;
    private readonly Dictionary<string, List<int>> byFolded = new(StringComparer.Ordinal);
    private readonly int[] alphabetical;
    private readonly Dictionary<string, List<int>> bySound = new(StringComparer.Ordinal);
    private readonly string[] folded;

    public SpellingIndex(TextSide english)
    {
        this.english = english;
        folded = new string[english.Types.Count];
        for (var type = 0; type < english.Types.Count; type++)
        {
            var word = english.Types[type];
            if (word.IsNumber || word.IsConcept)
            {
                folded[type] = "";
                continue;
            }

            folded[type] = Folding.WithoutAccents(word.Key);
            Add(byFolded, folded[type], type);
            if (word.IsName && Names.Sound(folded[type]) is { Length: >= 3 } sound)
            {
                Add(bySound, sound, type);
            }
        }

        alphabetical = [.. Enumerable.Range(0, folded.Length).Where(type => folded[type].Length >= Beginning)];
        Array.Sort(alphabetical, (first, second) => string.CompareOrdinal(folded[first], folded[second]) is var order and not 0 ? order : first - second);
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

        if (word.Length >= Beginning)
        {
            var place = PlaceOf(word);
            for (var i = place; i < Math.Min(alphabetical.Length, place + Nearest) && OfferAlike(alphabetical[i]); i++)
            {
            }

            for (var i = place - 1; i >= Math.Max(0, place - Nearest) && OfferAlike(alphabetical[i]); i--)
            {
            }
        }

        if (french.IsName && Names.Sound(word) is { Length: >= 3 } sound && bySound.TryGetValue(sound, out var sounding) && sounding.Count <= MostSounding)
        {
            foreach (var type in sounding)
            {
                Offer(type, SameSound);
            }
        }

        // False once the beginning differs: farther on in the alphabet it will not be the same again.
        bool OfferAlike(int type)
        {
            var other = folded[type];
            var shared = word.AsSpan().CommonPrefixLength(other);
            if (shared < Beginning)
            {
                return false;
            }

            Offer(type, SameBeginning * (float)shared / Math.Max(word.Length, other.Length));
            return true;
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

    /// <summary>Where a word stands, or would stand, in the alphabet.</summary>
    private int PlaceOf(string word)
    {
        var low = 0;
        var high = alphabetical.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(folded[alphabetical[middle]], word) < 0)
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

    private static void Add(Dictionary<string, List<int>> index, string key, int type)
    {
        if (!index.TryGetValue(key, out var types))
        {
            index[key] = types = [];
        }

        types.Add(type);
    }
}
