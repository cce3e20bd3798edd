namespace Alignment.Core.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, possibly with digits behind the first (<c>G7</c>).</summary>
    Word,

    /// <summary>Digits with their separators and suffix (<c>15,000</c>, <c>3.5</c>, <c>1er</c>).</summary>
    Number,

    /// <summary>Any other mark; one code unit each.</summary>
    Mark,
}
