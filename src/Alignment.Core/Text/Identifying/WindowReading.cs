using System.Numerics;

namespace Alignment.Core.Text.Identifying;

/// <summary>What one window of a text seems to be.</summary>
/// <param name="Letters">Letters in it: its say in the vote.</param>
/// <param name="LogOdds">French against English, as the model has it.</param>
/// <param name="Kind">Whether it is either.</param>
internal sealed record WindowReading(int Letters, double LogOdds, WindowKind Kind)
{
    private const int FewestWords = 12; // below, small words prove nothing
    private const int EnoughWords = 40; // from here on, the absence of small words proves something

    // Shares of small words: 0.40 to 0.55 in running French and English, 0.30 in tables of results, 0.10 to 0.25 in Spanish and Italian by
    // the French list, below 0.06 in languages that share no words.
    private const double FewestSmallWords = 0.08;
    private const double Lead = 0.04; // by which another language must be ahead, besides
    private const double LeadWords = 3; // so many words, which Spanish names may bring into a short English text

    /// <summary>Reads a window.</summary>
    public static WindowReading Read(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[16]; // longer words are no function words
        var hits = new int[FunctionWords.Count];
        var (words, letters, otherScript) = (0, 0, 0);
        foreach (var range in Words.In(text))
        {
            var word = text[range];
            words++;
            letters += word.Length;
            otherScript += IsLatin(word[0]) ? 0 : word.Length;
            if (word.Length <= folded.Length)
            {
                var key = folded[..word.ToLowerInvariant(folded)];
                for (var languages = FunctionWords.LanguagesOf(key); languages != 0; languages &= languages - 1)
                {
                    hits[BitOperations.TrailingZeroCount(languages)]++;
                }
            }
        }

        return new WindowReading(letters, LanguageModel.Shipped.LogOdds(text), KindOf(words, letters, otherScript, hits));
    }

    private static WindowKind KindOf(int words, int letters, int otherScript, int[] hits)
    {
        if (letters == 0)
        {
            return WindowKind.Unknown;
        }

        if (otherScript * 2 > letters)
        {
            return WindowKind.Other;
        }

        if (words < FewestWords)
        {
            return WindowKind.FrenchOrEnglish;
        }

        var own = Math.Max(hits[FunctionWords.French], hits[FunctionWords.English]) / (double)words;
        var other = Most(hits.AsSpan(2)) / (double)words;
        return other > own + Lead + LeadWords / words ? WindowKind.Other
            : own < FewestSmallWords && words >= EnoughWords ? WindowKind.Unknown
            : WindowKind.FrenchOrEnglish;
    }

    private static int Most(ReadOnlySpan<int> hits)
    {
        var most = 0;
        foreach (var count in hits)
        {
            most = Math.Max(most, count);
        }

        return most;
    }

    private static bool IsLatin(char c) => c < 0x0250 || c is >= '\u1E00' and <= '\u1EFF' or >= '\uFB00' and <= '\uFB06';
}

/// <summary>Whether a window is French or English at all.</summary>
internal enum WindowKind
{
    /// <summary>French or English, or too short to say otherwise.</summary>
    FrenchOrEnglish,

    /// <summary>Another language.</summary>
    Other,

    /// <summary>No words, or words that are no running text in a known language: a table, code, a list of names.</summary>
    Unknown,
}
