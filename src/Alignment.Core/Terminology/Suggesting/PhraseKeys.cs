using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Terminology.Suggesting;

/// <summary>Numbers under which a phrase is known whatever its case, number and elisions.</summary>
/// <remarks>
/// 64 bits of a hash (FNV-1a over the word forms): among a million phrases two share one by chance once in 37 million texts, and all that happens
/// then is a wrong count.
/// </remarks>
internal static class PhraseKeys
{
    /// <summary>The key of no words.</summary>
    public const ulong Empty = 14695981039346656037;

    private const ulong Prime = 1099511628211;

    /// <summary>The key of a phrase with another word behind it.</summary>
    public static ulong Append(ulong key, ulong word) => (key ^ word) * Prime;

    /// <summary>The number of a word, from its lexicon key (<see cref="WordKeys"/>).</summary>
    public static ulong Word(string word, Language language)
    {
        var hash = Empty;
        foreach (var character in language == Language.French ? French(word) : English(word))
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }

    /// <summary>The numbers of the words of a text, without articles in front.</summary>
    public static List<ulong> Words(string text, Language language)
    {
        var words = new List<ulong>();
        Span<char> buffer = stackalloc char[2 * WordKeys.Longest];
        foreach (var token in Tokenizer.Tokenize(text, language))
        {
            if (token.Kind == TokenKind.Mark)
            {
                continue;
            }

            var length = token.Kind == TokenKind.Word ? WordKeys.Write(text, token, allCapitals: false, buffer) : Folding.Fold(token.Span.In(text).AsSpan(0, Math.Min(token.Span.Length, WordKeys.Longest)), buffer);
            var word = buffer[..length].ToString();
            if (words.Count > 0 || !IsArticle(word, language))
            {
                words.Add(Word(word, language));
            }
        }

        return words;
    }

    /// <summary>The key of a term.</summary>
    public static ulong Of(string text, Language language) => Words(text, language).Aggregate(Empty, Append);

    private static bool IsArticle(string word, Language language) => language == Language.French
        ? word is "le" or "la" or "les" or "l'" or "un" or "une" or "des"
        : word is "the" or "a" or "an";

    private static string French(string word) => word switch
    {
        "d'" or "du" or "des" => "de",
        "l'" or "la" or "les" => "le",
        "au" or "aux" => "à",
        [_, _, ..] when char.IsUpper(word[1]) => word, // acronyms have no plural
        [.. var stem, 'e', 'a', 'u', 'x'] => stem + "eau",
        [_, _, .. var stem, 'a', 'u', 'x'] => string.Concat(word.AsSpan(0, 2), stem, "al"),
        [_, _, _, .., 's' or 'x'] => word[..^1],
        _ => word,
    };

    private static string English(string word) => word switch
    {
        [_, _, ..] when char.IsUpper(word[1]) => word,
        [_, _, .., 'i', 'e', 's'] => word[..^3] + "y",
        [_, _, .., 's' or 'x' or 'z', 'e', 's'] or [_, _, .., 'c' or 's', 'h', 'e', 's'] => word[..^2],
        [_, _, .., 's' or 'u' or 'i', 's'] => word,
        [_, _, _, .., 's'] => word[..^1],
        _ => word,
    };
}
