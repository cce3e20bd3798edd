using Alignment.Core.Text;

namespace Alignment.Core.Checking.French;

/// <summary>The article, preposition or que before a French noun, and what it should be.</summary>
/// <param name="Word">In small letters, with a straight apostrophe and without blanks: le, l', de, à les.</param>
/// <param name="Written">As it stands in the text, with the blank behind it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Marks">What Markdown has between it and the noun: the brackets of a link, the stars of a stressed word.</param>
internal sealed record FrenchArticle(string Word, string Written, TextSpan Span, string Marks = "")
{
    private static readonly HashSet<string> Known =
        ["le", "la", "l'", "les", "de", "d'", "du", "des", "à", "au", "aux", "que", "qu'", "un", "une", "ce", "cet", "cette"];

    // Two words that are written as one (au, du, des), or would be before another noun: "de la NATO" and "le PIB" make "du PIB".
    private static readonly HashSet<string> Pairs = ["de le", "de les", "à le", "à les"];

    private static readonly HashSet<string> LoosePairs = ["de la", "de l'", "à la", "à l'"];

    /// <summary>The word right before a place; null if it is none of those that agree with a noun.</summary>
    public static FrenchArticle? Before(string text, int index)
    {
        var end = index;
        while (end > 0 && text[end - 1] is '*' or '_' or '[')
        {
            end--;
        }

        var start = WordStart(text, end, out var word);
        if (word.Length == 0 || !Known.Contains(word))
        {
            return null;
        }

        var outer = WordStart(text, start, out var before);
        var pair = before + " " + word;
        var loose = LoosePairs.Contains(pair) ? new FrenchArticle(pair, text[outer..end], TextSpan.Between(outer, end), text[end..index]) : null;
        if (Pairs.Contains(pair))
        {
            (start, word) = (outer, pair);
        }

        return new FrenchArticle(word, text[start..end], TextSpan.Between(start, end), text[end..index]) { Pair = loose };
    }

    // The article with the preposition before it, where both may become one word.
    private FrenchArticle? Pair { get; init; }

    /// <summary>The words that have to change for a noun: these, or with the preposition before them where both become one word (<c>de la</c>, <c>du</c>).</summary>
    public FrenchArticle For(NounFacts noun) => Pair is not null && Pair.Right(noun) is "du" or "au" or "des" or "aux" ? Pair : this;

    /// <summary>What should stand in its place, up to the noun; null if it is right or that cannot be told.</summary>
    /// <param name="noun">The noun behind it.</param>
    /// <param name="isCurly">Whether an apostrophe is written ’.</param>
    public string? Correct(NounFacts noun, bool isCurly)
    {
        var right = Right(noun);
        if (right is null || right == Word)
        {
            return null;
        }

        right = right.EndsWith('\'') ? right : right + " ";
        right = isCurly ? right.Replace('\'', '\u2019') : right;
        var letters = Written.Where(char.IsLetter).ToList();
        return letters.Count > 1 && letters.All(char.IsUpper) ? right.ToUpperInvariant()
            : char.IsUpper(Written[0]) ? char.ToUpperInvariant(right[0]) + right[1..]
            : right;
    }

    private string? Right(NounFacts noun)
    {
        var onset = noun.Onset;
        return Word switch
        {
            "le" or "la" or "l'" => Definite(noun, onset),
            "du" or "de le" => noun.IsPlural ? "des" : onset == Onset.Vowel ? "de l'" : noun.IsFeminine && onset == Onset.Consonant ? "de la" : Word == "du" ? null : onset == Onset.Consonant ? "du" : null,
            "au" or "à le" => noun.IsPlural ? "aux" : onset == Onset.Vowel ? "à l'" : noun.IsFeminine && onset == Onset.Consonant ? "à la" : Word == "au" ? null : onset == Onset.Consonant ? "au" : null,
            "de la" or "de l'" => noun.IsPlural ? "des" : noun.IsMasculine && onset == Onset.Consonant ? "du" : null,
            "à la" or "à l'" => noun.IsPlural ? "aux" : noun.IsMasculine && onset == Onset.Consonant ? "au" : null,
            "de les" => "des",
            "à les" => "aux",
            "de" or "d'" => noun.IsPlural ? null : onset switch { Onset.Vowel => "d'", Onset.Consonant => "de", _ => null },
            "que" or "qu'" => onset switch { Onset.Vowel => "qu'", Onset.Consonant => "que", _ => null },
            "un" or "une" => noun.IsPlural ? null : noun.IsFeminine ? "une" : noun.IsMasculine ? "un" : null,
            "ce" or "cet" or "cette" => noun.IsPlural ? null
                : noun.IsFeminine ? "cette"
                : !noun.IsMasculine || onset == Onset.Unknown ? null
                : onset == Onset.Vowel ? "cet" : "ce",
            _ => null,
        };
    }

    private string? Definite(NounFacts noun, Onset onset) => noun switch
    {
        { IsPlural: true } => "les",
        _ when onset == Onset.Vowel => "l'",
        _ when onset == Onset.Unknown => Word == "l'" ? null : noun.IsFeminine ? "la" : noun.IsMasculine ? "le" : null,
        { IsFeminine: true } => "la",
        { IsMasculine: true } => "le",
        _ => null,
    };

    // The word that ends at a place: elided right before it, or with one blank between.
    private static int WordStart(string text, int index, out string word)
    {
        word = "";
        var end = index;
        var isElided = end > 0 && text[end - 1] is '\'' or '\u2019';
        if (isElided || (end > 0 && text[end - 1] is ' ' or '\u00A0' or '\u202F' or '\n'))
        {
            end--;
            var start = end;
            while (start > 0 && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            // Part of something longer: qu'est-ce, Saint-Ce, 2e.
            var isWhole = start < end && (start == 0 || (text[start - 1] is not ('-' or '.' or '@' or '/') && !char.IsDigit(text[start - 1])));
            if (isWhole && end - start <= 5)
            {
                word = text[start..end].ToLowerInvariant() + (isElided ? "'" : "");
                return start;
            }
        }

        return index;
    }
}
