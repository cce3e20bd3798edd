using System.Globalization;
using System.Runtime.InteropServices;
using Alignment.Core.Text;
using Alignment.Core.Translating;
using Alignment.Services.Sqlite;

namespace Alignment.Services.Memory;

/// <summary>Finds units that share rare words with a sentence.</summary>
/// <remarks>
/// Two sentences of similarity s have at least the share s of the longer one's tokens in common (each that differs costs an edit). So of n tokens, any
/// n - ceil(s n) + 1 include one that they share: the rarest ones are looked up, the shortest lists first (prefix filtering; Chaudhuri, Ganti and
/// Kaushik 2006, "A Primitive Operator for Similarity Joins in Data Cleaning"). Lists are read up to a limit, which bounds the time of a lookup.
/// </remarks>
internal sealed class WordIndex(Database database)
{
    private const int MostPostings = 20_000; // units looked at by number: some milliseconds
    private const int MostCandidates = 40; // units compared word by word

    private readonly Dictionary<long, int> counts = []; // units with a word, not yet saved

    /// <summary>Adds the words of both sides of a unit.</summary>
    public void Add(long unit, MemoryUnit sides)
    {
        var found = Words(SentenceSimilarity.Tokens(sides.French, Language.French), Language.French)
            .Concat(Words(SentenceSimilarity.Tokens(sides.English, Language.English), Language.English)).ToList();
        foreach (var word in found)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }

        database.Execute("INSERT INTO unit_words (rowid, words) VALUES ($id, $words)", ("$id", unit), ("$words", string.Join(' ', found.Select(Written))));
    }

    /// <summary>Writes how frequent words have become; once before a transaction ends, which is much quicker than for each unit.</summary>
    public void SaveCounts()
    {
        foreach (var (word, count) in counts)
        {
            database.Execute("INSERT INTO words (word, units) VALUES ($word, $count) ON CONFLICT (word) DO UPDATE SET units = units + $count", ("$word", word), ("$count", count));
        }
    }

    /// <summary>Forgets what was counted: it is saved, or its transaction has failed.</summary>
    public void ForgetCounts() => counts.Clear();

    /// <summary>Units that may be similar enough, the likeliest first.</summary>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="language">Its language.</param>
    /// <param name="minScore">The least similarity wanted, above 0.</param>
    public IEnumerable<long> Candidates(IReadOnlyList<string> tokens, Language language, double minScore)
    {
        var known = Words(tokens, language).Select(word => (Word: word, Units: Frequency(word))).OrderBy(word => word.Units).ToList();
        var prefix = tokens.Count - (int)Math.Ceiling(minScore * tokens.Count) + 1;
        var weights = new Dictionary<long, double>();
        var budget = MostPostings;

        // Beyond the prefix, words only help to tell candidates apart; those that are rare enough do it cheaply.
        foreach (var (word, units) in known.Where(word => word.Units > 0).Take(Math.Max(prefix, 4)))
        {
            if (budget <= 0)
            {
                break;
            }

            var weight = 1 / Math.Log(units + Math.E);
            var postings = database.Query("SELECT rowid FROM unit_words WHERE unit_words MATCH $word LIMIT $most", row => row.GetInt64(0), ("$word", Written(word)), ("$most", budget));
            budget -= postings.Count;
            foreach (var unit in postings)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(weights, unit, out _) += weight;
            }
        }

        return weights.OrderByDescending(unit => unit.Value).ThenBy(unit => unit.Key).Take(MostCandidates).Select(unit => unit.Key);
    }

    /// <summary>Takes out the words of units; how frequent words are is only used for their order, and stays.</summary>
    /// <param name="where">Which units: a condition on <c>units</c>.</param>
    /// <param name="parameters">Its parameters.</param>
    public void Remove(string where, params (string Name, object? Value)[] parameters) =>
        database.Execute($"DELETE FROM unit_words WHERE rowid IN (SELECT id FROM units WHERE {where})", parameters);

    private long Frequency(long word) => database.QueryOne("SELECT units FROM words WHERE word = $word", row => row.GetInt64(0), ("$word", word));

    /// <summary>The different words of a sentence, marks included: a number for each, of 40 bits, so that words hardly ever share one.</summary>
    private static IEnumerable<long> Words(IReadOnlyList<string> tokens, Language language) => tokens.Select(token => Number(token, language)).Distinct();

    // FNV-1a (Fowler, Noll and Vo), which is quick for short texts and the same in every process.
    private static long Number(string token, Language language)
    {
        var hash = language == Language.French ? 0xcbf29ce484222325 : 0x84222325cbf29ce4;
        foreach (var letter in token)
        {
            hash = (hash ^ letter) * 0x100000001b3;
        }

        return (long)((hash ^ (hash >> 40)) & 0xFF_FFFF_FFFF);
    }

    private static string Written(long word) => "w" + word.ToString("x", CultureInfo.InvariantCulture);
}
