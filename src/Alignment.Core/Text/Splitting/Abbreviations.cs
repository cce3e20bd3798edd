namespace Alignment.Core.Text.Splitting;

/// <summary>The abbreviations of a language, without their final points.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> kinds;

    private Abbreviations((AbbreviationKind Kind, string Words)[] table)
    {
        var all = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in table)
        {
            foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                // a lower-case entry also counts with a capital; every entry also counts in a text all in capitals
                all.TryAdd(word, kind);
                if (word.Length > 1) // a single capital is an initial: "P. Roy"
                {
                    all.TryAdd(char.ToUpperInvariant(word[0]) + word[1..], kind);
                    all.TryAdd(word.ToUpperInvariant(), kind);
                }
            }
        }

        kinds = all.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>French, with the English ones that French-language newsrooms meet.</summary>
    public static Abbreviations French { get; } = new(FrenchAbbreviations.Table);

    /// <summary>English.</summary>
    public static Abbreviations English { get; } = new(EnglishAbbreviations.Table);

    /// <summary>The abbreviations of a language.</summary>
    public static Abbreviations Of(Language language) => language == Language.French ? French : English;

    /// <summary>What an abbreviation allows behind it; null for any other word.</summary>
    /// <param name="word">The word without its final point, in the case it stands in.</param>
    public AbbreviationKind? KindOf(ReadOnlySpan<char> word) => kinds.TryGetValue(word, out var kind) ? kind : null;
}
