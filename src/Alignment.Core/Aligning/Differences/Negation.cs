using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>A negation that is said outright.</summary>
/// <param name="First">Index of its first word: <c>n'</c>, <c>not</c>.</param>
/// <param name="Negated">Index of the word that it negates.</param>
/// <param name="Last">Index of the last word of both: <c>pas</c>, the negated word.</param>
internal readonly record struct Negation(int First, int Negated, int Last)
{
    /// <summary>Where the negation and what it negates stand.</summary>
    public TextSpan Span(ComparedSide side) => TextSpan.Between(side.Words[First].Span.Start, side.Words[Last].Span.End);
}
