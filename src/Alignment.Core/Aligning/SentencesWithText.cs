using Alignment.Core.Articles;

namespace Alignment.Core.Aligning;

/// <summary>The sentences of an article that are not blank, and where they stand in it.</summary>
/// <remarks>Articles have no blank sentences; text with one sentence a line may have.</remarks>
internal sealed class SentencesWithText
{
    private readonly int[] indices;

    private SentencesWithText(Article article)
    {
        indices = [.. article.Sentences.Where(sentence => !string.IsNullOrWhiteSpace(sentence.Text)).Select(sentence => sentence.Index)];
        Texts = [.. indices.Select(index => article.Sentences[index].Text)];
        var blank = new bool[article.Sentences.Count];
        Array.Fill(blank, true);
        foreach (var index in indices)
        {
            blank[index] = false;
        }

        IsBlank = blank;
    }

    /// <summary>Their texts.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>For each sentence of the article whether it is blank.</summary>
    public IReadOnlyList<bool> IsBlank { get; }

    /// <summary>The sentences of an article that are not blank.</summary>
    public static SentencesWithText Of(Article article) => new(article);

    /// <summary>Where sentences of the article stand among them, rising; blank ones are left out.</summary>
    /// <param name="sentences">Indices in the article, rising.</param>
    public List<int> Positions(IEnumerable<int> sentences) => [.. sentences.Select(sentence => Array.BinarySearch(indices, sentence)).Where(position => position >= 0)];

    /// <summary>Indices in the article of a run of them.</summary>
    public IReadOnlyList<int> Indices(int first, int count) => indices[first..(first + count)];
}
