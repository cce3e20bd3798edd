using System.Globalization;
using Alignment.Core.Articles;

namespace Alignment.Core.Reporting;

/// <summary>The numbers by which people speak of sentences: <c>2.3</c> is the third sentence of the second paragraph.</summary>
public static class SentenceNumbers
{
    /// <summary>The number of each sentence of an article, by its index.</summary>
    public static IReadOnlyList<string> Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var numbers = new List<string>(article.Sentences.Count);
        var (paragraph, number) = (-1, 0);
        foreach (var sentence in article.Sentences)
        {
            number = sentence.Paragraph == paragraph ? number + 1 : 1;
            paragraph = sentence.Paragraph;
            numbers.Add(string.Create(CultureInfo.InvariantCulture, $"{paragraph + 1}.{number}"));
        }

        return numbers;
    }
}
