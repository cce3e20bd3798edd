namespace Alignment.Core.Text.Splitting;

/// <summary>The word that a full stop is attached to, as far as it matters for abbreviations.</summary>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index behind its last character, the full stop excluded.</param>
internal readonly record struct WordBefore(int Start, int End)
{
    private const int Longest = 40; // characters; no abbreviation is longer, and lines without blanks stay cheap

    /// <summary>Whether there is a word.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>The word that ends before an index, white space skipped; not beyond <paramref name="limit"/>.</summary>
    public static WordBefore Read(string text, int limit, int before)
    {
        var end = before;
        while (end > limit && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > limit && end - start < Longest && IsWordCharacter(text[start - 1]))
        {
            start--;
        }

        // l'O.N.U. and d'art. are read without the elided word
        var apostrophe = text.AsSpan(start, end - start).LastIndexOfAny('\'', '’');
        return new WordBefore(apostrophe > 0 && IsElided(text.AsSpan(start, apostrophe)) ? start + apostrophe + 1 : start, end);
    }

    /// <summary>The characters of the word.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether letters that an apostrophe follows are a French word cut short: l', d', qu', jusqu'.</summary>
    public static bool IsElided(ReadOnlySpan<char> letters) => letters.Length switch
    {
        1 => "cdjlmnstCDJLMNST".Contains(letters[0]),
        <= 8 => letters.EndsWith("qu", StringComparison.OrdinalIgnoreCase), // lorsqu, puisqu, quoiqu
        _ => false,
    };

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c is '.' or '-' or '‑' or '\'' or '’' or '°' or '&';
}
