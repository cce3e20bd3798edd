using Alignment.Core.Aligning;

namespace Alignment.Core.Mining;

/// <summary>What speaks for a sentence pair before its rivals are heard: log-odds from three points of view.</summary>
/// <param name="French">French sentence.</param>
/// <param name="English">English sentence.</param>
/// <param name="Match">That they belong together, among the sentences around them (<see cref="PairFeatures"/>).</param>
/// <param name="Equivalent">That they say the same (<see cref="RelationFeatures"/>).</param>
/// <param name="Similarity">Of their likeness.</param>
internal readonly record struct PairEvidence(int French, int English, float Match, float Equivalent, float Similarity);
