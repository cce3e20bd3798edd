using Alignment.Core.Text;

namespace Alignment.Cli;

/// <summary>Looks at the languages of lines.</summary>
internal static class LineLanguage
{
    // What a person says by the order of two names is doubted only by an identifier that is surer than this.
    private const double Confident = 0.9;

    /// <summary>How the languages of two lists of lines stand to their places.</summary>
    /// <param name="french">Lines that should be French.</param>
    /// <param name="english">Lines that should be English.</param>
    /// <param name="confidence">How sure a guess has to be to count, 0 to 1.</param>
    public static LineLanguages Of(IReadOnlyList<string> french, IReadOnlyList<string> english, double confidence = Confident) =>
        (Guess(french, confidence), Guess(english, confidence)) switch
        {
            (Language.English, Language.French) => LineLanguages.Swapped,
            (Language.French, Language.French) => LineLanguages.BothFrench,
            (Language.English, Language.English) => LineLanguages.BothEnglish,
            _ => LineLanguages.AsGiven,
        };

    /// <summary>The language of some of the lines, spread over all; null where it cannot be told surely.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="confidence">How sure a guess has to be to count, 0 to 1.</param>
    public static Language? Guess(IReadOnlyList<string> lines, double confidence = Confident)
    {
        const int Enough = 200;
        var step = Math.Max(1, lines.Count / Enough);
        var sample = Enumerable.Range(0, Math.Min(Enough, lines.Count)).Select(index => lines[index * step]);
        var guess = LanguageIdentifier.Identify(string.Join('\n', sample));
        return guess.Confidence >= confidence ? guess.Language : null;
    }
}
