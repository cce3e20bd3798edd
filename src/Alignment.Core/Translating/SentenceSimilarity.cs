using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>How alike two sentences of one language are: 1 less the share of words that have to be put in, taken out or exchanged.</summary>
/// <remarks>
/// Levenshtein distance on tokens (words, numbers and marks, as they are written), over the number of tokens of the longer sentence. Different sentences stay below 1.
/// Blanks make no difference.
/// </remarks>
public static class SentenceSimilarity
{
    private const double AlmostSame = 0.99; // same tokens, other text: what the tokenizer skips differs

    /// <summary>The words that are compared.</summary>
    public static IReadOnlyList<string> Tokens(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, language, tokens);
        return [.. tokens.Select(token => token.Span.In(text))];
    }

    /// <summary>Similarity of two sentences, 0 to 1, higher is more alike; 1 only if they are the same but for blanks.</summary>
    public static double Of(string one, string other, Language language)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return Blanks.Collapse(one) == Blanks.Collapse(other) ? 1 : Math.Min(Of(Tokens(one, language), Tokens(other, language)), AlmostSame);
    }

    /// <summary>Similarity of two lists of tokens, 0 to 1; 0 if either is empty.</summary>
    public static double Of(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.Count == 0 || other.Count == 0 ? 0 : 1 - (double)Distance(one, other) / Math.Max(one.Count, other.Count);
    }

    private static int Distance(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var above = Enumerable.Range(0, other.Count + 1).ToArray();
        var row = new int[above.Length];
        for (var i = 0; i < one.Count; i++)
        {
            row[0] = i + 1;
            for (var j = 0; j < other.Count; j++)
            {
                var exchange = above[j] + (string.Equals(one[i], other[j], StringComparison.Ordinal) ? 0 : 1);
                row[j + 1] = Math.Min(exchange, 1 + Math.Min(above[j + 1], row[j]));
            }

            (above, row) = (row, above);
        }

        return above[^1];
    }
}
