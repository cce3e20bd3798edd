namespace Alignment.Core.Aligning;

/// <summary>A bead with sentences on both sides and how likely it is right.</summary>
internal readonly record struct ScoredRung(Rung Rung, float Probability);
