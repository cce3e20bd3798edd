using Alignment.Core.Terminology.Suggesting;

namespace Alignment.Core.Reporting;

/// <summary>A French and an English term of a report's articles that the glossary has not, and that are worth a look.</summary>
/// <param name="French">The French term.</param>
/// <param name="English">The English term.</param>
/// <param name="Score">How good a candidate it is, 0 to 1, higher is better; for ordering, not a probability.</param>
/// <param name="Together">Pairs of passages that have both, repeated ones counted once.</param>
/// <param name="Events">Numbers of the events that have both, in order.</param>
/// <param name="Evidence">A passage that has both.</param>
public sealed record GlossaryCandidate(
    SuggestedTerm French, SuggestedTerm English, double Score, int Together, IReadOnlyList<int> Events, CandidateEvidence Evidence);

/// <summary>A passage that has a candidate on both sides.</summary>
/// <param name="FrenchArticle">Id of the French article.</param>
/// <param name="EnglishArticle">Id of the English article.</param>
/// <param name="Bead">Id of the bead in the bitext of the two articles.</param>
/// <param name="French">The words around the French term.</param>
/// <param name="English">The words around the English term.</param>
public sealed record CandidateEvidence(string FrenchArticle, string EnglishArticle, string Bead, TermQuotation French, TermQuotation English);
