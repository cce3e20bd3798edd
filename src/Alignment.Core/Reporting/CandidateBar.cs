using Alignment.Core.Lexicon;
using Alignment.Core.Terminology.Suggesting;
using Alignment.Core.Text;

namespace Alignment.Core.Reporting;

/// <summary>Which suggestions an editor is shown who did not ask for any: those of which somebody may have to look up how they are translated.</summary>
internal sealed class CandidateBar(BilingualLexicon lexicon)
{
    /// <summary>Suggestions that score lower are mostly everyday words.</summary>
    public const double LeastScore = 0.12;

    private const int OftenTogether = 3; // of what is no name: once or twice, any two phrases that translate each other stand together
    private const double Everyday = 0.5; // occurrences of a single word in a million, from which on its translation is known: countries, their capitals
    private const int LeastCompared = 4; // letters of a word of which one may differ

    /// <summary>Whether a suggestion is worth being read.</summary>
    public bool IsCleared(TermSuggestion term)
    {
        if (term.IsDefined)
        {
            return true; // the text itself says so
        }

        var (french, english) = (Words(term.French.Text, Language.French, lexicon.French), Words(term.English.Text, Language.English, lexicon.English));
        var (frenchOnly, englishOnly) = (Without(french, english), Without(english, french));
        return (french.Count, english.Count) switch
        {
            _ when frenchOnly.Count == 0 || englishOnly.Count == 0 => false, // written alike, but for accents, order or a letter
            _ when frenchOnly.Count < french.Count && IsEverydayBesideName(frenchOnly, english, englishOnly) => false,
            (1, 1) => IsAcronym(english[0]) || (term.Together > 1 && french[0].IsRare && english[0].IsRare),
            _ => term.Together >= OftenTogether || IsName(term, french, english),
        };
    }

    // le maire Untel, la secte Untel; but rivière Vézine, which is a name in English: Vézine River
    private static bool IsEverydayBesideName(List<TermWord> frenchOnly, List<TermWord> english, List<TermWord> englishOnly) =>
        frenchOnly.TrueForAll(word => !word.IsCapital) && (englishOnly[0] == english[0] || !english.TrueForAll(word => word.IsCapital));

    // Two names beside each other are one only if they are met again.
    private static bool IsName(TermSuggestion term, List<TermWord> french, List<TermWord> english) =>
        french[0].IsCapital && english.TrueForAll(word => word.IsCapital) && (term.Together > 1 || !term.English.Text.Split(' ').Any(word => word is "in" or "and"));

    private static bool IsAcronym(TermWord word) => word.Key.Length > 1 && char.IsUpper(word.Key[1]);

    /// <summary>The words that tell, without those that join them.</summary>
    private static List<TermWord> Words(string text, Language language, Vocabulary vocabulary)
    {
        var words = new List<TermWord>();
        Span<char> buffer = stackalloc char[2 * WordKeys.Longest];
        foreach (var token in Tokenizer.Tokenize(text, language))
        {
            var key = buffer[..WordKeys.Write(text, token, allCapitals: false, buffer)].ToString();
            if (TermWords.Of(language).Role(key) is WordRole.Content or WordRole.InNames)
            {
                var word = token.Span.In(text);
                words.Add(new TermWord(key, Folding.WithoutAccents(word).Replace("ß", "ss", StringComparison.Ordinal), char.IsUpper(word[0]), IsRare(key, vocabulary)));
            }
        }

        return words;
    }

    /// <summary>The words without those that the others have too, each as often as they have it.</summary>
    private static List<TermWord> Without(List<TermWord> words, List<TermWord> others)
    {
        var rest = others.ToList();
        var without = new List<TermWord>();
        foreach (var word in words)
        {
            var place = rest.FindIndex(other => IsAlike(word, other));
            if (place < 0)
            {
                without.Add(word);
            }
            else
            {
                rest.RemoveAt(place);
            }
        }

        return without;
    }

    // Of names that few know one letter may differ; université and university are two words.
    private static bool IsAlike(TermWord first, TermWord second) => first.Plain == second.Plain
        || (first.IsRare && second.IsRare && !IsAcronym(first) && Math.Min(first.Plain.Length, second.Plain.Length) >= LeastCompared && Spelling.Distance(first.Plain, second.Plain) <= 1);

    private static bool IsRare(string key, Vocabulary vocabulary) =>
        vocabulary.Find(key) is not (>= 0 and var id) || 1_000_000.0 * vocabulary.CountOf(id) < Everyday * vocabulary.Total;

    /// <summary>A word of a term.</summary>
    /// <param name="Key">As lexicons know it.</param>
    /// <param name="Plain">Without accents and capitals.</param>
    /// <param name="IsCapital">Whether it is written with a capital.</param>
    /// <param name="IsRare">Whether hardly anybody has met it.</param>
    private readonly record struct TermWord(string Key, string Plain, bool IsCapital, bool IsRare);
}
