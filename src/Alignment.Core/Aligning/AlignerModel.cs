namespace Alignment.Core.Aligning;

/// <summary>The learnt numbers of the aligner.</summary>
/// <param name="Rung">Weights of <see cref="RungFeatures"/>: gain of a bead in a ladder.</param>
/// <param name="Pair">Weights of <see cref="PairFeatures"/>: log-odds of a sentence pair by itself.</param>
/// <param name="Support">Weights of <see cref="PairSupport"/>: log-odds of a sentence pair given its neighbours.</param>
/// <param name="Bead">Weights of <see cref="BeadFeatures"/>: log-odds that a bead is right.</param>
/// <param name="Related">Weights of <see cref="RelationFeatures"/>: log-odds that two texts have something in common.</param>
/// <param name="Equivalent">Weights of <see cref="RelationFeatures"/>: log-odds that two texts say the same.</param>
/// <param name="Similarity">Weights of <see cref="RelationFeatures"/>: log-odds of similarity as a share of full agreement.</param>
internal sealed partial record AlignerModel(
    float[] Rung, float[] Pair, float[] Support, float[] Bead, float[] Related, float[] Equivalent, float[] Similarity);
