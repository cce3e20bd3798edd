using Alignment.Core.Text.Identifying;

namespace Alignment.Core.Text;

/// <summary>What language a text seems to be in.</summary>
/// <param name="Language">French or English; null for any other language, or where there is too little to tell.</param>
/// <param name="Confidence">
/// 0 to 1. For French and English, how far the text is from being a toss-up: 0.9 and above for a sentence or more of one language, lower
/// for a few words and for mixed text. For null, the share of the text that is in another language.
/// </param>
public readonly record struct LanguageGuess(Language? Language, double Confidence);

/// <summary>Tells French from English, and both from everything else.</summary>
/// <remarks>
/// French and English are told apart by parts of words, so that five words are enough. Other languages are recognised by their
/// small words (and scripts) in a paragraph or more; shorter text is taken for French or English. Of long text a sample is read.
/// </remarks>
public static class LanguageIdentifier
{
    // A guess that is hardly better than a toss-up is none.
    private const double LowestConfidence = 0.1;

    /// <summary>The language of a text; of mixed text, that of the larger part.</summary>
    public static LanguageGuess Identify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        double letters = 0, other = 0, unknown = 0, french = 0, english = 0; // all of them letters, for the languages times certainty
        foreach (var window in LanguageSample.Of(text))
        {
            var reading = WindowReading.Read(text.AsSpan(window.Start, window.Length));
            letters += reading.Letters;
            other += reading.Kind == WindowKind.Other ? reading.Letters : 0;
            unknown += reading.Kind == WindowKind.Unknown ? reading.Letters : 0;
            if (reading.Kind != WindowKind.Other)
            {
                french += Math.Max(0, Certainty(reading)) * reading.Letters;
                english += Math.Max(0, -Certainty(reading)) * reading.Letters;
            }
        }

        return letters == 0 ? new LanguageGuess(null, 0) : Decide(other / letters, unknown / letters, french / letters, english / letters);
    }

    // From shares of the letters.
    private static LanguageGuess Decide(double other, double unknown, double french, double english)
    {
        // Tables and lists of names abstain, unless there is hardly anything else.
        if (other * 2 > 1 - unknown || unknown > 0.9)
        {
            return new LanguageGuess(null, Math.Max(other, unknown));
        }

        return Math.Max(french, english) < LowestConfidence
            ? new LanguageGuess(null, 0)
            : new LanguageGuess(french > english ? Language.French : Language.English, Math.Abs(french - english));
    }

    /// <summary>From -1, surely English, to 1, surely French.</summary>
    private static double Certainty(WindowReading reading) => Math.Tanh(reading.LogOdds / 2);
}
