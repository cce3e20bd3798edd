namespace Alignment.Core.Facts.Reading;

/// <summary>What a <see cref="FactToken"/> is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A number written in digits, with its separators.</summary>
    Digits,

    /// <summary>Any other character but white space.</summary>
    Symbol,

    /// <summary>What only looks like a number: an address, a version, <c>A400M</c>.</summary>
    Other,
}

/// <summary>A word, number or character of a sentence.</summary>
internal struct FactToken
{
    /// <summary>What it is.</summary>
    public TokenKind Kind;

    /// <summary>Whether white space stands before it; the first token has it too.</summary>
    public bool SpaceBefore;

    /// <summary>Whether a number's separator may be read in another way.</summary>
    public bool IsAmbiguous;

    /// <summary>Digits before the decimal sign, 0 if there are separators among them: a year has 4.</summary>
    public byte PlainDigits;

    /// <summary>Digits behind the decimal sign.</summary>
    public byte Decimals;

    /// <summary>The character of a symbol.</summary>
    public char Symbol;

    /// <summary>Index of its first UTF-16 code unit.</summary>
    public int Start;

    /// <summary>Index behind its last.</summary>
    public int End;

    /// <summary>The entry of a word; null if it has none.</summary>
    public FactWord? Word;

    /// <summary>The value of a number.</summary>
    public decimal Value;
}
