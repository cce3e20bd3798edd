namespace Alignment.Core.Aligning;

/// <summary>How likely sentences without a counterpart really have none.</summary>
internal sealed class Counterparts
{
    private readonly float[] french;
    private readonly float[] english;

    public Counterparts(AlignedText aligned, IEnumerable<ScoredRung> links)
    {
        french = new float[aligned.French.Count];
        english = new float[aligned.English.Count];
        var frenchTaken = new float[french.Length];
        var englishTaken = new float[english.Length];
        foreach (var (rung, probability) in links)
        {
            Array.Fill(frenchTaken, probability, rung.French, rung.FrenchCount);
            Array.Fill(englishTaken, probability, rung.English, rung.EnglishCount);
        }

        // A sentence whose best partner is surely somebody else's most likely has none.
        foreach (var pair in aligned.Pairs)
        {
            french[pair.French] = Math.Max(french[pair.French], pair.Probability * (1 - englishTaken[pair.English]));
            english[pair.English] = Math.Max(english[pair.English], pair.Probability * (1 - frenchTaken[pair.French]));
        }
    }

    /// <summary>Probability that a French sentence has no counterpart, 0 to 1.</summary>
    public double FrenchAlone(int sentence) => 1 - french[sentence];

    /// <summary>Probability that an English sentence has no counterpart, 0 to 1.</summary>
    public double EnglishAlone(int sentence) => 1 - english[sentence];
}
