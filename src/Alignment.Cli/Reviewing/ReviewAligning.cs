using Alignment.Core.Aligning;
using Alignment.Core.Articles;
using Alignment.Core.Lexicon;
using Alignment.Core.Reviewing;
using Alignment.Services.Embeddings;

namespace Alignment.Cli.Reviewing;

/// <summary>Aligns bitexts under review again as they were aligned: in the order and from the probability that they were made with, with the glossary and the sentence encoder of this run.</summary>
/// <param name="lexicon">What words translate each other.</param>
/// <param name="glossary">The glossary.</param>
/// <param name="encoder">Gives sentences vectors; null for none.</param>
/// <param name="terminal">For reading articles again.</param>
internal sealed class ReviewAligning(BilingualLexicon lexicon, ReviewGlossary glossary, SentenceEncoder? encoder, Terminal terminal)
{
    /// <summary>The edit that aligns again what nobody has decided.</summary>
    /// <exception cref="Core.AlignmentException">The encoder does not answer.</exception>
    public async Task<BeadEdit> RealignAsync(Bitext bitext, CancellationToken cancellationToken)
    {
        var vectors = await ArticleVectors.FetchAsync(encoder, [bitext.French, bitext.English], cancellationToken).ConfigureAwait(false);
        return new Realigner(Aligner(bitext)).Edit(bitext, vectors, cancellationToken);
    }

    /// <summary>The bitext of the articles as they are on disk today, aligned around what has been decided.</summary>
    /// <exception cref="Core.AlignmentException">An article cannot be read, or the encoder does not answer.</exception>
    public async Task<Bitext> RereadAsync(Bitext bitext, CancellationToken cancellationToken)
    {
        var pair = await new ArticlePairReader(onePerLine: false, terminal).ReadKnownAsync(bitext.French.Path, bitext.English.Path, cancellationToken).ConfigureAwait(false);
        var earlier = new EarlierReview(bitext, Named(pair.French, bitext.French), Named(pair.English, bitext.English));
        var vectors = await ArticleVectors.FetchAsync(encoder, [earlier.French, earlier.English], cancellationToken).ConfigureAwait(false);
        return earlier.Align(Aligner(bitext), vectors, cancellationToken) with { Origin = bitext.Origin, Direction = bitext.Direction, Unknown = bitext.Unknown };
    }

    private Aligner Aligner(Bitext bitext) => new(lexicon, Options(bitext.Origin), glossary.Terms);

    // a file of another program may say anything
    private static AlignOptions Options(BitextOrigin? origin) => origin is null ? new AlignOptions() : new AlignOptions
    {
        Order = Enum.TryParse<SentenceOrder>(origin.Order, ignoreCase: true, out var order) ? order : SentenceOrder.Auto,
        MinProbability = Math.Clamp(origin.MinProbability, 0, 1),
    };

    // an id depends on the folder that was named when the articles were first read
    private static Article Named(Article today, Article earlier) => today with { Id = earlier.Id, Outlet = today.Outlet ?? earlier.Outlet, Date = today.Date ?? earlier.Date, Url = today.Url ?? earlier.Url };
}
