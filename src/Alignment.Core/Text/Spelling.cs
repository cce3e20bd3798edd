namespace Alignment.Core.Text;

/// <summary>How far two spellings lie apart, and which known word a mistyped one may mean.</summary>
public static class Spelling
{
    /// <summary>Levenshtein distance: the fewest insertions, deletions and replacements that turn one into the other.</summary>
    /// <returns>0 for equal strings; at most the length of the longer one, in UTF-16 code units.</returns>
    public static int Distance(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var row = new int[second.Length + 1];
        for (var j = 0; j <= second.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= first.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var replaced = diagonal + (first[i - 1] == second[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    /// <summary>The known word that a mistyped one most likely means; null if none is near.</summary>
    /// <param name="word">What was typed.</param>
    /// <param name="known">The words that would have been right.</param>
    public static string? Closest(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        const int LongestCompared = 100; // nobody mistypes a word of a hundred letters; the cost grows with the square
        if (word.Length > LongestCompared)
        {
            return null;
        }

        var best = known
            .Select(name => (Name: name, Distance: Distance(word, name)))
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        var tolerated = Math.Max(1, word.Length / 3); // one slip in a short word, one in three letters in a long one
        return best.Name is not null && best.Distance <= tolerated ? best.Name : null;
    }
}
