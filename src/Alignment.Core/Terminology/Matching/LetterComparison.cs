namespace Alignment.Core.Terminology.Matching;

/// <summary>Compares words that fold alike, letter by letter, and adds up what differs.</summary>
internal struct LetterComparison()
{
    private bool hasSmallLetter;
    private bool isNameSoFar = true;

    /// <summary>A capital of the term is a small letter in the text.</summary>
    public bool HasLowered { get; private set; }

    /// <summary>A small letter of the term is a capital in the text.</summary>
    public bool HasRaised { get; private set; }

    /// <summary>A small letter of the term is a capital in the text, and does not begin a word.</summary>
    public bool HasRaisedInside { get; private set; }

    /// <summary>An accent or ligature is on one side only, or they differ.</summary>
    public bool HasAccentDifference { get; private set; }

    /// <summary>One of the accents that differ is on a small letter.</summary>
    public bool HasSmallAccentDifference { get; private set; }

    /// <summary>The accent that differs is that of a final é, és, ée or ées, which makes another word.</summary>
    public bool IsFinalAccent { get; private set; }

    /// <summary>Letters and digits compared.</summary>
    public int Count { get; private set; }

    /// <summary>Every word begins with a capital on both sides.</summary>
    public readonly bool IsName => isNameSoFar;

    /// <summary>Every letter of the text is a capital.</summary>
    public readonly bool IsAllCapitals => !hasSmallLetter;

    /// <summary>Adds a word of the term and the word of the text that folds like it.</summary>
    public void Compare(ReadOnlySpan<char> expected, ReadOnlySpan<char> found)
    {
        Span<char> left = stackalloc char[TermTokenizer.LongestWord];
        Span<char> right = stackalloc char[TermTokenizer.LongestWord];
        var length = Math.Min(Letters(expected, left), Letters(found, right));
        isNameSoFar &= length > 0 && char.IsUpper(left[0]) && char.IsUpper(right[0]);
        for (var i = 0; i < length; i++)
        {
            Compare(left[i], right[i], isFirst: i == 0, isLast: IsEnding(right[(i + 1)..length]));
        }

        // A ligature against two letters is a difference that the letters do not show.
        if (expected.IndexOfAny("œŒæÆß") != found.IndexOfAny("œŒæÆß"))
        {
            HasAccentDifference = true;
        }

        Count += length;
    }

    private void Compare(char expected, char found, bool isFirst, bool isLast)
    {
        hasSmallLetter |= char.IsLower(found);
        if (expected == found)
        {
            return;
        }

        if (char.IsUpper(expected) != char.IsUpper(found))
        {
            HasLowered |= char.IsUpper(expected);
            HasRaised |= char.IsUpper(found);
            HasRaisedInside |= char.IsUpper(found) && !isFirst;
        }

        if (char.ToLowerInvariant(expected) != char.ToLowerInvariant(found))
        {
            HasAccentDifference = true;
            HasSmallAccentDifference |= char.IsLower(found);
            IsFinalAccent |= isLast && char.ToLowerInvariant(expected) is 'é' or 'e' && char.ToLowerInvariant(found) is 'é' or 'e';
        }
    }

    private static bool IsEnding(ReadOnlySpan<char> rest) => rest is "" or "s" or "e" or "es";

    // Letters and digits without dots, hyphens and marks of their own; ligatures as two letters.
    private static int Letters(ReadOnlySpan<char> word, Span<char> letters)
    {
        var length = 0;
        foreach (var c in word)
        {
            var folded = LetterFolding.Fold(c);
            if (length + 2 > letters.Length)
            {
                break;
            }

            if (folded == LetterFolding.Ligature)
            {
                (letters[length], letters[length + 1]) = LetterFolding.Expand(c);
                length += 2;
            }
            else if (folded > LetterFolding.Ligature)
            {
                letters[length++] = c;
            }
        }

        return length;
    }
}
