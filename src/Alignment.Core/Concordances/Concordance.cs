using Alignment.Core.Aligning;
using Alignment.Core.Text;

namespace Alignment.Core.Concordances;

/// <summary>How a term is translated in bitexts: every pair whose sentences hold it, by what stands for it on the other side.</summary>
/// <param name="Term">The term as it was asked for.</param>
/// <param name="Side">The language it is of.</param>
/// <param name="Variants">Its translations, the most frequent first; what the words do not tell is last, with an empty <see cref="ConcordanceVariant.Text"/>.</param>
/// <param name="Pairs">Occurrences in pairs.</param>
/// <param name="Alone">Beads that hold it and have nothing on the other side.</param>
public sealed record Concordance(string Term, Language Side, IReadOnlyList<ConcordanceVariant> Variants, int Pairs, int Alone);

/// <summary>A translation of a term.</summary>
/// <param name="Text">Its words in small letters, in their most frequent form; empty where the words do not tell.</param>
/// <param name="Count">How often it stands for the term.</param>
/// <param name="Confirmed">How often in pairs that a person has confirmed.</param>
/// <param name="Examples">Pairs that have it: confirmed ones first, then the newest; no more than were asked for.</param>
public sealed record ConcordanceVariant(string Text, int Count, int Confirmed, IReadOnlyList<ConcordanceHit> Examples);

/// <summary>A place where a pair of sentences holds the term.</summary>
/// <param name="Bitext">Index of the bitext among those searched.</param>
/// <param name="Bead">The bead.</param>
/// <param name="Term">Where the term stands, in the side's sentences joined by one space.</param>
/// <param name="Translation">Where its translation stands on the other side, likewise; null where the words do not tell.</param>
public sealed record ConcordanceHit(int Bitext, Bead Bead, TextSpan Term, TextSpan? Translation);
