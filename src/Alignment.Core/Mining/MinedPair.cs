namespace Alignment.Core.Mining;

/// <summary>A French and an English line that say the same.</summary>
/// <param name="French">Index of the French line.</param>
/// <param name="English">Index of the English line.</param>
/// <param name="Probability">That they translate each other, 0 to 1, in steps of 0.0001.</param>
public readonly record struct MinedPair(int French, int English, double Probability);
