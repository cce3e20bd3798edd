namespace Alignment.Core.Text;

/// <summary>A word, number or mark of a sentence.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Shape">How its letters are cased.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, LetterShape Shape);

/// <summary>How a word's letters are cased.</summary>
public enum LetterShape : byte
{
    /// <summary>No capitals in front: <c>mission</c>, and everything that is no word.</summary>
    Lower,

    /// <summary>One capital in front: <c>Ottawa</c>, <c>McKay</c>.</summary>
    Capital,

    /// <summary>Two to six capitals, with or without points: <c>OTAN</c>, <c>U.S.</c></summary>
    Acronym,

    /// <summary>More capitals than an acronym has, as in a headline: <c>GOVERNMENT</c>.</summary>
    Upper,
}
