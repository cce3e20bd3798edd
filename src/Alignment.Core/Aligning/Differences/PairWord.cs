using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>A word of one side of a pair.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Shape">How its letters are cased.</param>
/// <param name="Id">Its number in the lexicon's vocabulary of the language; -1 if that does not know it.</param>
/// <param name="Folded">In small letters without accents.</param>
internal readonly record struct PairWord(TextSpan Span, LetterShape Shape, int Id, string Folded)
{
    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => Shape != LetterShape.Lower;
}
