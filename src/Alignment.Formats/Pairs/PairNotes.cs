using Alignment.Core.Checking;
using Alignment.Core.Checking.Pairs;

namespace Alignment.Formats.Pairs;

/// <summary>Reads what notes of a unit say to the check: <c>alignment:ignore TERM030 nato reason</c>, in a column, a comment or a note.</summary>
internal static class PairNotes
{
    private const string Word = "alignment:ignore";

    /// <summary>The suppressions among the notes, in order.</summary>
    /// <param name="notes">Notes of a unit.</param>
    /// <param name="isConcept">Whether a word is the id of a concept.</param>
    public static IReadOnlyList<PairSuppression> Read(IReadOnlyList<string> notes, Func<string, bool> isConcept)
    {
        List<PairSuppression>? found = null;
        foreach (var line in notes.SelectMany(note => note.Split('\n')))
        {
            var said = line.AsSpan().TrimStart("# \t");
            if (said.StartsWith(Word, StringComparison.Ordinal))
            {
                Add(said[Word.Length..].ToString(), isConcept, found ??= []);
            }
        }

        return found ?? (IReadOnlyList<PairSuppression>)[];
    }

    // Rule ids, each with the id of a concept behind it; then the reason.
    private static void Add(string said, Func<string, bool> isConcept, List<PairSuppression> found)
    {
        var words = new Queue<string>(said.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries));
        var named = new List<(string Rule, string? Concept)>();
        while (words.TryPeek(out var word) && (Rule.IsId(word) || (named.Count > 0 && isConcept(word))))
        {
            words.Dequeue();
            if (Rule.IsId(word))
            {
                named.Add((word, null));
            }
            else
            {
                named[^1] = (named[^1].Rule, word);
            }
        }

        var reason = words.Count == 0 ? null : string.Join(' ', words).TrimStart('-', ' ');
        found.AddRange(named.Select(name => new PairSuppression(name.Rule, name.Concept, string.IsNullOrEmpty(reason) ? null : reason)));
    }
}
