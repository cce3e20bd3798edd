namespace Alignment.Core.Text.Splitting;

/// <summary>Finds the words of a language that are hardly ever names, so that a capital on them means a new sentence.</summary>
/// <remarks>
/// Counts how often a word stands in lower case and with a capital inside sentences, where only names have capitals. Words that follow
/// an initial (<c>J. Brooks</c>) are surnames and left out. Same sentences, same list.
/// </remarks>
public sealed class CommonWordsTrainer
{
    private const int FewestOccurrences = 50; // in lower case; rarer words are not worth their bytes
    private const double HighestCapitalShare = 0.2; // "police" is below in spite of all Police Boards, "army" above
    private const int Shortest = 3; // shorter words are in the lists of function words or are none
    private const int Longest = 20;

    private readonly Dictionary<string, (int Lower, int Capital)> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> surnames = new(StringComparer.Ordinal);

    /// <summary>Counts the words of a sentence.</summary>
    public void Add(string sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var tokens = sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < tokens.Length; i++)
        {
            var word = tokens[i].TrimEnd('.', ',', ';', ':', '?', '!', ')', '"', '»', '”');
            var previous = tokens[i - 1];
            if (word.Length is < Shortest or > Longest || !word.All(char.IsLetter))
            {
                continue;
            }

            var isBehindInitial = previous.Length == 2 && char.IsUpper(previous[0]) && previous[1] == '.';
            if (isBehindInitial && char.IsUpper(word[0]))
            {
                surnames.Add(word.ToLowerInvariant());
            }
            else if (char.IsLetter(previous[^1]) || previous[^1] == ',')
            {
                Count(word);
            }
        }
    }

    /// <summary>Notes the surnames of a title or name, without counting its words.</summary>
    public void AddName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var tokens = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i - 1] is [>= 'A' and <= 'Z', '.'] && char.IsUpper(tokens[i][0]))
            {
                surnames.Add(tokens[i].ToLowerInvariant());
            }
        }
    }

    /// <summary>The words found, in ordinal order.</summary>
    public IReadOnlyList<string> Words() => counts
        .Where(entry => entry.Value.Lower >= FewestOccurrences && !surnames.Contains(entry.Key))
        .Where(entry => entry.Value.Capital <= HighestCapitalShare * (entry.Value.Lower + entry.Value.Capital))
        .Select(entry => entry.Key)
        .Order(StringComparer.Ordinal)
        .ToList();

    private void Count(string word)
    {
        var isLower = word.All(char.IsLower);
        if (!isLower && !(char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower)))
        {
            return; // an acronym or a brand
        }

        var key = isLower ? word : word.ToLowerInvariant();
        var (lower, capital) = counts.GetValueOrDefault(key);
        counts[key] = isLower ? (lower + 1, capital) : (lower, capital + 1);
    }
}
