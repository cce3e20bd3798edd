using Alignment.Core.Text;

namespace Alignment.Core.Checking;

/// <summary>Fits words that replace others to the full stop behind them: the dot of initials may be that of the sentence.</summary>
internal static class FullStops
{
    private const int Around = 160; // characters of the text that tell whether a sentence ends
    private const string ClosingQuotes = "»”\"’'";

    /// <summary>Where what is replaced ends, and what to write in its place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">What is replaced.</param>
    /// <param name="words">What replaces it.</param>
    /// <param name="language">The language of the text.</param>
    public static (int End, string Words) Fit(string text, TextSpan found, string words, Language language)
    {
        var endsWithDot = words.EndsWith('.');
        if (text[found.End - 1] == '.' && !endsWithDot && EndsSentence(text, found, language))
        {
            return (found.End - 1, words); // "He left the U.N. They stayed."
        }

        // "in the US." becomes "in the U.S.", with one dot; three are no full stop
        var isBeforeStop = endsWithDot && found.End < text.Length && text[found.End] == '.' && (found.End + 1 == text.Length || text[found.End + 1] != '.');
        return (found.End, isBeforeStop ? words[..^1] : words);
    }

    private static bool EndsSentence(string text, TextSpan found, Language language)
    {
        var from = Math.Max(0, found.Start - Around);
        var around = text[from..Math.Min(text.Length, found.End + Around)];
        var end = found.End - from;
        return SentenceSplitter.Split(around, language)
            .Any(sentence => sentence.Span.End >= end && around.AsSpan(end, sentence.Span.End - end).Trim().Trim(ClosingQuotes).IsEmpty);
    }
}
