namespace Alignment.Core.Aligning;

/// <summary>A French and an English sentence and how likely they belong together.</summary>
/// <param name="French">French sentence.</param>
/// <param name="English">English sentence.</param>
/// <param name="LogOdds">Logarithm of the odds; 0 is even, above 0 more likely than not.</param>
internal readonly record struct ScoredPair(int French, int English, float LogOdds)
{
    /// <summary>0 to 1.</summary>
    public float Probability => LogisticModel.Probability(LogOdds);
}
