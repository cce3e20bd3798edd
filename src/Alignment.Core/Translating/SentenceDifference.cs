using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>A stretch in which two sentences differ. One of the two may be empty, not both.</summary>
/// <param name="There">Words of the memory's sentence, as it writes them.</param>
/// <param name="Here">Words that the sentence at hand has in their place.</param>
public readonly record struct SentenceDifference(string There, string Here)
{
    /// <summary>All differences in reading order, by the longest common sequence of tokens; none if only blanks differ.</summary>
    /// <param name="there">The sentence of the memory.</param>
    /// <param name="here">The sentence at hand.</param>
    /// <param name="language">Their language.</param>
    public static IReadOnlyList<SentenceDifference> Of(string there, string here, Language language)
    {
        var (first, second) = (Spans(there, language), Spans(here, language));
        var common = Common(first, there, second, here);
        var found = new List<SentenceDifference>();
        for (int i = 0, j = 0; i < first.Count || j < second.Count;)
        {
            var (fromI, fromJ) = (i, j);
            while ((i < first.Count || j < second.Count) && !(i < first.Count && j < second.Count && Same(first[i], there, second[j], here)))
            {
                // as the table says, the step that loses nothing in common; what was taken out stands first
                if (j == second.Count || (i < first.Count && common[i + 1, j] >= common[i, j + 1]))
                {
                    i++;
                }
                else
                {
                    j++;
                }
            }

            if (i > fromI || j > fromJ)
            {
                found.Add(new SentenceDifference(Stretch(first, fromI, i, there), Stretch(second, fromJ, j, here)));
            }

            while (i < first.Count && j < second.Count && Same(first[i], there, second[j], here))
            {
                i++;
                j++;
            }
        }

        return found;
    }

    private static List<TextSpan> Spans(string text, Language language)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, language, tokens);
        return [.. tokens.Select(token => token.Span)];
    }

    /// <summary>Length of the longest common sequence from each pair of tokens on: [first + 1, second + 1].</summary>
    private static int[,] Common(List<TextSpan> first, string there, List<TextSpan> second, string here)
    {
        var common = new int[first.Count + 1, second.Count + 1];
        for (var i = first.Count - 1; i >= 0; i--)
        {
            for (var j = second.Count - 1; j >= 0; j--)
            {
                common[i, j] = Same(first[i], there, second[j], here) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static bool Same(TextSpan first, string there, TextSpan second, string here) =>
        there.AsSpan(first.Start, first.Length).SequenceEqual(here.AsSpan(second.Start, second.Length));

    private static string Stretch(List<TextSpan> spans, int from, int to, string text) =>
        from == to ? "" : text[spans[from].Start..spans[to - 1].End];
}
