using System.Collections.Frozen;

namespace Alignment.Core.Text.Splitting;

/// <summary>The English clause that names the speaker behind a quoted question: <c>“Why now?” Luke Bedard asked.</c></summary>
/// <remarks>French inverts it, <c>demande Luc</c>, so that its lower case is enough to see it.</remarks>
internal static class ReportingClause
{
    private const int MostNames = 5; // words before the verb: Prime Minister Mark Carney

    private static readonly FrozenSet<string> Verbs = new[]
    {
        "asked", "asks", "wondered", "wonders", "shouted", "shouts", "yelled", "cried", "exclaimed", "joked", "quipped", "tweeted",
        "replied", "responded", "inquired", "demanded", "screamed", "wrote", "added", "recalled", "chanted",
    }.ToFrozenSet(StringComparer.Ordinal);

    // these also open statements of their own (Roy said no), so that a stop must follow
    private static readonly FrozenSet<string> VerbsBeforeStop = new[] { "said", "says" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether such a clause begins at an index.</summary>
    public static bool BeginsAt(string text, int start, int end)
    {
        var at = start;
        for (var words = 0; words <= MostNames && at < end; words++)
        {
            var wordEnd = at;
            while (wordEnd < end && (char.IsLetter(text[wordEnd]) || text[wordEnd] is '-' or '\'' or '’'))
            {
                wordEnd++;
            }

            var word = text[at..wordEnd];
            var isBeforeStop = wordEnd == end || text[wordEnd] is '.' or ',' or ';';
            if (words > 0 && (Verbs.Contains(word) || (isBeforeStop && VerbsBeforeStop.Contains(word))))
            {
                return true;
            }

            var isName = word.Length > 0 && (char.IsUpper(word[0]) || word is "de" or "von" or "van" or "of" or "the" or "du");
            if (!isName || wordEnd == end)
            {
                return false;
            }

            at = Marks.SkipWhite(text, text[wordEnd] == '.' ? wordEnd + 1 : wordEnd, end);
            if (at == wordEnd)
            {
                return false;
            }
        }

        return false;
    }
}
