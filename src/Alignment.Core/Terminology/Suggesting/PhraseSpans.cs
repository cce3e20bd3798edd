namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Finds the stretches of a sentence that are built like a term.</summary>
/// <remarks>
/// No tagger: a term begins and ends with a content word and may have links between them (<c>of</c>, <c>de la</c>), so that N de N, N à N, N Adj,
/// N de la N and Adj N, N N, N of N are found. What else is found is left to the counts.
/// </remarks>
internal static class PhraseSpans
{
    private const int MostContent = 4; // words with a meaning of their own; longer terms are mostly names, which have capitals
    private const int MostCapitalContent = 7;
    private const int MostLinks = 3; // in a row: "de la", "à la", "and of the"

    /// <summary>Adds the spans of a sentence to a list.</summary>
    /// <param name="roles">What each token may do.</param>
    /// <param name="capitals">Whether each begins with a capital.</param>
    /// <param name="joined">Whether each follows the one before without a mark between them.</param>
    /// <param name="spans">Receives first token and end, exclusive; at most eighteen for each token.</param>
    public static void Collect(ReadOnlySpan<WordRole> roles, ReadOnlySpan<bool> capitals, ReadOnlySpan<bool> joined, List<(int Start, int End)> spans)
    {
        for (var start = 0; start < roles.Length; start++)
        {
            if (roles[start] != WordRole.Content)
            {
                continue;
            }

            var (content, links, allCapitals, leastContent) = (1, 0, capitals[start], 2);
            spans.Add((start, start + 1));
            for (var end = start + 1; end < roles.Length && joined[end] && links <= MostLinks; end++)
            {
                if (roles[end] == WordRole.Content)
                {
                    content++;
                    links = 0;
                    allCapitals &= capitals[end];
                    if (content > (allCapitals ? MostCapitalContent : MostContent))
                    {
                        break;
                    }

                    if (content >= leastContent)
                    {
                        spans.Add((start, end + 1));
                    }
                }
                else if (roles[end] == WordRole.Outside || (roles[end] == WordRole.And && !allCapitals))
                {
                    break;
                }
                else
                {
                    leastContent = roles[end] == WordRole.And ? content + 2 : leastContent; // "Scalia and Thomas" are two names
                    links++;
                }
            }
        }
    }
}
