using System.Text.RegularExpressions;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>How much a linked pair of phrases looks like a term that belongs into a glossary.</summary>
/// <remarks>
/// Unsupervised termhood in the parts the field uses: how much more frequent the words are here than elsewhere (the lexicon's training text is
/// elsewhere), how often the phrase occurs, whether it stands between words that end a phrase, and how it is written.
/// </remarks>
internal sealed partial class TermWorth
{
    private readonly SuggestionSide french;
    private readonly SuggestionSide english;
    private readonly int[] frenchCounts;
    private readonly int[] englishCounts;

    public TermWorth(SuggestionSide french, SuggestionSide english)
    {
        this.french = french;
        this.english = english;
        frenchCounts = Counts(french);
        englishCounts = Counts(english);
    }

    /// <summary>The score of a link, 0 to 1.</summary>
    public double Of(TermLink link)
    {
        const double HalfWay = 3; // occurrences that are worth half of the most there is to gain
        double count = Math.Min(link.French.Places.Count, link.English.Places.Count);
        var frequency = count / (count + HalfWay);
        if (link.IsDefined)
        {
            return 0.8 + (0.2 * frequency); // the text says so: above all that is guessed
        }

        var keyness = (Keyness(link.French, french, frenchCounts) + Keyness(link.English, english, englishCounts)) / 2;
        var strength = link.Strength;
        return 0.8 * strength * strength * Shape(link) * Participle(link) * (0.2 + (0.4 * keyness) + (0.4 * frequency)) * Boundary(link.French) * Boundary(link.English);
    }

    /// <summary>How much more frequent its words are than elsewhere, 0 to 1.</summary>
    private static double Keyness(Phrase phrase, SuggestionSide side, int[] counts)
    {
        const double Most = 7; // natural logarithm; a thousand times as frequent
        const double Doubt = 20_000; // words added to the text: in a short one, every word that comes twice would be a sign of its subject
        var (sum, words) = (0.0, 0);
        foreach (var type in phrase.Types.Where(type => side.Role(type) == WordRole.Content))
        {
            var id = side.Text.Types[type].LexiconId;
            var elsewhere = ((id < 0 ? 0 : side.Text.Vocabulary.CountOf(id)) + 1.0) / side.Text.Vocabulary.Total;
            sum += Math.Clamp(Math.Log(counts[type] / (side.Tokens + Doubt) / elsewhere) / Most, 0, 1);
            words++;
        }

        return words == 0 ? 0 : sum / words;
    }

    // Names and acronyms are what glossaries hold, the more so if they differ; a single word of everyday language hardly ever is.
    private static double Shape(TermLink link)
    {
        const double SingleWord = 0.45;
        const double SingleName = 0.8;
        const double Phrase = 0.85;
        const double Same = 0.7; // nobody has to look up how it is translated
        var isCapital = IsCapital(link.French) && IsCapital(link.English);
        var isSingle = link.French.Types.Length == 1 || link.English.Types.Length == 1;
        var isAcronym = isCapital && isSingle && link.English.Surface.Skip(1).Any(char.IsUpper);
        var kind = (isAcronym, isCapital, isSingle) switch
        {
            (true, _, _) => 1,
            (_, true, false) => 1,
            (_, true, true) => SingleName,
            (_, false, true) => SingleWord,
            _ => Phrase,
        };
        return link.French.Surface == link.English.Surface ? kind * Same : kind;
    }

    // A participle behind a noun is a sentence and no term, if both languages have one: navire possédé, ship owned.
    private double Participle(TermLink link)
    {
        const double Doubtful = 0.4;
        var frenchLast = french.Text.Types[link.French.Types[^1]].Key;
        var englishLast = english.Text.Types[link.English.Types[^1]].Key;
        return FrenchParticiple().IsMatch(frenchLast) && EnglishParticiple().IsMatch(englishLast) ? Doubtful : 1;
    }

    // -té is the ending of nouns: société
    [GeneratedRegex("(?:[^t]ée?s?|ant)$", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchParticiple();

    [GeneratedRegex("(?:ed|ing)$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishParticiple();

    private static bool IsCapital(Phrase phrase) => 2 * phrase.Capitals >= phrase.Places.Count && phrase.Capitals > 0;

    // Half of a longer term stands beside the other half, and verbs behind their marks.
    private static double Boundary(Phrase phrase)
    {
        const double Least = 0.3;
        double count = phrase.Places.Count;
        var verb = IsCapital(phrase) ? 0 : phrase.BehindVerbMarks / count;
        return Math.Max(Least, phrase.Free / count) * (1 - verb);
    }

    private static int[] Counts(SuggestionSide side)
    {
        var counts = new int[side.Text.Types.Count];
        for (var text = 0; text < side.Text.Count; text++)
        {
            foreach (var type in side.Text.Tokens(text))
            {
                counts[type]++;
            }
        }

        return counts;
    }
}
