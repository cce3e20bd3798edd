using Alignment.Core.Aligning.Vectors;
using Alignment.Core.Articles;
using Alignment.Services.Embeddings;

namespace Alignment.Cli;

/// <summary>Fetches the vectors of the sentences of articles before they are aligned.</summary>
internal static class ArticleVectors
{
    /// <summary>The vectors; null without an encoder, and then nothing is opened or sent.</summary>
    /// <param name="encoder">Null for none.</param>
    /// <param name="articles">All that will be aligned.</param>
    /// <param name="cancellationToken">Stops fetching; what came is kept.</param>
    /// <exception cref="Core.AlignmentException">The server or the cache fails.</exception>
    public static async Task<SentenceVectors?> FetchAsync(SentenceEncoder? encoder, IReadOnlyList<Article> articles, CancellationToken cancellationToken) =>
        encoder is null ? null : await encoder.EncodeAsync(Texts(articles), null, cancellationToken).ConfigureAwait(false);

    /// <summary>The same, with progress on the terminal.</summary>
    public static async Task<SentenceVectors?> FetchAsync(
        SentenceEncoder? encoder, IReadOnlyList<Article> articles, Terminal terminal, CancellationToken cancellationToken)
    {
        if (encoder is null)
        {
            return null;
        }

        SentenceVectors? vectors = null;
        await ConsoleProgress.RunAsync(terminal, async tell => vectors = await encoder.EncodeAsync(
            Texts(articles),
            (done, total) => tell($"encoding {done} of {total} sentences", (double)done / total),
            cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        return vectors;
    }

    private static IEnumerable<string> Texts(IReadOnlyList<Article> articles) => articles.SelectMany(article => article.Sentences).Select(sentence => sentence.Text);
}
