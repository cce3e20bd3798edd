namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Takes away the parts of longer terms: Affairs Canada beside Global Affairs Canada.</summary>
/// <remarks>The idea of the C-value (Frantzi, Ananiadou and Mima 2000): what a phrase occurs on its own counts, not what it owes to a longer term.</remarks>
internal static class NestedTerms
{
    private const double LeastAlone = 0.35; // share of its occurrences that a part needs outside longer terms to be a term itself

    /// <summary>The links without those that are parts of better or longer ones.</summary>
    /// <param name="links">The links, best first.</param>
    /// <param name="french">The French words.</param>
    /// <param name="english">The English words.</param>
    public static List<TermLink> Remove(IReadOnlyList<TermLink> links, SuggestionSide french, SuggestionSide english)
    {
        var frenchOwed = Owed(links.Select(link => link.French), french);
        var englishOwed = Owed(links.Select(link => link.English), english);
        return [.. links.Where(link => link.IsDefined || (IsAlone(link.French, frenchOwed) && IsAlone(link.English, englishOwed)))];
    }

    private static bool IsAlone(Phrase phrase, Dictionary<ulong, int> owed)
    {
        var alone = phrase.Places.Count - owed.GetValueOrDefault(phrase.Key);
        return alone >= Math.Max(1, LeastAlone * phrase.Places.Count);
    }

    /// <summary>For every part of a phrase, the occurrences of the most frequent phrase that holds it.</summary>
    private static Dictionary<ulong, int> Owed(IEnumerable<Phrase> phrases, SuggestionSide side)
    {
        var owed = new Dictionary<ulong, int>();
        foreach (var phrase in phrases)
        {
            for (var start = 0; start < phrase.Types.Length; start++)
            {
                var key = PhraseKeys.Empty;
                for (var end = start; end < phrase.Types.Length; end++)
                {
                    key = PhraseKeys.Append(key, side.Key(phrase.Types[end]));
                    if (end - start + 1 < phrase.Types.Length)
                    {
                        owed[key] = Math.Max(owed.GetValueOrDefault(key), phrase.Places.Count);
                    }
                }
            }
        }

        return owed;
    }
}
