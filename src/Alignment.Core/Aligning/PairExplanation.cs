using Alignment.Core.Lexicon;

namespace Alignment.Core.Aligning;

/// <summary>Why two texts are taken to say the same, or not.</summary>
/// <param name="Pair">The texts.</param>
/// <param name="Score">How they relate.</param>
/// <param name="Evidence">What they share, what stands on one side only, what disagrees; spans count in the texts.</param>
/// <param name="Measures">What the score was made from, as far as people can follow it.</param>
public sealed record PairExplanation(SentencePair Pair, PairScore Score, Evidence Evidence, PairMeasures Measures);

/// <summary>What the score of a pair was made from, as far as people can follow it.</summary>
/// <param name="FrenchCovered">Share of what the French text says, by the weight of its words, that the English one has too; 0 to 1.</param>
/// <param name="EnglishCovered">Share of what the English text says that the French one has too; 0 to 1.</param>
/// <param name="Length">How many times as long as expected the French text is; 1 fits, above 0.</param>
/// <param name="NegationDiffers">Whether one text negates something and the other nothing.</param>
public sealed record PairMeasures(double FrenchCovered, double EnglishCovered, double Length, bool NegationDiffers);
