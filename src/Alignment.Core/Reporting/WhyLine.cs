using Alignment.Core.Aligning;

namespace Alignment.Core.Reporting;

/// <summary>What the sides of a bead share of one kind, as a reader is told.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Shared">The phrases, each once, in the order of the French text.</param>
/// <param name="More">How many further phrases were left out as less telling.</param>
public sealed record WhyPart(MatchKind Kind, IReadOnlyList<SharedPhrase> Shared, int More);

/// <summary>A phrase that both sides have.</summary>
/// <param name="French">As the French side writes it.</param>
/// <param name="English">As the English side writes it.</param>
public sealed record SharedPhrase(string French, string English)
{
    /// <summary>Whether both sides write it alike, capitals aside.</summary>
    public bool IsSame => string.Equals(French, English, StringComparison.OrdinalIgnoreCase);
}

/// <summary>The line below a pair of sentences that says why they were matched.</summary>
public static class WhyLine
{
    // Names and figures convince at a glance; words are many, so the most telling stand for all.
    private static readonly MatchKind[] Order =
        [MatchKind.Name, MatchKind.Number, MatchKind.Date, MatchKind.Term, MatchKind.Quotation, MatchKind.Word];

    private const int MostWords = 6; // fits one line beside names and figures
    private const int MostOthers = 12;

    /// <summary>What the sides of a bead share, names and figures first; empty for a bead with one side.</summary>
    public static IReadOnlyList<WhyPart> Of(Bitext bitext, Bead bead)
    {
        ArgumentNullException.ThrowIfNull(bitext);
        ArgumentNullException.ThrowIfNull(bead);
        return bead.Evidence.Matches.Count == 0 ? [] : Of(bead.Evidence, bitext.FrenchText(bead), bitext.EnglishText(bead));
    }

    /// <summary>What two texts share, names and figures first.</summary>
    /// <param name="evidence">What was found.</param>
    /// <param name="french">The French text, which the spans count in.</param>
    /// <param name="english">The English text, which the spans count in.</param>
    public static IReadOnlyList<WhyPart> Of(Evidence evidence, string french, string english)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return
        [
            .. from kind in Order
               let part = Part(kind, evidence.Matches, french, english)
               where part.Shared.Count > 0
               select part,
        ];
    }

    private static WhyPart Part(MatchKind kind, IReadOnlyList<Match> matches, string french, string english)
    {
        var phrases = matches
            .Where(match => match.Kind == kind)
            .Select((match, place) => (match.Weight, place, Phrase: new SharedPhrase(match.French.In(french), match.English.In(english))))
            .DistinctBy(found => found.Phrase)
            .ToList();
        var most = kind == MatchKind.Word ? MostWords : MostOthers;
        var shown = phrases
            .OrderByDescending(found => found.Weight).ThenBy(found => found.place)
            .Take(most)
            .OrderBy(found => found.place)
            .Select(found => found.Phrase)
            .ToList();
        return new WhyPart(kind, shown, phrases.Count - shown.Count);
    }
}
