using System.Collections.Frozen;

namespace Alignment.Core.Text.Splitting;

/// <summary>Words that are hardly ever names: with a capital, they stand at the start of a sentence.</summary>
/// <remarks>
/// Kept in <c>common-words.en.txt</c> and <c>common-words.fr.txt</c>, one word a line in ordinal order;
/// <see cref="CommonWordsTrainer"/> finds them in text.
/// </remarks>
internal sealed class CommonWords
{
    private const int Longest = 32; // code units; the lists hold no longer word

    private static readonly Lazy<CommonWords> French = new(() => new CommonWords("common-words.fr.txt"));
    private static readonly Lazy<CommonWords> English = new(() => new CommonWords("common-words.en.txt"));

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    private CommonWords(string resource)
    {
        using var stream = typeof(CommonWords).Assembly.GetManifestResourceStream("Alignment.Core.Text.Splitting." + resource)
            ?? throw new System.Diagnostics.UnreachableException($"The resource {resource} is part of the assembly.");
        using var reader = new StreamReader(stream);
        words = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The common words of a language.</summary>
    public static CommonWords Of(Language language) => (language == Language.French ? French : English).Value;

    /// <summary>Whether a word is one of them, in any case.</summary>
    public bool Contains(ReadOnlySpan<char> word)
    {
        Span<char> folded = stackalloc char[Longest];
        return word.Length is > 0 and <= Longest && words.Contains(folded[..word.ToLowerInvariant(folded)]);
    }
}
