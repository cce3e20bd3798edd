using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Aligning.Differences;

/// <summary>What words translate each other, for rules that ask what became of a word.</summary>
/// <param name="lexicon">The lexicon; null for none: then no word is known.</param>
internal sealed class PairLexicon(BilingualLexicon? lexicon)
{
    private const double Mostly = 0.4; // of a name's translations, the share of the name itself

    /// <summary>Whether there is a lexicon.</summary>
    public bool IsThere => lexicon is not null;

    /// <summary>Whether a word is the same in the other language as far as is known: it is translated by itself, or never was.</summary>
    public bool StaysTheSame(PairWord word, Language language)
    {
        if (lexicon is null || word.Id < 0)
        {
            return lexicon is not null;
        }

        var other = (language == Language.French ? lexicon.English : lexicon.French).Find(word.Folded);
        return other >= 0 && Probability(word, language, word with { Id = other }) >= Mostly;
    }

    /// <summary>How rare a word is: one in so many of the training text, words that it does not have among the rarest.</summary>
    public double Rareness(PairWord word, Language language) =>
        lexicon is null ? double.PositiveInfinity : WordType.Rareness(word.Id, language == Language.French ? lexicon.French : lexicon.English);

    /// <summary>The words of a text, in order; numbers and marks left out.</summary>
    public List<PairWord> Words(string text, Language language)
    {
        var vocabulary = language == Language.French ? lexicon?.French : lexicon?.English;
        var isAllCapitals = WordKeys.IsAllCapitals(text);
        Span<char> key = stackalloc char[2 * WordKeys.Longest];
        var words = new List<PairWord>();
        foreach (var token in Tokenizer.Tokenize(text, language))
        {
            if (token.Kind == TokenKind.Word)
            {
                var length = WordKeys.Write(text, token, isAllCapitals, key);
                var id = length == 0 || vocabulary is null ? -1 : vocabulary.Find(key[..length]);
                words.Add(new PairWord(token.Span, token.Shape, id, Folding.WithoutAccents(key[..length].ToString().ToLowerInvariant())));
            }
        }

        return words;
    }

    /// <summary>How likely a word of one side becomes a word of the other, 0 to 1; 0 where the lexicon does not know.</summary>
    /// <param name="source">A word.</param>
    /// <param name="from">Its language.</param>
    /// <param name="target">A word of the other language.</param>
    public double Probability(PairWord source, Language from, PairWord target)
    {
        if (lexicon is null || source.Id < 0 || target.Id < 0)
        {
            return 0;
        }

        var (french, english) = from == Language.French ? (source.Id, target.Id) : (target.Id, source.Id);
        var entry = lexicon.Translations(french).BinarySearch(english);
        var total = from == Language.French ? lexicon.French.CountOf(french) : lexicon.English.CountOf(english);
        return entry < 0 ? 0 : lexicon.Counts(french)[entry] / total;
    }
}
