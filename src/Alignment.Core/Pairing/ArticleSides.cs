using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Text;

namespace Alignment.Core.Pairing;

/// <summary>Articles made ready to be compared: each as one text and as its sentences.</summary>
internal sealed class ArticleSides
{
    private const int LeadLength = 3; // title and two sentences: what a desk says the story is

    private readonly TextSide[] sentences;

    public ArticleSides(IReadOnlyList<Article> articles, Language language, BilingualLexicon lexicon)
    {
        Articles = articles;
        Language = language;
        var vocabulary = language == Language.French ? lexicon.French : lexicon.English;
        sentences = [.. articles.Select(article => new TextSide(Texts(article), language, vocabulary))];
        Whole = new TextSide([.. articles.Select(article => string.Join(' ', Texts(article)))], language, vocabulary, mostTokens: int.MaxValue, distinct: true);
    }

    public IReadOnlyList<Article> Articles { get; }

    public Language Language { get; }

    /// <summary>The articles, one text each, every word once.</summary>
    public TextSide Whole { get; }

    /// <summary>The types of an article's beginning, in <see cref="Whole"/>: title and first sentences.</summary>
    public ReadOnlySpan<int> Lead(int article)
    {
        var types = new HashSet<string>(StringComparer.Ordinal);
        for (var sentence = 0; sentence < Math.Min(LeadLength, sentences[article].Count); sentence++)
        {
            foreach (var type in sentences[article].Tokens(sentence))
            {
                types.Add(sentences[article].Types[type].Key);
            }
        }

        // the whole has each type once, in the order in which they are read: those of the beginning stand first
        var length = Math.Min(types.Count, Whole.Tokens(article).Length);
        return Whole.Tokens(article)[..length];
    }

    /// <summary>The sentences of an article, its title first if it has one.</summary>
    public TextSide Sentences(int article) => sentences[article];

    private static List<string> Texts(Article article)
    {
        var texts = article.Sentences.Select(sentence => sentence.Text).ToList();
        if (article.Title is { } title)
        {
            texts.Insert(0, title);
        }

        return texts;
    }
}
