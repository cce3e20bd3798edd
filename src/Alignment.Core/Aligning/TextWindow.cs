namespace Alignment.Core.Aligning;

/// <summary>A run of French and a run of English sentences that are aligned with each other.</summary>
/// <param name="French">First French sentence.</param>
/// <param name="FrenchCount">Number of French sentences.</param>
/// <param name="English">First English sentence.</param>
/// <param name="EnglishCount">Number of English sentences.</param>
internal readonly record struct TextWindow(int French, int FrenchCount, int English, int EnglishCount);
