namespace Alignment.Core.Aligning;

/// <summary>A French and an English sentence and how well they cover each other.</summary>
/// <param name="French">French sentence.</param>
/// <param name="English">English sentence.</param>
/// <param name="FrenchCover">Share of the French weight that the English sentence covers, 0 to 1.</param>
/// <param name="EnglishCover">Share of the English weight that the French sentence covers, 0 to 1.</param>
/// <param name="Similarity">Both covers and the lengths in one number, 0 to 1.</param>
internal readonly record struct PairCandidate(int French, int English, float FrenchCover, float EnglishCover, float Similarity)
{
    /// <summary>What of the French sentence is covered and what is not.</summary>
    public CoverDetail FrenchDetail { get; init; }

    /// <summary>What of the English sentence is covered and what is not.</summary>
    public CoverDetail EnglishDetail { get; init; }
}

/// <summary>How the telling words of a sentence are covered.</summary>
/// <param name="Content">Share of its content weight that is covered, 0 to 1.</param>
/// <param name="ContentWeight">Content weight that is covered; a rare word has about 6.</param>
/// <param name="NamesAlone">Names without a counterpart.</param>
/// <param name="Names">Names with a counterpart.</param>
/// <param name="Numbers">Numbers with a counterpart.</param>
internal readonly record struct CoverDetail(float Content, float ContentWeight, byte NamesAlone, byte Names, byte Numbers);

/// <summary>Finds the sentence pairs worth a closer look.</summary>
/// <remarks>
/// All pairs of short texts. Of long ones, for each French sentence the few English sentences that share its rarest words, found through an
/// inverted index: the work grows with the number of sentences and not with its square.
/// </remarks>
internal static class PairCandidates
{
    private const int AllPairsAtMost = 100_000; // beyond it the index is faster
    private const int PostingsAtMost = 4000; // looked at for one French sentence, rarest words first

    /// <summary>The candidates, by French and then English sentence.</summary>
    public static List<PairCandidate> Find(TextSide french, TextSide english, TypeTable table, CancellationToken cancellationToken)
    {
        var found = new List<PairCandidate>();
        var meter = new PairMeter(french, english, table);
        var nearest = (long)french.Count * english.Count <= AllPairsAtMost
            ? null
            : new NearestSentences(french, english, table, new SentenceIndex(english), PostingsAtMost, PostingOrder.Rarest);
        for (var sentence = 0; sentence < french.Count; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            meter.Open(sentence);
            if (nearest is null)
            {
                for (var other = 0; other < english.Count; other++)
                {
                    Measure(other);
                }
            }
            else
            {
                foreach (var other in nearest.Of(sentence))
                {
                    Measure(other);
                }
            }
        }

        return found;

        void Measure(int other)
        {
            if (meter.TryMeasure(other, out var candidate))
            {
                found.Add(candidate);
            }
        }
    }

    /// <summary>Logarithm of how much longer the French text is than expected; 0 fits exactly.</summary>
    /// <param name="french">Length in UTF-16 code units.</param>
    /// <param name="english">Length in UTF-16 code units.</param>
    public static float LengthRatio(int french, int english)
    {
        const double Expansion = 1.1; // French needs about a tenth more characters
        const double Cushion = 10; // characters; keeps short sentences from extreme ratios
        return (float)Math.Log((french / Expansion + Cushion) / (english + Cushion));
    }
}
