using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Tests.Aligning;

/// <summary>A language of made-up words, its translation, and a lexicon that knows both.</summary>
internal static class SyntheticText
{
    private const int Words = 200;
    private const string Consonants = "bdfgklmnprstv";

    /// <summary>The lexicon: each word of one language translates to one of the other, and now and then to the next.</summary>
    public static BilingualLexicon Lexicon { get; } = MakeLexicon();

    /// <summary>A made-up French word.</summary>
    public static string French(int word) => Syllable(word) + Syllable(word / Consonants.Length) + "eau";

    /// <summary>Its translation.</summary>
    public static string English(int word) => "w" + Syllable(word + 5) + Syllable(word / Consonants.Length + 3) + "y";

    /// <summary>Sentences of random words, as word numbers.</summary>
    public static IReadOnlyList<int[]> Sentences(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, random.Next(5, 15)).Select(_ => random.Next(Words)).ToArray())];

    public static Article FrenchArticle(IEnumerable<int[]> sentences) => Article(Language.French, sentences.Select(words => Join(words, French)));

    public static Article EnglishArticle(IEnumerable<int[]> sentences) => Article(Language.English, sentences.Select(words => Join(words, English)));

    public static Article Article(Language language, IEnumerable<string> sentences) => new()
    {
        Id = language.Tag(),
        Language = language,
        Path = language.Tag() + ".txt",
        Sha256 = "",
        Sentences = [.. sentences.Select((text, index) => new Sentence(index, text, 0, new SourceSpan("x", index + 1, 1, index + 1, text.Length + 1)))],
    };

    private static string Join(int[] words, Func<int, string> spell) => string.Join(' ', words.Select(spell)) + ".";

    private static string Syllable(int number) => Consonants[number % Consonants.Length] + (number % 2 == 0 ? "a" : "o");

    private static BilingualLexicon MakeLexicon()
    {
        const int Count = 50; // occurrences of each word
        var french = Enumerable.Range(0, Words).OrderBy(French, StringComparer.Ordinal).ToArray();
        var english = Enumerable.Range(0, Words).OrderBy(English, StringComparer.Ordinal).ToArray();
        var counts = Enumerable.Repeat(Count, Words).ToArray();
        var placeOf = new int[Words];
        for (var place = 0; place < Words; place++)
        {
            placeOf[english[place]] = place;
        }

        var entries = french
            .Select(word => new[] { (English: placeOf[word], Count: 0.8f * Count), (English: placeOf[(word + 1) % Words], Count: 0.05f * Count) }.OrderBy(entry => entry.English))
            .ToArray();
        return new BilingualLexicon(
            "synthetic",
            new Vocabulary([.. french.Select(French)], counts, Words * Count),
            new Vocabulary([.. english.Select(English)], counts, Words * Count),
            [.. Enumerable.Range(0, Words + 1).Select(word => 2 * word)],
            [.. entries.SelectMany(row => row.Select(entry => entry.English))],
            [.. entries.SelectMany(row => row.Select(entry => entry.Count))]);
    }
}
