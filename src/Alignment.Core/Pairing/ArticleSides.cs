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
        Whole = new TextSide([.. articles.Select(article => string.Join(' ', Texts(article)))], language, vocabulary, mostTokens: int.MaxValue);
    }

    public IReadOnlyList<Article> Articles { get; }

    public Language Language { get; }

    /// <summary>The articles, one text each.</summary>
    public TextSide Whole { get; }

    /// <summary>The types of an article's beginning, in <see cref="Whole"/>: title and first sentences.</summary>
    public ReadOnlySpan<int> Lead(int article)
    {
        var length = 0;
        for (var sentence = 0; sentence < Math.Min(LeadLength, sentences[article].Count); sentence++)
        {
            length += sentences[article].Tokens(sentence).Length;
        }

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
