using System.Runtime.InteropServices;

namespace Alignment.Core.Aligning;

/// <summary>How similar each sentence of both sides is to its nearest ones: what a pair's similarity has to beat.</summary>
internal sealed class Neighbourhood
{
    private readonly Nearest[] french;
    private readonly Nearest[] english;
    private readonly Lazy<float> bestOfText; // known when all candidates are in: at the first measuring

    public Neighbourhood(TextSide french, TextSide english, List<PairCandidate> candidates)
    {
        this.french = new Nearest[french.Count];
        this.english = new Nearest[english.Count];
        foreach (ref readonly var candidate in CollectionsMarshal.AsSpan(candidates))
        {
            Add(candidate);
        }

        bestOfText = new Lazy<float>(BestOfText);
    }

    /// <summary>Takes a candidate into account, before any is measured. The same candidates in the same order give the same neighbourhood.</summary>
    public void Add(in PairCandidate candidate)
    {
        french[candidate.French].Add(candidate.English, candidate.Similarity);
        english[candidate.English].Add(candidate.French, candidate.Similarity);
    }

    /// <summary>Writes the features of a candidate (see <see cref="PairFeatures.Names"/>).</summary>
    public void Measure(in PairCandidate pair, TextSide frenchSide, TextSide englishSide, Span<float> features)
    {
        const float Floor = 0.02f; // of the mean: where nothing else competes, the margin stays finite
        var (f, e) = (pair.FrenchDetail, pair.EnglishDetail);
        ref readonly var row = ref french[pair.French];
        ref readonly var column = ref english[pair.English];
        var margin = pair.Similarity / ((row.Mean + column.Mean) / 2 + Floor);
        var ratio = PairCandidates.LengthRatio(frenchSide.Length(pair.French), englishSide.Length(pair.English));
        features[0] = 1;
        features[1] = pair.FrenchCover;
        features[2] = pair.EnglishCover;
        features[3] = pair.Similarity;
        features[4] = Math.Min(pair.FrenchCover, pair.EnglishCover);
        features[5] = margin;
        features[6] = MathF.Log(margin + 0.1f);
        features[7] = pair.Similarity - row.BestBut(pair.English);
        features[8] = pair.Similarity - column.BestBut(pair.French);
        features[9] = MathF.Log(1 + Math.Min(frenchSide.Weight(pair.French), englishSide.Weight(pair.English)) * pair.Similarity) / 4;
        features[10] = Math.Abs(ratio);
        features[11] = ratio * ratio;
        features[12] = row.Mean;
        features[13] = column.Mean;
        features[14] = frenchSide.IsQuestion(pair.French) != englishSide.IsQuestion(pair.English) ? 1 : 0;
        features[15] = pair.Similarity * pair.Similarity;
        features[16] = f.Content;
        features[17] = e.Content;
        features[18] = MathF.Log(1 + Math.Min(f.ContentWeight, e.ContentWeight)) / 4;
        features[19] = MathF.Sqrt(Math.Min(f.Names, e.Names));
        features[20] = MathF.Sqrt(Math.Min(f.NamesAlone, e.NamesAlone));
        features[21] = MathF.Sqrt(Math.Min(f.Numbers, e.Numbers));
        features[22] = bestOfText.Value;
    }

    /// <summary>Mean similarity of the best quarter of the shorter text's sentences to their nearest: what a counterpart looks like in these two texts.</summary>
    private float BestOfText()
    {
        var shorter = french.Length <= english.Length ? french : english;
        return shorter.Select(nearest => nearest.Best).OrderDescending().Take(Math.Max(1, shorter.Length / 4)).DefaultIfEmpty().Average();
    }

    /// <summary>The four nearest sentences of the other side.</summary>
    private struct Nearest
    {
        private float first;
        private float second;
        private float third;
        private float fourth;
        private int firstSentence;

        public readonly float Mean => (first + second + third + fourth) / PairFeatures.Neighbours;

        public readonly float Best => first;

        public readonly float BestBut(int sentence) => firstSentence == sentence ? second : first;

        public void Add(int sentence, float similarity)
        {
            if (similarity > first)
            {
                (first, second, third, fourth) = (similarity, first, second, third);
                firstSentence = sentence;
            }
            else if (similarity > second)
            {
                (second, third, fourth) = (similarity, second, third);
            }
            else if (similarity > third)
            {
                (third, fourth) = (similarity, third);
            }
            else if (similarity > fourth)
            {
                fourth = similarity;
            }
        }
    }
}
