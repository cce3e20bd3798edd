using System.Runtime.InteropServices;

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
    private const int KeptAtMost = 16; // candidates measured exactly for one French sentence

    /// <summary>The candidates, by French and then English sentence.</summary>
    public static List<PairCandidate> Find(TextSide french, TextSide english, TypeTable table, CancellationToken cancellationToken)
    {
        var found = new List<PairCandidate>();
        var covers = new PairCovers(french, english, table);
        var index = (long)french.Count * english.Count <= AllPairsAtMost ? null : new EnglishIndex(english);
        var frenchCover = new float[french.LongestSentence];
        var englishCover = new float[english.LongestSentence];
        for (var sentence = 0; sentence < french.Count; sentence++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            covers.Open(sentence);
            if (index is null)
            {
                for (var other = 0; other < english.Count; other++)
                {
                    Measure(sentence, other);
                }
            }
            else
            {
                foreach (var other in index.Nearest(french, sentence, table))
                {
                    Measure(sentence, other);
                }
            }
        }

        return found;

        void Measure(int sentence, int other)
        {
            var f = frenchCover.AsSpan(0, french.Tokens(sentence).Length);
            var e = englishCover.AsSpan(0, english.Tokens(other).Length);
            covers.Cover(other, f, e);
            var frenchShare = covers.FrenchWeight(sentence, f) / Math.Max(1e-3f, french.Weight(sentence));
            var englishShare = covers.EnglishWeight(other, e) / Math.Max(1e-3f, english.Weight(other));
            var similarity = Similarity(frenchShare, englishShare, LengthRatio(french.Length(sentence), english.Length(other)));
            if (similarity > 0)
            {
                found.Add(new PairCandidate(sentence, other, frenchShare, englishShare, similarity)
                {
                    FrenchDetail = covers.FrenchDetail(sentence, f),
                    EnglishDetail = covers.EnglishDetail(other, e),
                });
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

    private static float Similarity(float frenchCover, float englishCover, float lengthRatio)
    {
        const double LengthPenalty = 0.3;
        return (float)(Math.Sqrt(frenchCover * englishCover) * Math.Exp(-LengthPenalty * lengthRatio * lengthRatio));
    }

    /// <summary>Which English sentences have a type.</summary>
    private sealed class EnglishIndex
    {
        private readonly TextSide english;
        private readonly int[] starts;
        private readonly int[] postings;
        private readonly float[] sums;
        private readonly List<int> touched = [];
        private readonly List<(int Type, float Strength)> targets = [];

        public EnglishIndex(TextSide english)
        {
            this.english = english;
            sums = new float[english.Count];
            starts = new int[english.Types.Count + 1];
            for (var sentence = 0; sentence < english.Count; sentence++)
            {
                foreach (var type in english.Tokens(sentence))
                {
                    starts[type + 1]++;
                }
            }

            for (var type = 0; type < english.Types.Count; type++)
            {
                starts[type + 1] += starts[type];
            }

            postings = new int[starts[^1]];
            var next = starts.ToArray();
            for (var sentence = 0; sentence < english.Count; sentence++)
            {
                foreach (var type in english.Tokens(sentence))
                {
                    postings[next[type]++] = sentence;
                }
            }
        }

        /// <summary>The English sentences that share most of a French sentence's weight, among those that share its rare words.</summary>
        public int[] Nearest(TextSide french, int sentence, TypeTable table)
        {
            targets.Clear();
            foreach (var type in french.Tokens(sentence))
            {
                var weight = french.Types[type].Weight;
                var ids = table.Targets(type);
                var strengths = table.Strengths(type);
                for (var entry = 0; entry < ids.Length; entry++)
                {
                    targets.Add((ids[entry], weight * strengths[entry]));
                }
            }

            targets.Sort((first, second) => Frequency(first.Type).CompareTo(Frequency(second.Type)) is var order and not 0
                ? order
                : first.Type.CompareTo(second.Type));
            touched.Clear();
            var left = PostingsAtMost;
            foreach (var (type, strength) in CollectionsMarshal.AsSpan(targets))
            {
                left -= Frequency(type);
                if (left < 0)
                {
                    break;
                }

                foreach (var other in postings.AsSpan(starts[type], Frequency(type)))
                {
                    if (sums[other] == 0)
                    {
                        touched.Add(other);
                    }

                    sums[other] += strength;
                }
            }

            var length = french.Weight(sentence);
            var nearest = touched
                .OrderByDescending(other => sums[other] / (length + english.Weight(other)))
                .ThenBy(other => other)
                .Take(KeptAtMost)
                .Order()
                .ToArray();
            foreach (var other in touched)
            {
                sums[other] = 0;
            }

            return nearest;
        }

        private int Frequency(int type) => starts[type + 1] - starts[type];
    }
}
