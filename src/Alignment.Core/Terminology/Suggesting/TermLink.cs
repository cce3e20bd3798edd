namespace Alignment.Core.Terminology.Suggesting;

/// <summary>A French and an English phrase that may translate each other.</summary>
/// <param name="French">The French phrase.</param>
/// <param name="English">The English phrase.</param>
/// <param name="Together">Pairs of texts that have both.</param>
/// <param name="Cover">Share of their words that translate each other, 0 to 1.</param>
/// <param name="IsDefined">Whether the text itself says so.</param>
internal sealed record TermLink(Phrase French, Phrase English, int Together, double Cover, bool IsDefined)
{
    /// <summary>How much of their occurrences is together, 0 to 1 (Dice).</summary>
    public double Dice => 2.0 * Together / (French.Texts + English.Texts);

    /// <summary>How surely they translate each other, 0 to 1; for ordering.</summary>
    public double Strength
    {
        get
        {
            const double CoverShare = 0.55; // what the lexicon says, against what the texts say
            const double Doubt = 0.7; // sightings added, for what one or two prove
            return (CoverShare * Cover) + ((1 - CoverShare) * Dice * Together / (Together + Doubt));
        }
    }
}
