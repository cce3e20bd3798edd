using System.Numerics.Tensors;

namespace Alignment.Core.Aligning.Vectors;

/// <summary>The vectors of two texts: how near their sentences are, and how near is usual.</summary>
/// <remarks>
/// What counts is the margin of a cosine above the mean of both sentences' nearest neighbours (Artetxe and Schwenk 2019, k = 4; the difference
/// and not the ratio, because cosines may be 0 or negative): some encoders crowd all their cosines between 0.7 and 1, and general sentences are near everything.
/// </remarks>
internal sealed class VectorSpace
{
    // English sentences around the diagonal that a French one is compared with: all of an article, and a cost of long texts that grows with their
    // length and not with its square. What moved farther is still found by its words.
    private const int Window = 2048;

    private readonly ReadOnlyMemory<float>[] french;
    private readonly ReadOnlyMemory<float>[] english;
    private readonly NearestTable ofFrench;
    private readonly NearestTable ofEnglish;

    /// <summary>Compares two texts.</summary>
    /// <param name="french">French sentences.</param>
    /// <param name="english">English sentences.</param>
    /// <param name="vectors">Their vectors; sentences that have none are left to the lexicon.</param>
    /// <param name="cancellationToken">Looked at once a sentence.</param>
    public VectorSpace(IReadOnlyList<string> french, IReadOnlyList<string> english, SentenceVectors vectors, CancellationToken cancellationToken)
    {
        this.french = Rows(french, vectors);
        this.english = Rows(english, vectors);
        ofFrench = new NearestTable(french.Count);
        ofEnglish = new NearestTable(english.Count);
        for (var i = 0; i < french.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (first, end) = Around(i);
            for (var j = first; j < end; j++)
            {
                if (Has(i, j))
                {
                    var cosine = Cosine(i, j);
                    ofFrench.Offer(i, j, cosine);
                    ofEnglish.Offer(j, i, cosine);
                }
            }
        }
    }

    /// <summary>Number of French sentences.</summary>
    public int French => french.Length;

    /// <summary>Number of English sentences.</summary>
    public int English => english.Length;

    /// <summary>Whether both sentences have a vector.</summary>
    public bool Has(int i, int j) => !french[i].IsEmpty && !english[j].IsEmpty;

    /// <summary>How far the cosine of two sentences that have vectors stands above what is usual for them.</summary>
    public float Margin(int i, int j) => Cosine(i, j) - (ofFrench.Mean(i) + ofEnglish.Mean(j)) / 2;

    /// <summary>The pairs of each sentence with its nearest neighbours, from either side.</summary>
    public IEnumerable<(int French, int English)> Nearest()
    {
        for (var i = 0; i < French; i++)
        {
            foreach (var (j, _) in ofFrench[i].ToArray())
            {
                yield return (i, j);
            }
        }

        for (var j = 0; j < English; j++)
        {
            foreach (var (i, _) in ofEnglish[j].ToArray())
            {
                yield return (i, j);
            }
        }
    }

    private static ReadOnlyMemory<float>[] Rows(IReadOnlyList<string> texts, SentenceVectors vectors) =>
        [.. texts.Select(vectors.Of)];

    /// <summary>Cosine of two sentences that have vectors, -1 to 1.</summary>
    private float Cosine(int i, int j) => TensorPrimitives.Dot(french[i].Span, english[j].Span);

    private (int First, int End) Around(int i)
    {
        var middle = (int)((long)i * English / French);
        var first = Math.Clamp(middle - Window / 2, 0, Math.Max(0, English - Window));
        return (first, Math.Min(English, first + Window));
    }
}
